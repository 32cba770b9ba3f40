/** Writes WebAssembly modules: the few parts of the binary format that a kernel needs (WebAssembly Core 2.0, 5). */

/** Emits the instructions of one expression. */
export type Emit = (code: number[]) => void;

export const I32 = 0x7f;
export const V128 = 0x7b;

/** Unsigned LEB128, for counts, positions and offsets. */
export function unsigned(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value; ;) {
		const byte = rest % 128;
		rest = Math.floor(rest / 128);
		if (rest === 0) return [...bytes, byte];
		bytes.push(byte | 0x80);
	}
}

/** Signed LEB128 of a whole number that fits 32 bits, for constants. */
export function signed(value: number): number[] {
	const bytes: number[] = [];
	for (let rest = value | 0; ; rest >>= 7) {
		const byte = rest & 0x7f;
		const last = (rest >> 7 === 0 && (byte & 0x40) === 0) || (rest >> 7 === -1 && (byte & 0x40) !== 0);
		if (last) return [...bytes, byte];
		bytes.push(byte | 0x80);
	}
}

const name = (text: string): number[] => [...unsigned(text.length), ...[...text].map((c) => c.charCodeAt(0))];
const vector = (items: number[][]): number[] => [...unsigned(items.length), ...items.flat()];

function section(id: number, content: number[]): number[] {
	return [id, ...unsigned(content.length), ...content];
}

/** A function without result: `params` and then `integers` are i32, then come `vectors` of v128. */
export interface Func {
	name: string;
	params: number;
	integers: number;
	vectors: number;
	code: number[];
}

/** A module that exports `functions` and works on a memory it imports as `env.memory`. */
export function moduleOf(functions: Func[], pages: number): Uint8Array<ArrayBuffer> {
	const types = functions.map(({ params }) => [
		0x60,
		...unsigned(params),
		...Array.from({ length: params }, () => I32),
		0
	]);
	const bodies = functions.map(({ integers, vectors, code }) => {
		const locals = vector([
			[...unsigned(integers), I32],
			[...unsigned(vectors), V128]
		]);
		const length = unsigned(locals.length + code.length + 1);
		return { length, locals, code };
	});
	const bytes = [
		...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
		...section(1, vector(types)),
		...section(2, vector([[...name('env'), ...name('memory'), 0x02, 0x00, ...unsigned(pages)]])),
		...section(3, vector(functions.map((_, i) => unsigned(i)))),
		...section(7, vector(functions.map((func, i) => [...name(func.name), 0x00, ...unsigned(i)])))
	];
	// The code is long: it is joined without spreading it over the stack.
	const count = unsigned(bodies.length);
	let size = count.length;
	for (const { length, locals, code } of bodies) size += length.length + locals.length + code.length + 1;
	const parts = [bytes, [10], unsigned(size), count];
	for (const { length, locals, code } of bodies) parts.push(length, locals, code, [0x0b]);
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
