import { failed, ok, type Result } from '../lib/profile/result';
import { decoder, whyNot } from './inputs';

export interface Line {
	text: string;
	/** From 1. */
	number: number;
}
/** A scenario takes a few thousand characters; without a bound one endless line would fill the memory. */
const LONGEST = 4 * 1024 * 1024;

/** Bytes to lines of UTF-8 text, holding no more than a chunk and a line. A failure is the last item. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Result<Line, string>> {
	const text = decoder();
	let number = 1;
	let rest = '';
	try {
		for await (const chunk of chunks) {
			const lines = text.decode(chunk, { stream: true }).split('\n');
			lines[0] = rest + lines[0];
			rest = lines.pop() ?? '';
			for (const line of lines) yield ok({ text: line, number: number++ });
			if (rest.length > LONGEST) {
				yield failed(`standard input, line ${number}: it is too long for a scenario.`);
				return;
			}
		}
		rest += text.decode();
	} catch (error) {
		yield failed(`standard input, line ${number}: ${whyNot(error)}.`);
		return;
	}
	yield ok({ text: rest, number });
}
