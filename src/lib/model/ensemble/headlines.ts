import { METRICS, type Plan } from '../plan';

const LEVEL = METRICS.indexOf('level');

/** Positions of the headline pledges that hang on the future; one about a lever's level hangs on none. */
export function uncertainHeadlines({ pledges }: Plan): number[] {
	return Array.from({ length: pledges.count }, (_, pledge) => pledge).filter(
		(pledge) => pledges.headline[pledge] === 1 && pledges.metric[pledge] !== LEVEL
	);
}
