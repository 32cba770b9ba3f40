import { centreDraws, createDraws, type Draws } from '../ensemble/draws';
import { createOutcomes, type Ensemble, type Outcomes } from '../ensemble/ensemble';
import { createFrame, type Frame } from '../frame';
import { METRICS, type Numbers, type Plan, type Settings } from '../plan';
import { run } from '../project';
import { wiringOf } from '../wiring';
import { futuresFunction } from './futures';
import { historyFunction } from './history';
import { memoryOf, type Memory } from './memory';
import { writePlan, writeSettings } from './tables';
import { moduleOf } from './wasm';

const LEVEL = METRICS.indexOf('level');
const DOUBLE = 8;

/**
 * The model compiled for one plan: two futures an instruction, bit for bit what `plainEnsemble` gives. Null where the
 * browser has no WebAssembly SIMD or forbids it. `count` is a power of two, at least 2.
 */
export function kernelEnsemble(plan: Plan, count: number): Ensemble | null {
	const memory = memoryOf(plan, count);
	const wiring = wiringOf(plan);
	const bytes = moduleOf(
		[historyFunction(plan, wiring, memory), futuresFunction(plan, wiring, memory)],
		memory.pages
	);
	const started = instantiate(bytes, memory.pages);
	if (!started) return null;
	const { buffer, history, futures } = started;
	const cells = { doubles: new Float64Array(buffer), flags: new Int32Array(buffer) };
	const { doubles } = cells;
	writePlan(plan, memory, cells);
	const draws = createDraws(plan, count);
	const outcomes = createOutcomes(plan, count);
	const frame = createFrame(plan);
	const { block, blocks, blockBytes } = memory;
	const inputs = plan.inputs.slice();
	/** Nothing is computed yet. */
	let fresh = true;

	return {
		draws,
		run(settings, only) {
			inputs.set(settings.assumptions);
			const moved = centreDraws(plan, draws, inputs);
			for (const s of moved) bringDraws(draws, s, memory, doubles);
			const anew = fresh || moved.length > 0 || !sameAt(doubles, memory.inputs / DOUBLE, inputs);
			fresh = false;
			doubles.set(inputs, memory.inputs / DOUBLE);
			writeSettings(plan, settings, memory, cells);
			for (let b = 0; b < blocks; b++) {
				if (anew) history(0, block * DOUBLE, b * blockBytes);
				futures(0, block * DOUBLE, b * blockBytes);
				carryAway(outcomes, memory, doubles, b, only);
			}
			writeLevels(plan, inputs, settings, frame, outcomes);
			return outcomes;
		}
	};
}

/** An input's draws, from one row to a row in each block. */
function bringDraws({ count, values }: Draws, s: number, memory: Memory, doubles: Numbers): void {
	const { block, blocks, blockBytes, spread, rowBytes } = memory;
	for (let b = 0; b < blocks; b++) {
		const from = s * count + b * block;
		doubles.set(values.subarray(from, from + block), (spread + b * blockBytes + s * rowBytes) / DOUBLE);
	}
}

/** The results of block b, to the rows of all futures: of all bands or of one. */
function carryAway(outcomes: Outcomes, memory: Memory, doubles: Numbers, b: number, only?: number): void {
	const { block, stride } = memory;
	for (const part of ['bands', 'value', 'met'] as const) {
		const target = outcomes[part];
		const rows = target.length / outcomes.draws;
		const from = memory[part] / DOUBLE;
		const [first, last] =
			part === 'bands' && only !== undefined ? [only * memory.length, (only + 1) * memory.length] : [0, rows];
		for (let r = first; r < last; r++) {
			const row = doubles.subarray(from + r * stride, from + r * stride + block);
			target.set(row, r * outcomes.draws + b * block);
		}
	}
}

/** Pledges about a lever's level hang on no draw. */
function writeLevels(
	plan: Plan,
	inputs: Numbers,
	settings: Settings,
	frame: Frame,
	outcomes: Outcomes
): void {
	const { draws, value, met } = outcomes;
	run(plan, inputs, settings, frame);
	for (let p = 0; p < plan.pledges.count; p++) {
		if (plan.pledges.metric[p] !== LEVEL) continue;
		value.fill(frame.out[frame.layout.value + p], p * draws, (p + 1) * draws);
		met.fill(frame.out[frame.layout.met + p], p * draws, (p + 1) * draws);
	}
}

type Run = (from: number, to: number, block: number) => void;

function instantiate(bytes: Uint8Array<ArrayBuffer>, pages: number) {
	try {
		if (!WebAssembly.validate(bytes)) return null;
		const memory = new WebAssembly.Memory({ initial: pages });
		const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes), { env: { memory } });
		return { buffer: memory.buffer, history: exports.history as Run, futures: exports.futures as Run };
	} catch {
		// Forbidden by a policy, or no memory to be had: the plain model needs neither.
		return null;
	}
}

function sameAt(cells: Numbers, at: number, values: Numbers): boolean {
	for (let i = 0; i < values.length; i++) if (cells[at + i] !== values[i]) return false;
	return true;
}
