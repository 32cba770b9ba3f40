import { CURVES, type Plan, type Settings } from './plan';
import type { Frame } from './frame';

const [LINEAR, S_CURVE, EARLY, LATE] = CURVES.keys();

/** Share of the way from today to the setting, for z between 0 and 1 (spec: Levers). A step is not yet there. */
function shapeOf(curve: number, z: number): number {
	if (curve === LINEAR) return z;
	if (curve === S_CURVE) return z * z * (3 - 2 * z);
	if (curve === EARLY) return 1 - (1 - z) * (1 - z);
	if (curve === LATE) return z * z;
	return 0;
}

/**
 * Share 0–1 of the way from today to the setting in `year`. History is what happened: 0 up to the last
 * reported year, and a start or end before it counts as it. Where start = end every curve is a step.
 */
export function curveAt(curve: number, start: number, end: number, year: number, history: number): number {
	if (year <= history) return 0;
	const from = start < history ? history : start;
	const to = end < history ? history : end;
	if (year >= to) return 1;
	if (year <= from) return 0;
	return shapeOf(curve, (year - from) / (to - from));
}

/** Fills the level of every lever and programme, and what their effects need of those that are moved. */
export function setLevels(plan: Plan, settings: Settings, frame: Frame): void {
	const { time, levels } = plan;
	const { cells, layout, moved, change, ambition, curve, lifted, first } = frame;
	const years = time.years;
	// Most levers run over the same years by the same curve: it is worked out again only where it differs.
	let last = -1;
	let shape = 0;
	for (let i = 0; i < levels.count; i++) {
		const today = levels.today[i];
		const full = settings.level[i] - today;
		const level = layout.level + i * years;
		moved[i] = full === 0 ? 0 : 1;
		if (full === 0) {
			if (lifted[i] === 1) cells.fill(today, level + first, level + years);
			lifted[i] = 0;
			continue;
		}
		if (last < 0 || !sameCurve(settings, last, i)) {
			shape = frame.shares + i * years;
			setCurve(plan, settings, frame, i, shape);
		}
		last = i;
		lifted[i] = 1;
		change[i] = full;
		ambition[i] = full / (levels.best[i] - today);
		curve[i] = shape;
		for (let t = first; t < years; t++) cells[level + t] = today + full * cells[shape + t];
	}
}

function setCurve({ time }: Plan, settings: Settings, frame: Frame, i: number, row: number): void {
	const { cells, first } = frame;
	const curve = settings.curve[i];
	const start = settings.start[i];
	const end = settings.end[i];
	const history = time.start + time.history;
	for (let t = first; t < time.years; t++)
		cells[row + t] = curveAt(curve, start, end, time.start + t, history);
}

function sameCurve({ curve, start, end }: Settings, a: number, b: number): boolean {
	return curve[a] === curve[b] && start[a] === start[b] && end[a] === end[b];
}
