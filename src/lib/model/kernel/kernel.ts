import { centreDraws, createDraws } from '../ensemble/draws';
import type { Ensemble, Outcomes } from '../ensemble/ensemble';
import { createFrame } from '../frame';
import { METRICS, type Plan, type Settings } from '../plan';
import { centralInputs, run as runCentre } from '../project';
import { wiringOf } from '../wiring';
import { futuresFunction } from './futures';
import { historyFunction } from './history';
import { memoryOf } from './memory';
import { writePlan, writeSettings } from './tables';
import { moduleOf } from './wasm';

const LEVEL = METRICS.indexOf('level');
/** Futures a call: the engine swaps in its optimised code between calls, not within one. */
const BATCH = 512;
const DOUBLE = 8;

/**
 * The model compiled for one plan: two futures an instruction, bit for bit what `plainEnsemble` gives. Null where the
 * browser has no WebAssembly SIMD or forbids it. `count` is even.
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
	const doubles = new Float64Array(buffer);
	const { stride } = memory;
	const rows = (at: number, rows: number) => doubles.subarray(at / DOUBLE, at / DOUBLE + rows * stride);
	const cells = { doubles, flags: new Int32Array(buffer) };
	writePlan(plan, memory, cells);
	const draws = createDraws(plan, count, stride, rows(memory.spread, plan.spreads.count));
	const pledges = plan.pledges.count;
	const outcomes: Outcomes = {
		draws: count,
		stride,
		bands: rows(memory.bands, memory.bandRows.length * memory.length),
		value: rows(memory.value, pledges),
		met: rows(memory.met, pledges)
	};
	const frame = createFrame(plan);
	let constants: Float64Array<ArrayBuffer> | null = null;

	/** Pledges about a lever's level hang on no draw. */
	function writeLevels(settings: Settings, inputs: Float64Array<ArrayBuffer>) {
		runCentre(plan, inputs, settings, frame);
		for (let p = 0; p < pledges; p++) {
			if (plan.pledges.metric[p] !== LEVEL) continue;
			outcomes.value.fill(frame.out[frame.layout.value + p], p * stride, p * stride + count);
			outcomes.met.fill(frame.out[frame.layout.met + p], p * stride, p * stride + count);
		}
	}

	return {
		draws,
		run(settings) {
			const inputs = centralInputs(plan, settings);
			writeSettings(plan, settings, memory, cells);
			doubles.set(inputs, memory.inputs / DOUBLE);
			const moved = centreDraws(plan, draws, inputs) || !same(constants, settings.assumptions);
			constants = settings.assumptions.slice();
			for (let from = 0; from < count; from += BATCH) {
				const to = Math.min(count, from + BATCH);
				if (moved) history(from * DOUBLE, to * DOUBLE);
				futures(from * DOUBLE, to * DOUBLE);
			}
			writeLevels(settings, inputs);
			return outcomes;
		}
	};
}

type Run = (from: number, to: number) => void;

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

function same(a: ArrayLike<number> | null, b: ArrayLike<number>): boolean {
	if (a === null) return false;
	for (let i = 0; i < b.length; i++) if (a[i] !== b[i]) return false;
	return true;
}
