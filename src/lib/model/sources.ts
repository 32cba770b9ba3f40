import type { Frame } from './frame';
import type { Numbers, Plan } from './plan';
import { SCOPES } from './plan';

/** Quantities before any effect: the anchor year's, moved by the driver. */
export function startSources(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, sources } = plan;
	const { out, layout, index, multiplier } = frame;
	const years = time.years;
	multiplier.fill(1);
	for (let s = 0; s < sources.count; s++) {
		const quantity = inputs[sources.quantity[s]];
		const clean = sources.clean[s];
		const driver = sources.driver[s] * years;
		const q = layout.quantity + s * years;
		const c = layout.clean + s * years;
		for (let t = 0; t < years; t++) {
			out[q + t] = quantity * index[driver + t];
			out[c + t] = clean;
		}
	}
}

/**
 * Calibration: k = reported / modelled in each reported year, straight between them, held outside (spec:
 * Calibration). A scope in which nothing is modelled keeps k = 1.
 */
export function calibrate(plan: Plan, frame: Frame): void {
	const { time, reported } = plan;
	const { calibration } = frame;
	const years = time.years;
	for (let scope = 0; scope < SCOPES; scope++) {
		const at = scope * years;
		const first = reported.start[scope];
		const last = reported.start[scope + 1] - 1;
		if (last < first) calibration.fill(1, at, at + years);
		for (let r = first; r <= last; r++) {
			const year = reported.year[r];
			const modelled = modelledTotal(plan, frame, scope, year);
			const k = modelled === 0 ? 1 : reported.value[r] / modelled;
			if (r === first) for (let t = 0; t < year; t++) calibration[at + t] = k;
			else {
				const before = reported.year[r - 1];
				const kBefore = calibration[at + before];
				for (let t = before + 1; t < year; t++) {
					calibration[at + t] = kBefore + ((k - kBefore) * (t - before)) / (year - before);
				}
			}
			calibration[at + year] = k;
			if (r === last) for (let t = year + 1; t < years; t++) calibration[at + t] = k;
		}
	}
}

/** Market-based emissions of a scope in one year, not calibrated: the sum over its sources in their order. */
function modelledTotal(
	plan: Plan,
	{ out, layout, multiplier, factor }: Frame,
	scope: number,
	t: number
): number {
	const { sources, time } = plan;
	const years = time.years;
	let sum = 0;
	for (let s = 0; s < sources.count; s++) {
		if (sources.scope[s] !== scope) continue;
		const at = s * years + t;
		const used = out[layout.quantity + at] * multiplier[at];
		sum += used * (1 - out[layout.clean + at]) * factor[sources.carrier[s] * years + t];
	}
	return sum;
}

/**
 * Market- and location-based emissions of every source and, added in the profile's order, of every scope.
 * Calibration scales emissions and quantity; a source without a scope is not calibrated and in no total.
 */
export function emit(plan: Plan, frame: Frame): void {
	const { time, sources } = plan;
	const { out, layout, factor, multiplier, calibration } = frame;
	const years = time.years;
	out.fill(0, layout.scope, layout.scopeLocation + SCOPES * years);
	for (let s = 0; s < sources.count; s++) {
		const scope = sources.scope[s];
		const f = sources.carrier[s] * years;
		const m = s * years;
		const q = layout.quantity + m;
		const c = layout.clean + m;
		const market = layout.market + m;
		const location = layout.location + m;
		if (scope < 0) {
			for (let t = 0; t < years; t++) {
				const used = out[q + t] * multiplier[m + t];
				out[market + t] = used * (1 - out[c + t]) * factor[f + t];
				out[location + t] = used * factor[f + t];
			}
			continue;
		}
		const k = scope * years;
		const total = layout.scope + k;
		const totalLocation = layout.scopeLocation + k;
		for (let t = 0; t < years; t++) {
			const scale = calibration[k + t];
			const used = out[q + t] * multiplier[m + t];
			const tonnes = used * (1 - out[c + t]) * factor[f + t] * scale;
			const tonnesLocation = used * factor[f + t] * scale;
			out[q + t] *= scale;
			out[market + t] = tonnes;
			out[location + t] = tonnesLocation;
			out[total + t] += tonnes;
			out[totalLocation + t] += tonnesLocation;
		}
	}
}
