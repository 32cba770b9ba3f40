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

/** Fills the level and the ambition (0 today, 1 best) of every lever and programme. */
export function setLevels(plan: Plan, settings: Settings, frame: Frame): void {
	const { time, levels } = plan;
	const { out, layout, moved, ambition, added, share, first } = frame;
	const years = time.years;
	const history = time.start + time.history;
	// Most levers run over the same years by the same curve: it is worked out again only where it differs.
	let last = -1;
	for (let i = 0; i < levels.count; i++) {
		const today = levels.today[i];
		const change = settings.level[i] - today;
		const level = layout.level + i * years;
		moved[i] = change === 0 ? 0 : 1;
		const still = change === 0 ? years : first;
		for (let t = 0; t < still; t++) out[level + t] = today;
		if (change === 0) continue;
		const full = change / (levels.best[i] - today);
		if (last < 0 || !sameCurve(settings, last, i)) {
			const curve = settings.curve[i];
			const start = settings.start[i];
			const end = settings.end[i];
			for (let t = first; t < years; t++) share[t] = curveAt(curve, start, end, time.start + t, history);
		}
		last = i;
		const at = i * years;
		for (let t = first; t < years; t++) {
			const more = change * share[t];
			added[at + t] = more;
			ambition[at + t] = full * share[t];
			out[level + t] = today + more;
		}
	}
}

function sameCurve({ curve, start, end }: Settings, a: number, b: number): boolean {
	return curve[a] === curve[b] && start[a] === start[b] && end[a] === end[b];
}
