/**
 * Where the pages of documents are that a company's figures cite by line: for each document the last line of every
 * spread of its text edition, the cover first. Spread n has the pages 2n − 1 and 2n as they are printed.
 */
export type Spreads = Readonly<Record<string, readonly number[]>>;

const files = import.meta.glob<Spreads>('./companies/*.spreads.json', { import: 'default', eager: true });

export const spreadsOf = (company: string): Spreads => files[`./companies/${company}.spreads.json`] ?? {};

/** The two pages that a line stands on; null where the spreads don't reach so far. */
export function pagesOf(spreads: readonly number[], line: number): { first: number; last: number } | null {
	const spread = spreads.findIndex((last) => last >= line);
	return spread < 1 ? null : { first: 2 * spread - 1, last: 2 * spread };
}
