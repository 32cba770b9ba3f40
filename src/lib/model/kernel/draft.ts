import { addI32, get, i32, load, loadSplat, repeat, set } from './simd';
import type { Memory } from './memory';
import type { Emit, Func } from './wasm';

const PARAMS = 3;
/** Integer locals after the parameters. */
const INTEGERS = 3;
/** Bytes of a pair of futures. */
export const PAIR = 16;

/**
 * A function under way: for the futures of a block, from byte offset `from` within each row up to `to`, two at a time.
 * The block's rows of inputs stand `block` bytes further than those of the first. `table` and `year` are free for a loop
 * over years.
 */
export class Draft {
	readonly memory: Memory;
	readonly from = 0;
	readonly to = 1;
	readonly block = 2;
	readonly table = 3;
	readonly year = 4;
	readonly #drawn = 5;
	readonly code: Emit[] = [];
	#vectors = 0;

	constructor(memory: Memory) {
		this.memory = memory;
	}

	/** The pair of futures at work, in rows of results: the first parameter counts up. */
	get future(): Emit {
		return get(this.from);
	}

	/** The same in rows of inputs. */
	get drawn(): Emit {
		return get(this.#drawn);
	}

	/** A new local that holds the expression, and the instruction that puts it there. */
	keep(value: Emit, code: Emit[] = this.code): Emit {
		const local = this.local();
		code.push(set(local, value));
		return get(local);
	}

	/** A new local without value. */
	local(): number {
		return PARAMS + INTEGERS + this.#vectors++;
	}

	/** An input of the model: its draw, or its one value. */
	input(position: number): Emit {
		const { memory } = this;
		const spread = memory.spreadOf[position];
		return spread < 0 ? loadSplat(i32(0), memory.inputs + position * 8) : this.row(memory.spread, spread);
	}

	/** Row `i` of the rows of inputs that begin at `rows`. */
	row(rows: number, i: number): Emit {
		return load(this.drawn, rows + i * this.memory.rowBytes);
	}

	/** The function: all that was written so far, for one pair after the other. */
	finish(name: string): Func {
		const bytes: number[] = [];
		const start = set(this.#drawn, addI32(get(this.from), get(this.block)));
		repeat(this.from, PAIR, get(this.to), [start, ...this.code])(bytes);
		return { name, params: PARAMS, integers: INTEGERS, vectors: this.#vectors, code: bytes };
	}
}
