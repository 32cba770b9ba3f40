import type { Frame } from './frame';
import { METRICS, type Numbers, type Plan } from './plan';
import { addSources } from './sources';

const [NET, INTENSITY, CUMULATIVE, LEVEL] = METRICS.keys();
/** Of the target; where that is 0, of the boundary's gross (spec: Pledges). */
export const TOLERANCE = 1e-9;

/** Value of each pledge in each year, then value, gap, met and the first year from which it stays met. */
export function judgePledges(plan: Plan, frame: Frame): void {
	for (let p = 0; p < plan.pledges.count; p++) {
		valuePledge(plan, frame, p);
		judge(plan, frame, p);
	}
}

function valuePledge(plan: Plan, frame: Frame, p: number): void {
	const { time, pledges } = plan;
	const { cells, layout } = frame;
	const years = time.years;
	const values = layout.pledgeValue + p * years;
	const metric = pledges.metric[p];
	if (metric === NET || metric === LEVEL) {
		const row = (metric === NET ? layout.net : layout.level) + pledges.of[p] * years;
		for (let t = 0; t < years; t++) cells[values + t] = cells[row + t];
	} else if (metric === CUMULATIVE) {
		const row = layout.cumulative + plan.programmes.count * years;
		const since = pledges.since[p];
		const before = since > 0 ? cells[row + since - 1] : 0;
		for (let t = 0; t < years; t++) cells[values + t] = t < since ? 0 : cells[row + t] - before;
	} else if (metric === INTENSITY) {
		valueIntensity(plan, frame, p);
	} else {
		valueClean(plan, frame, p);
	}
}

/** Market-based emissions before neutralising per unit of the driver, and their change against a year in %. */
function valueIntensity(plan: Plan, frame: Frame, p: number): void {
	const { time, pledges } = plan;
	const { cells, layout, wiring } = frame;
	const years = time.years;
	const row = layout.intensity + p * years;
	const driver = layout.driver + pledges.driver[p] * years;
	addSources(plan, frame, pledges.sources, wiring.pledgeHeads, p, row);
	for (let t = 0; t < years; t++) cells[row + t] /= cells[driver + t];
	const against = cells[row + pledges.against[p]];
	const changes = layout.intensityChange + p * years;
	const values = layout.pledgeValue + p * years;
	for (let t = 0; t < years; t++) {
		const change = against === 0 ? 0 : (cells[row + t] / against - 1) * 100;
		cells[changes + t] = change;
		cells[values + t] = change;
	}
}

/** Share of clean electricity over sources, in %. No electricity at all counts as clean. */
function valueClean({ time, pledges }: Plan, { cells, layout }: Frame, p: number): void {
	const years = time.years;
	const { start, items } = pledges.sources;
	const from = start[p];
	const to = start[p + 1];
	const values = layout.pledgeValue + p * years;
	for (let t = 0; t < years; t++) {
		let used = 0;
		let clean = 0;
		for (let i = from; i < to; i++) {
			const at = items[i] * years + t;
			const quantity = cells[layout.quantity + at];
			used += quantity;
			clean += quantity * cells[layout.clean + at];
		}
		cells[values + t] = used === 0 ? 100 : (clean / used) * 100;
	}
}

function judge({ time, pledges }: Plan, { cells, layout }: Frame, p: number): void {
	const years = time.years;
	const values = layout.pledgeValue + p * years;
	const target = pledges.target[p];
	const below = pledges.below[p] === 1;
	const ofTarget = TOLERANCE * (target < 0 ? -target : target);
	const gross = target === 0 && pledges.metric[p] === NET ? layout.gross + pledges.of[p] * years : -1;
	let since = years;
	for (; since > 0; since--) {
		const tolerance = gross < 0 ? ofTarget : TOLERANCE * cells[gross + since - 1];
		if (shortfall(below, cells[values + since - 1], target) > tolerance) break;
	}
	const judged = pledges.every[p] === 1 ? worstYear(cells, values, years, below, target) : pledges.year[p];
	const gap = shortfall(below, cells[values + judged], target);
	cells[layout.value + p] = cells[values + judged];
	cells[layout.gap + p] = gap;
	cells[layout.met + p] = gap <= (gross < 0 ? ofTarget : TOLERANCE * cells[gross + judged]) ? 1 : 0;
	cells[layout.firstYearMet + p] = since === years ? 0 : time.start + since;
}

/** Where every year counts, the worst one decides: the first of those with the largest shortfall. */
function worstYear(cells: Numbers, values: number, years: number, below: boolean, target: number): number {
	let worst = 0;
	let most = shortfall(below, cells[values], target);
	for (let t = 1; t < years; t++) {
		const short = shortfall(below, cells[values + t], target);
		if (short > most) {
			worst = t;
			most = short;
		}
	}
	return worst;
}

/** Positive: short by so much; negative: to spare. In the pledge's unit. */
function shortfall(below: boolean, value: number, target: number): number {
	return below ? value - target : target - value;
}
