import { bandRows } from '../ensemble/bands';
import { layoutOf } from '../layout';
import { SCOPES, type Indices, type Plan } from '../plan';

const DOUBLE = 8;
const PAGE = 65536;
/** Futures that are run in one go: so few that their inputs and results stay in the processor's cache. */
const BLOCK = 512;
/**
 * Doubles between the end of a row of futures and the next: one cache line. A power of two apart, the same future of all
 * rows would fall into the same few places of the cache and push each other out.
 */
const GAP = 8;

/**
 * Where a kernel finds its numbers: addresses in bytes. Tables hold one number a year, the same for every future. Rows
 * hold one a future, of one block of them: those of inputs stand there for every block, one block after the other; those
 * of results once, and are carried away after each block. Everything is 16-byte aligned.
 */
export interface Memory {
	/** Futures a block, and how many blocks there are. */
	block: number;
	blocks: number;
	/** Doubles from one row of futures to the next. */
	stride: number;
	/** Bytes from one block's rows of inputs to the next block's. */
	blockBytes: number;
	/** Bytes from one year to the next in a table, and from one row of futures to the next. */
	yearBytes: number;
	tableBytes: number;
	rowBytes: number;
	/** First year position of the bands, and how many follow from it. */
	first: number;
	length: number;
	/** Central value of every input: those without spread are read from here. */
	inputs: number;
	/**
	 * Tables by driver: growth in %/yr. Two tables of 32-bit flags: 1 where the growth differs from the year before's,
	 * and 1 where drivers and trends move at all, which is after the anchor year.
	 */
	growth: number;
	turns: number;
	moves: number;
	/** 32-bit flags by lever and programme: 1 where it is set elsewhere than at today. */
	moved: number;
	/** Tables by lever and programme: ambition, change from today, level. */
	ambition: number;
	change: number;
	level: number;
	/** Tables by source: clean share, and 1 minus it. */
	clean: number;
	dirty: number;
	/** Table by neutraliser: tonnes wanted (removals), or % of what is left (offsets). */
	wanted: number;
	/** By pledge and year, a pair of futures at work: what is kept until the pledges are judged. */
	scratch: number;
	/** Rows of inputs, by uncertain input: the draws. */
	spread: number;
	/** By input: position among the uncertain ones, or −1. */
	spreadOf: Indices;
	/** Rows of inputs, by scope: the calibration after the last reported year; by pledge: see `history.ts`. */
	calibration: number;
	history: number;
	/** Rows of results, by row of `bandRows` and year; by pledge. */
	bands: number;
	value: number;
	met: number;
	/** Positions of the band rows in a projection. */
	bandRows: Indices;
	pages: number;
}

/** Rows that history keeps of each pledge: what it is measured against, its value and the gross of its year. */
export const HISTORY_ROWS = 3;

export function memoryOf(plan: Plan, draws: number): Memory {
	const { time, levels, sources, drivers, neutralisers, pledges, spreads, inputs } = plan;
	const first = time.history + 1;
	const length = time.years - first;
	const rows = bandRows(plan, layoutOf(plan));
	let size = 0;
	const take = (doubles: number) => {
		const at = size;
		// Keeps every part on 16 bytes.
		size += Math.ceil(doubles / 2) * 2 * DOUBLE;
		return at;
	};
	const tables = (count: number) => take(count * time.years);
	const block = Math.min(BLOCK, draws);
	const blocks = Math.ceil(draws / block);
	const stride = block + GAP;
	const futures = (count: number) => take(count * stride);
	const spreadOf = new Int32Array(inputs.length).fill(-1);
	spreads.input.forEach((input, s) => (spreadOf[input] = s));
	const places = {
		inputs: take(inputs.length),
		growth: tables(drivers.count),
		turns: tables(1),
		moves: tables(1),
		moved: take(levels.count),
		ambition: tables(levels.count),
		change: tables(levels.count),
		level: tables(levels.count),
		clean: tables(sources.count),
		dirty: tables(sources.count),
		wanted: tables(neutralisers.count),
		scratch: take(pledges.count * time.years * 2),
		bands: futures(rows.length * length),
		value: futures(pledges.count),
		met: futures(pledges.count)
	};
	const from = size;
	const inputRows = {
		spread: futures(spreads.count),
		calibration: futures(SCOPES),
		history: futures(pledges.count * HISTORY_ROWS)
	};
	const blockBytes = size - from;

	return {
		block,
		blocks,
		stride,
		blockBytes,
		yearBytes: DOUBLE,
		tableBytes: time.years * DOUBLE,
		rowBytes: stride * DOUBLE,
		first,
		length,
		spreadOf,
		bandRows: rows,
		...places,
		...inputRows,
		pages: Math.ceil((from + blocks * blockBytes) / PAGE)
	};
}
