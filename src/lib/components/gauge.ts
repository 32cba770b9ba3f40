import { row } from '../model/layout';
import type { Numbers } from '../model/plan';
import type { Company } from '../profile/company';

/** The flag stands here in every card, as a share of the width; right of it is always "met". */
export const FLAG = 0.62;
/** Where the worst shown value stands. */
const LEFT = 0.06;
const RIGHT = 0.97;

export interface Gauge {
	/** Share of the width where a value of the pledge stands; kept inside the gauge. */
	at(value: number): number;
	/** The path without action, in the pledge's year. */
	withoutAction: number;
}

/**
 * The pledge's own scale: its target at the flag, the worse of "without action" and the base year at the left.
 * The scale hangs on neither the levers' positions nor the current value, so that only the point moves.
 */
export function gaugeOf(
	{ profile, plan, layout }: Company,
	projection: Numbers,
	frozen: Numbers,
	p: number
): Gauge {
	const pledge = profile.pledges[p];
	const withoutAction = frozen[layout.value + p];
	const against =
		pledge.metric === 'intensity' ? pledge.against : pledge.metric === 'net' ? profile.time.baseYear : null;
	const candidates = [withoutAction];
	if (against !== null) {
		candidates.push(row(projection, layout, layout.pledgeValue, p)[against - plan.time.start]);
	}
	const lowerIsBetter = plan.pledges.below[p] === 1;
	const worst = lowerIsBetter ? Math.max(...candidates) : Math.min(...candidates);
	const span = worst - pledge.target;
	const at = (value: number) => {
		const place = span === 0 ? FLAG : FLAG - ((value - pledge.target) / span) * (FLAG - LEFT);
		return Math.min(RIGHT, Math.max(LEFT / 2, place));
	};
	return { at, withoutAction };
}
