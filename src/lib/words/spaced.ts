const HAN = /\p{Script=Han}/u;
const FIGURE = /[\d%+\u2212<>]/;

/** Parts of a Chinese text in one. Figures stand apart from characters by a space; marks bring their own room. */
export const spaced = (...parts: string[]): string =>
	parts.reduce((text, part) => {
		const [end, start] = [text.at(-1) ?? '', part.charAt(0)];
		const apart = (HAN.test(end) && FIGURE.test(start)) || (FIGURE.test(end) && HAN.test(start));
		return `${text}${apart ? ' ' : ''}${part}`;
	}, '');

/** Behind a character: a name or a value in Latin letters or figures stands apart from it, words do not. */
export const apart = (text: string): string => (HAN.test(text.charAt(0)) ? text : ` ${text}`);
