import type { Frame } from './frame';
import { METRICS, type Plan } from './plan';

const [NET, INTENSITY, CUMULATIVE, LEVEL] = METRICS.keys();
/** Of the target; where that is 0, of the boundary's gross (spec: Pledges). */
const TOLERANCE = 1e-9;

/** Value of each pledge in each year, then value, gap, met and the first year from which it stays met. */
export function judgePledges(plan: Plan, frame: Frame): void {
	for (let p = 0; p < plan.pledges.count; p++) {
		valuePledge(plan, frame, p);
		judge(plan, frame, p);
	}
}

function valuePledge(plan: Plan, frame: Frame, p: number): void {
	const { time, pledges } = plan;
	const { out, layout } = frame;
	const years = time.years;
	const values = layout.pledgeValue + p * years;
	const metric = pledges.metric[p];
	if (metric === NET || metric === LEVEL) {
		const row = (metric === NET ? layout.net : layout.level) + pledges.of[p] * years;
		for (let t = 0; t < years; t++) out[values + t] = out[row + t];
	} else if (metric === CUMULATIVE) {
		const row = layout.cumulative + plan.programmes.count * years;
		const before = pledges.since[p] > 0 ? out[row + pledges.since[p] - 1] : 0;
		for (let t = 0; t < years; t++) out[values + t] = t < pledges.since[p] ? 0 : out[row + t] - before;
	} else if (metric === INTENSITY) {
		valueIntensity(plan, frame, p);
	} else {
		valueClean(plan, frame, p);
	}
}

/** Market-based emissions before neutralising per unit of the driver, and their change against a year in %. */
function valueIntensity(plan: Plan, { out, layout }: Frame, p: number): void {
	const { time, pledges } = plan;
	const years = time.years;
	const row = layout.intensity + p * years;
	const driver = layout.driver + pledges.driver[p] * years;
	out.fill(0, row, row + years);
	for (let i = pledges.sources.start[p]; i < pledges.sources.start[p + 1]; i++) {
		const market = layout.market + pledges.sources.items[i] * years;
		for (let t = 0; t < years; t++) out[row + t] += out[market + t];
	}
	for (let t = 0; t < years; t++) out[row + t] /= out[driver + t];
	const against = out[row + pledges.against[p]];
	const changes = layout.intensityChange + p * years;
	const values = layout.pledgeValue + p * years;
	for (let t = 0; t < years; t++) {
		const change = against === 0 ? 0 : (out[row + t] / against - 1) * 100;
		out[changes + t] = change;
		out[values + t] = change;
	}
}

/** Share of clean electricity over sources, in %. No electricity at all counts as clean. */
function valueClean(plan: Plan, { out, layout }: Frame, p: number): void {
	const { time, pledges } = plan;
	const years = time.years;
	for (let t = 0; t < years; t++) {
		let used = 0;
		let clean = 0;
		for (let i = pledges.sources.start[p]; i < pledges.sources.start[p + 1]; i++) {
			const at = pledges.sources.items[i] * years + t;
			used += out[layout.quantity + at];
			clean += out[layout.quantity + at] * out[layout.clean + at];
		}
		out[layout.pledgeValue + p * years + t] = used === 0 ? 100 : (clean / used) * 100;
	}
}

function judge(plan: Plan, frame: Frame, p: number): void {
	const { time, pledges } = plan;
	const { out, layout } = frame;
	const years = time.years;
	const values = layout.pledgeValue + p * years;
	const target = pledges.target[p];
	const below = pledges.below[p] === 1;
	let judged = pledges.year[p];
	let since = -1;
	for (let t = years - 1; t >= 0; t--) {
		if (shortfall(below, out[values + t], target) > tolerance(plan, frame, p, t)) break;
		since = t;
	}
	if (pledges.every[p] === 1) {
		// The worst year is the one that decides.
		judged = 0;
		for (let t = 1; t < years; t++) {
			const worse =
				shortfall(below, out[values + t], target) > shortfall(below, out[values + judged], target);
			if (worse) judged = t;
		}
	}
	const gap = shortfall(below, out[values + judged], target);
	out[layout.value + p] = out[values + judged];
	out[layout.gap + p] = gap;
	out[layout.met + p] = gap <= tolerance(plan, frame, p, judged) ? 1 : 0;
	out[layout.firstYearMet + p] = since < 0 ? 0 : time.start + since;
}

/** Positive: short by so much; negative: to spare. In the pledge's unit. */
function shortfall(below: boolean, value: number, target: number): number {
	return below ? value - target : target - value;
}

function tolerance(plan: Plan, { out, layout }: Frame, p: number, t: number): number {
	const { pledges, time } = plan;
	const target = pledges.target[p];
	if (target !== 0) return TOLERANCE * (target < 0 ? -target : target);
	return pledges.metric[p] === NET ? TOLERANCE * out[layout.gross + pledges.of[p] * time.years + t] : 0;
}
