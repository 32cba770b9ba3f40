import { get, i32, load, loadSplat, set } from './simd';
import type { Memory } from './memory';
import type { Emit, Func } from './wasm';

/** Integer locals after the two parameters. */
const INTEGERS = 2;

/**
 * A function under way: for the futures from byte offset `from` up to `to`, two at a time. `future` is the offset of the
 * pair within each row; `table` and `year` are free for a loop over years.
 */
export class Draft {
	readonly memory: Memory;
	readonly from = 0;
	readonly to = 1;
	readonly table = 2;
	readonly year = 3;
	readonly code: Emit[] = [];
	#vectors = 0;

	constructor(memory: Memory) {
		this.memory = memory;
	}

	/** The pair of futures at work: the first parameter counts up. */
	get future(): Emit {
		return get(this.from);
	}

	/** A new local that holds the expression, and the instruction that puts it there. */
	keep(value: Emit, code: Emit[] = this.code): Emit {
		const local = this.local();
		code.push(set(local, value));
		return get(local);
	}

	/** A new local without value. */
	local(): number {
		return 2 + INTEGERS + this.#vectors++;
	}

	/** An input of the model: its draw, or its one value. */
	input(position: number): Emit {
		const { memory } = this;
		const spread = memory.spreadOf[position];
		return spread < 0
			? loadSplat(i32(0), memory.inputs + position * 8)
			: load(this.future, memory.spread + spread * memory.rowBytes);
	}

	/** Row `i` of those that begin at `rows`. */
	row(rows: number, i: number): Emit {
		return load(this.future, rows + i * this.memory.rowBytes);
	}

	finish(name: string, code: Emit[]): Func {
		const bytes: number[] = [];
		for (const emit of code) emit(bytes);
		return { name, params: 2, integers: INTEGERS, vectors: this.#vectors, code: bytes };
	}
}
