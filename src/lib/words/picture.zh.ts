import type { PictureWords } from './picture.en';

export const picture: PictureWords = {
	foot: ({ company, inventory, scenario, model, date, documents }) =>
		[
			`${company}，${inventory}。`,
			`情景：${scenario}。`,
			`Glidepath，模型版本 ${model}，${date}。`,
			...(documents.length > 0 ? [`来源：${documents.join('；')}；另含自有假设。`] : [])
		].join('')
};
