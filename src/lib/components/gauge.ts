import { row } from '../model/layout';
import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';
import type { Pledge } from '../profile/schema';

/** The flag stands here in every card, as a share of the width; right of it is always "met". */
export const FLAG = 0.62;
/** Where the worst central value stands: left of it is room for futures that are worse still. */
const WORST = 0.12;
/** Ticks are at least so far apart, as a share of the width. */
const APART = 0.22;
/** Lengths of a tick's step, by their first digit. */
const STEPS = [1, 2, 3, 4, 5, 6, 8, 10];

export interface Gauge {
	/** Share of the width where a value of the pledge stands; below 0 and above 1 it is beyond the scale. */
	at: (value: number) => number;
	/** Round distances from the target, beginning next to it: values on its left, then on its right. */
	ticks: number[];
}

/**
 * What the scale reaches to on its left: the worse of "without action" and the base year. It hangs on neither the
 * levers' positions nor the current value, so that nothing but the dots moves with a lever.
 */
export function worstOf(
	{ profile, plan, layout }: Company,
	projection: Numbers,
	frozen: Numbers,
	p: number
): number {
	const pledge = profile.pledges[p];
	const against =
		pledge.metric === 'intensity' ? pledge.against : pledge.metric === 'net' ? profile.time.baseYear : null;
	const withoutAction = frozen[layout.value + p];
	if (against === null) return withoutAction;
	const before = row(projection, layout, layout.pledgeValue, p)[against - plan.time.start];
	return plan.pledges.below[p] === 1 ? Math.max(withoutAction, before) : Math.min(withoutAction, before);
}

/** The pledge's own scale: its target at the flag, `worst` at the left, better values to the right. */
export function gaugeOf(pledge: Pledge, below: boolean, worst: number): Gauge {
	const { target } = pledge;
	const bad = below ? 1 : -1;
	// Where even "without action" meets the target the scale is as long as the target is far from nothing.
	const span = bad * (worst - target) > 0 ? bad * (worst - target) : Math.abs(target) || 1;
	const step = roundUp((span * APART) / (FLAG - WORST));
	const best = bestOf(pledge);
	const at = (value: number) => FLAG - ((bad * (value - target)) / span) * (FLAG - WORST);
	const side = (sign: number) =>
		[1, 2, 3, 4].map((k) => target + sign * k * step).filter((value) => at(value) >= 0 && at(value) <= 1);
	return {
		at,
		ticks: [...side(bad), ...side(-bad).filter((value) => bad * (value - best) >= 0)]
	};
}

/** The best value that can be: no scale goes on beyond it. */
function bestOf(pledge: Pledge): number {
	switch (pledge.metric) {
		case 'net':
			return 0;
		case 'intensity':
			return -100;
		case 'clean':
			return 100;
		case 'cumulative':
			return Infinity;
		case 'level':
			return pledge.rule === 'below' ? -Infinity : Infinity;
		default:
			return pledge satisfies never;
	}
}

function roundUp(length: number): number {
	const unit = 10 ** Math.floor(Math.log10(length));
	return unit * (STEPS.find((step) => step * unit >= length * (1 - 1e-9)) ?? 10);
}
