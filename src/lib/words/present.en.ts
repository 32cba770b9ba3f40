/** What presenting and replaying say. */
export const presenting = {
	title: 'Presenting',
	/** What is shown: whose pledges, under which scenario, in which year. */
	of: (company: string, scenario: string, edited: string | null, year: number) =>
		`${company} · ${scenario}${edited ? ` (${edited})` : ''} · ${year}`,
	leave: 'Leave (Esc)',
	keys: 'Arrow keys: year. 1 to 4: chart. R: replay last change. Esc: leave.',
	replaying: (changes: string[], more: number) =>
		`Replaying: ${changes.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
	nothing: 'Nothing has been changed yet: there is no change to replay.'
};

export type PresentWords = typeof presenting;
