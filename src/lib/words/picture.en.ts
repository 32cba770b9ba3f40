/** What a picture says at its foot, once it stands alone. */
export interface Origin {
	company: string;
	inventory: string;
	scenario: string;
	model: number;
	date: string;
	/** Titles of the documents that figures are from. */
	documents: string[];
}

export const picture = {
	foot: ({ company, inventory, scenario, model, date, documents }: Origin) =>
		[
			`${company}, ${inventory}.`,
			`Scenario: ${scenario}.`,
			`Glidepath, model version ${model}, ${date}.`,
			...(documents.length > 0 ? [`Sources: ${documents.join('; ')}; own assumptions.`] : [])
		].join(' ')
};

export type PictureWords = typeof picture;
