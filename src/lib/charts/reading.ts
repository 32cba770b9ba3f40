/** What is read of one item of a drawing: its name and its values. */
export interface Reading {
	title: string;
	rows: { label: string; value: string }[];
}

/** The same as one sentence, for those who can't see it. */
export function spokenReading({ title, rows }: Reading, join: string): string {
	return [title, ...rows.map(({ label, value }) => `${label} ${value}`)].join(join);
}
