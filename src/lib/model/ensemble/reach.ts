import { createFrame } from '../frame';
import type { Indices, Numbers, Plan, Settings } from '../plan';
import { run } from '../project';
import { takeDraw, type Draws } from './draws';
import { uncertainHeadlines } from './headlines';

/** Futures in which each input is tried. */
const TRIES = 16;

/**
 * By headline pledge (a row each, as `uncertainHeadlines` has them) and uncertain input: 1 where the pledge's value moves when the input
 * alone takes what it is in another future. What a lever costs moves no emissions, nor does a lever that stays at today:
 * any share that few draws give to these would be chance. `inputs` are the central ones, and are overwritten.
 */
export function reachOf(plan: Plan, draws: Draws, inputs: Numbers, settings: Settings): Indices {
	const { spreads } = plan;
	const frame = createFrame(plan);
	const { out, layout } = frame;
	const headline = uncertainHeadlines(plan);
	const reach = new Int32Array(headline.length * spreads.count);
	const left = new Int32Array(spreads.count).fill(headline.length);
	const before = new Float64Array(headline.length);
	for (let n = 0; n < TRIES; n++) {
		const i = Math.floor((n * draws.count) / TRIES);
		takeDraw(plan, draws, i, inputs);
		run(plan, inputs, settings, frame);
		headline.forEach((p, h) => (before[h] = out[layout.value + p]));
		const other = (i + (draws.count >> 1) + n) % draws.count;
		for (let s = 0; s < spreads.count; s++) {
			if (left[s] === 0) continue;
			const own = inputs[spreads.input[s]];
			inputs[spreads.input[s]] = draws.values[s * draws.count + other];
			run(plan, inputs, settings, frame);
			inputs[spreads.input[s]] = own;
			for (let h = 0; h < headline.length; h++) {
				const at = h * spreads.count + s;
				if (reach[at] === 1 || Object.is(out[layout.value + headline[h]], before[h])) continue;
				reach[at] = 1;
				left[s]--;
			}
		}
	}
	return reach;
}
