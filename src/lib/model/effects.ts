import type { Frame } from './frame';
import { EFFECT_KINDS, type Numbers, type Plan } from './plan';

const [REDUCE, SWITCH, GENERATE, CLEAN] = EFFECT_KINDS.keys();

/**
 * The effects of all levers on quantity, clean share and multiplier, in the plan's order (spec: Sources).
 * Each leaves its deployed amount in `frame.deployed`: that is what it costs by. At today's level only `generate`
 * has anything to do: its bound holds at any level.
 */
export function applyEffects(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, effects, sources } = plan;
	const { out, layout, added, ambition, multiplier, deployed, moved, first } = frame;
	const years = time.years;
	for (let e = 0; e < effects.count; e++) {
		if (!acts(plan, frame, e)) continue;
		const kind = effects.kind[e];
		const source = effects.source[e];
		const lever = effects.lever[e] * years;
		const q = layout.quantity + source * years;
		const strength = effects.strength[e] < 0 ? 0 : inputs[effects.strength[e]];
		const at = e * years;
		if (kind === REDUCE) {
			for (let t = first; t < years; t++) {
				const amount = out[q + t] * strength * ambition[lever + t];
				out[q + t] -= amount;
				deployed[at + t] = amount;
			}
		} else if (kind === SWITCH) {
			const to = layout.quantity + effects.to[e] * years;
			const ratio = inputs[effects.ratio[e]];
			for (let t = first; t < years; t++) {
				const amount = out[q + t] * strength * ambition[lever + t];
				out[q + t] -= amount;
				out[to + t] += amount * ratio;
				deployed[at + t] = amount;
			}
		} else if (kind === GENERATE) {
			const still = moved[effects.lever[e]] === 0;
			for (let t = first; t < years; t++) {
				const wanted = still ? 0 : added[lever + t] * strength;
				const amount = wanted < out[q + t] ? wanted : out[q + t];
				out[q + t] -= amount;
				deployed[at + t] = amount;
			}
		} else if (kind === CLEAN) {
			const own = sources.clean[source];
			const way = effects.target[e] - own;
			const c = layout.clean + source * years;
			for (let t = first; t < years; t++) {
				const clean = own + way * ambition[lever + t];
				deployed[at + t] = (clean - own) * out[q + t];
				out[c + t] = clean;
			}
		} else {
			const m = source * years;
			for (let t = first; t < years; t++) {
				const cut = strength * ambition[lever + t];
				deployed[at + t] = multiplier[m + t] * cut * out[q + t];
				multiplier[m + t] *= 1 - cut;
			}
		}
	}
}

/** Whether the effect is at work: its lever is moved, or it is bounded at any level. */
export function acts({ effects }: Plan, { moved }: Frame, e: number): boolean {
	return moved[effects.lever[e]] === 1 || effects.kind[e] === GENERATE;
}
