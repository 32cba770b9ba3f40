import { rangeOf, type Levelled } from './levers';

/** One press of an arrow key: about a hundredth of the range, rounded to 1, 2 or 5 of a power of ten. */
export function stepOf({ min, max }: { min: number; max: number }): number {
	const raw = (max - min) / 100;
	const power = 10 ** Math.floor(Math.log10(raw));
	const lead = raw / power;
	return Number(((lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power).toPrecision(1));
}

/** Decimals that a multiple of `step` needs. */
export function decimalsOf(step: number): number {
	return Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
}

/** The nearest multiple of the step inside the range; the ends themselves can always be reached. */
export function snap(value: number, range: { min: number; max: number }): number {
	const step = stepOf(range);
	if (value <= range.min + step / 4) return range.min;
	if (value >= range.max - step / 4) return range.max;
	const snapped = Number((Math.round(value / step) * step).toFixed(decimalsOf(step)));
	return Math.min(range.max, Math.max(range.min, snapped));
}

/** Where on its slider a level stands: 0 at the worst end, 1 at the best. More action is always to the right. */
export function positionOf(level: number, { worst, best }: Levelled): number {
	return (level - worst) / (best - worst);
}

/** The level at a place on the slider, snapped to a step. */
export function levelAt(position: number, lever: Levelled): number {
	return snap(lever.worst + position * (lever.best - lever.worst), rangeOf(lever));
}

/** So many steps of action more (or less, below 0). */
export function moved(level: number, steps: number, lever: Levelled): number {
	const range = rangeOf(lever);
	const towardsBest = lever.best > lever.worst ? 1 : -1;
	return snap(level + steps * towardsBest * stepOf(range), range);
}
