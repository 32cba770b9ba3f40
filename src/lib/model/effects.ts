import type { Frame } from './frame';
import { EFFECT_KINDS, type Numbers, type Plan } from './plan';

const [REDUCE, SWITCH, GENERATE, CLEAN] = EFFECT_KINDS.keys();

/**
 * The effects of all levers on quantity, clean share and multiplier, in the plan's order (spec: Sources).
 * Each leaves its deployed amount in `frame.deployed`: that is what it costs by.
 */
export function applyEffects(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { acting, actingCount } = frame;
	for (let i = 0; i < actingCount; i++) applyEffect(plan, inputs, frame, acting[i]);
}

/** One effect that acts, on sources whose quantities have their rows. */
function applyEffect(plan: Plan, inputs: Numbers, frame: Frame, e: number): void {
	const kind = plan.effects.kind[e];
	if (kind === REDUCE) reduce(plan, inputs, frame, e);
	else if (kind === SWITCH) switchOver(plan, inputs, frame, e);
	else if (kind === GENERATE) generate(plan, inputs, frame, e);
	else if (kind === CLEAN) clean(plan, frame, e);
	else scale(plan, inputs, frame, e);
}

/** Whether the effect is at work: its lever is moved, or it is `generate`, whose bound holds at any level. */
export function acts({ effects }: Plan, { moved }: Frame, e: number): boolean {
	return moved[effects.lever[e]] === 1 || effects.kind[e] === GENERATE;
}

function reduce({ time, effects }: Plan, inputs: Numbers, frame: Frame, e: number): void {
	const { cells, layout, first } = frame;
	const years = time.years;
	const lever = effects.lever[e];
	const ambition = frame.ambition[lever];
	const share = frame.curve[lever];
	const strength = inputs[effects.strength[e]];
	const q = layout.quantity + effects.source[e] * years;
	const at = frame.deployed + e * years;
	for (let t = first; t < years; t++) {
		const before = cells[q + t];
		const amount = before * strength * (ambition * cells[share + t]);
		cells[q + t] = before - amount;
		cells[at + t] = amount;
	}
}

function switchOver({ time, effects }: Plan, inputs: Numbers, frame: Frame, e: number): void {
	const { cells, layout, first } = frame;
	const years = time.years;
	const lever = effects.lever[e];
	const ambition = frame.ambition[lever];
	const share = frame.curve[lever];
	const strength = inputs[effects.strength[e]];
	const ratio = inputs[effects.ratio[e]];
	const q = layout.quantity + effects.source[e] * years;
	const to = layout.quantity + effects.to[e] * years;
	const at = frame.deployed + e * years;
	for (let t = first; t < years; t++) {
		const amount = cells[q + t] * strength * (ambition * cells[share + t]);
		cells[q + t] -= amount;
		cells[to + t] += amount * ratio;
		cells[at + t] = amount;
	}
}

function generate({ time, effects }: Plan, inputs: Numbers, frame: Frame, e: number): void {
	const { cells, layout, moved, first } = frame;
	const years = time.years;
	const lever = effects.lever[e];
	const still = moved[lever] === 0;
	const change = frame.change[lever];
	const share = frame.curve[lever];
	const strength = inputs[effects.strength[e]];
	const q = layout.quantity + effects.source[e] * years;
	const at = frame.deployed + e * years;
	for (let t = first; t < years; t++) {
		const before = cells[q + t];
		const wanted = still ? 0 : change * cells[share + t] * strength;
		const amount = wanted < before ? wanted : before;
		cells[q + t] = before - amount;
		cells[at + t] = amount;
	}
}

function clean({ time, effects, sources }: Plan, frame: Frame, e: number): void {
	const { cells, layout, cleaned, first } = frame;
	const years = time.years;
	const source = effects.source[e];
	const lever = effects.lever[e];
	const ambition = frame.ambition[lever];
	const share = frame.curve[lever];
	const own = sources.clean[source];
	const way = effects.target[e] - own;
	const q = layout.quantity + source * years;
	const c = layout.clean + source * years;
	const at = frame.deployed + e * years;
	cleaned[source] = 1;
	for (let t = first; t < years; t++) {
		const reached = own + way * (ambition * cells[share + t]);
		cells[c + t] = reached;
		cells[at + t] = (reached - own) * cells[q + t];
	}
}

function scale({ time, effects }: Plan, inputs: Numbers, frame: Frame, e: number): void {
	const { cells, layout, multiplier, scaled, first } = frame;
	const years = time.years;
	const source = effects.source[e];
	const lever = effects.lever[e];
	const ambition = frame.ambition[lever];
	const share = frame.curve[lever];
	const strength = inputs[effects.strength[e]];
	const q = layout.quantity + source * years;
	const at = frame.deployed + e * years;
	// The row of ones where this is the source's first: its own row may hold what an earlier run left.
	const before = scaled[source];
	const m = multiplier + source * years;
	scaled[source] = m;
	for (let t = first; t < years; t++) {
		const cut = strength * (ambition * cells[share + t]);
		const multiple = cells[before + t];
		cells[at + t] = multiple * cut * cells[q + t];
		cells[m + t] = multiple * (1 - cut);
	}
}
