import { textWidth } from './labels';

/** What can be told apart: a sign of Chinese, a word, or the space between; none of them begins with a closing mark. */
const PARTS =
	/[\u2e80-\u9fff\uff00-\uffef][，。：；、）！？]*|\s+|[^\s\u2e80-\u9fff\uff00-\uffef]+[，。：；、）！？]*/g;

/** Text broken into lines of at most this width, between words, or between signs where there are no spaces. */
export function lines(text: string, size: number, width: number): string[] {
	const result: string[] = [];
	for (const part of text.match(PARTS) ?? []) {
		const last = result.at(-1);
		if (last !== undefined && textWidth(last + part, size, true) <= width)
			result[result.length - 1] = last + part;
		else if (part.trim() !== '') result.push(part);
	}
	return result.map((line) => line.trimEnd());
}
