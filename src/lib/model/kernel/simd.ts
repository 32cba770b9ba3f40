import { signed, unsigned, type Emit } from './wasm';

/** Two futures at once: expressions over f64x2, and the few integer instructions that a loop needs. */

const op =
	(...bytes: number[]) =>
	(...args: Emit[]): Emit =>
	(code) => {
		for (const arg of args) arg(code);
		code.push(...bytes);
	};
const vectorOp = (opcode: number) => op(0xfd, ...unsigned(opcode));

export const eq = vectorOp(0x47);
export const gt = vectorOp(0x4a);
export const le = vectorOp(0x4b);
export const add = vectorOp(0xf0);
export const sub = vectorOp(0xf1);
export const mul = vectorOp(0xf2);
export const div = vectorOp(0xf3);
/** pmin(a, b) is `b < a ? b : a`, as the model writes it. */
export const pmin = vectorOp(0xf6);
/** Bits of a where the mask is set, else of b. */
export const select = (mask: Emit, a: Emit, b: Emit): Emit => vectorOp(0x52)(a, b, mask);
export const and = vectorOp(0x4e);

export const get =
	(local: number): Emit =>
	(code) =>
		code.push(0x20, ...unsigned(local));
export const set =
	(local: number, value: Emit): Emit =>
	(code) => {
		value(code);
		code.push(0x21, ...unsigned(local));
	};

const doubles = new DataView(new ArrayBuffer(8));

/** The same number for both futures. */
export function constant(value: number): Emit {
	doubles.setFloat64(0, value, true);
	const bytes = Array.from({ length: 8 }, (_, i) => doubles.getUint8(i));
	return (code) => code.push(0xfd, 0x0c, ...bytes, ...bytes);
}

/** Two neighbouring doubles at `address` + `offset`; both are multiples of 8. */
export const load = (address: Emit, offset: number): Emit => memory([0x00], 3, address, offset);
/** One double, twice. */
export const loadSplat = (address: Emit, offset: number): Emit => memory([0x0a], 3, address, offset);
export const store =
	(address: Emit, offset: number, value: Emit): Emit =>
	(code) => {
		address(code);
		value(code);
		code.push(0xfd, 0x0b, 3, ...unsigned(offset));
	};

function memory(opcode: number[], align: number, address: Emit, offset: number): Emit {
	return (code) => {
		address(code);
		code.push(0xfd, ...opcode, align, ...unsigned(offset));
	};
}

export const i32 =
	(value: number): Emit =>
	(code) =>
		code.push(0x41, ...signed(value));
export const addI32 = op(0x6a);
const lessI32 = op(0x49);

/** Repeats while `local`, raised by `step` after each turn, is below `end`. The first turn is always taken. */
export function repeat(local: number, step: number, end: Emit, body: Emit[]): Emit {
	return (code) => {
		code.push(0x03, 0x40);
		for (const one of body) one(code);
		set(local, addI32(get(local), i32(step)))(code);
		lessI32(get(local), end)(code);
		code.push(0x0d, 0x00, 0x0b);
	};
}

/** Where the 32-bit number at `address` + `offset` is not 0. */
export function when(address: Emit, offset: number, body: Emit[]): Emit {
	return (code) => {
		address(code);
		code.push(0x28, 2, ...unsigned(offset), 0x04, 0x40);
		for (const one of body) one(code);
		code.push(0x0b);
	};
}
