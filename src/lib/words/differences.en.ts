/** How settings that differ are written. */
export const differences = {
	/** From when to when; null for an end that need not be said. */
	years: (from: number | null, to: number | null) =>
		from === null ? `by ${to}` : to === null ? `from ${from}` : `from ${from} to ${to}`,
	today: (level: string) => `${level} (as today)`,
	curve: (name: string) => `(${name})`,
	parts: (parts: string[]) => parts.join(' '),
	sentence: (name: string, now: string, was: string) => `${name}: ${now}, was ${was}`,
	change: (name: string, was: string, now: string) => `${name}: ${was} to ${now}`
};

export type DifferenceWords = typeof differences;
