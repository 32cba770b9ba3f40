import { acts } from './effects';
import type { Frame } from './frame';
import { EFFECT_KINDS, SCOPES, type Lists, type Numbers, type Plan } from './plan';
import type { Heads } from './wiring';

const CLEAN = EFFECT_KINDS.indexOf('clean');

/**
 * Notes which effects are at work, and gives the sources on which they act a row of quantities to work on. The others
 * need none before `emit`.
 */
export function startSources(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { effects } = plan;
	const { worked, acting } = frame;
	let count = 0;
	worked.fill(0);
	for (let e = 0; e < effects.count; e++) {
		const source = effects.source[e];
		const to = effects.to[e];
		if (!acts(plan, frame, e)) {
			if (effects.kind[e] === CLEAN) restoreClean(plan, frame, source);
			continue;
		}
		acting[count++] = e;
		if (worked[source] === 0) startSource(plan, inputs, frame, source);
		if (to >= 0 && worked[to] === 0) startSource(plan, inputs, frame, to);
	}
	frame.actingCount = count;
}

/** Clean shares that an earlier run has left give way to the source's own. */
function restoreClean({ time, sources }: Plan, frame: Frame, source: number): void {
	const { cells, layout, cleaned, first } = frame;
	if (cleaned[source] === 0) return;
	const c = layout.clean + source * time.years;
	cells.fill(sources.clean[source], c + first, c + time.years);
	cleaned[source] = 0;
}

/** Quantities before any effect: the anchor year's, moved by the driver. */
export function startSource({ time, sources }: Plan, inputs: Numbers, frame: Frame, s: number): void {
	const { cells, layout, worked, scaled, ones } = frame;
	const years = time.years;
	const quantity = inputs[sources.quantity[s]];
	const driver = frame.index + sources.driver[s] * years;
	const q = layout.quantity + s * years;
	for (let t = 0; t < years; t++) cells[q + t] = quantity * cells[driver + t];
	worked[s] = 1;
	scaled[s] = ones;
}

/**
 * Calibration: k = reported / modelled in each reported year, straight between them, held outside (spec:
 * Calibration). A scope in which nothing is modelled keeps k = 1. Levers act only after the last reported year,
 * so k is the same for all settings.
 */
export function calibrate(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, reported } = plan;
	const { cells, calibration } = frame;
	const years = time.years;
	for (let scope = 0; scope < SCOPES; scope++) {
		const at = calibration + scope * years;
		const first = reported.start[scope];
		const last = reported.start[scope + 1] - 1;
		if (last < first) cells.fill(1, at, at + years);
		for (let r = first; r <= last; r++) {
			const year = reported.year[r];
			const modelled = modelledTotal(plan, inputs, frame, scope, year);
			const k = modelled === 0 ? 1 : reported.value[r] / modelled;
			if (r === first) for (let t = 0; t < year; t++) cells[at + t] = k;
			else {
				const before = reported.year[r - 1];
				const kBefore = cells[at + before];
				for (let t = before + 1; t < year; t++) {
					cells[at + t] = kBefore + ((k - kBefore) * (t - before)) / (year - before);
				}
			}
			cells[at + year] = k;
			if (r === last) for (let t = year + 1; t < years; t++) cells[at + t] = k;
		}
	}
}

/** Market-based emissions of a scope in a reported year, not calibrated: the sum over its sources in their order. */
function modelledTotal(
	{ sources, time }: Plan,
	inputs: Numbers,
	{ cells, index, factor, wiring }: Frame,
	scope: number,
	t: number
): number {
	const years = time.years;
	const { start, items } = wiring.kin;
	let sum = 0;
	for (let i = start[scope]; i < start[scope + 1]; i++) {
		const s = items[i];
		const used = inputs[sources.quantity[s]] * cells[index + sources.driver[s] * years + t];
		sum += used * (1 - sources.clean[s]) * cells[factor + sources.carrier[s] * years + t];
	}
	return sum;
}

/**
 * Market- and location-based emissions of every source and, added in the profile's order, of every scope.
 * Calibration scales emissions and quantity; a source without a scope is not calibrated and in no total.
 */
export function emit(plan: Plan, inputs: Numbers, frame: Frame): void {
	const { time, sources } = plan;
	const { cells, layout, worked } = frame;
	cells.fill(0, layout.scope, layout.scopeLocation + SCOPES * time.years);
	for (let s = 0; s < sources.count; s++) {
		if (sources.scope[s] < 0) {
			if (worked[s] === 0) startSource(plan, inputs, frame, s);
			emitMeasure(plan, frame, s);
		} else if (worked[s] === 0) emitUntouched(plan, inputs, frame, s);
		else emitWorked(plan, frame, s);
	}
}

function emitMeasure({ time, sources }: Plan, frame: Frame, s: number): void {
	const { cells, layout, factor } = frame;
	const years = time.years;
	const f = factor + sources.carrier[s] * years;
	const m = frame.scaled[s];
	const q = layout.quantity + s * years;
	const c = layout.clean + s * years;
	const market = layout.market + s * years;
	const location = layout.location + s * years;
	for (let t = 0; t < years; t++) {
		const used = cells[q + t] * cells[m + t];
		cells[market + t] = used * (1 - cells[c + t]) * cells[f + t];
		cells[location + t] = used * cells[f + t];
	}
}

/** As `emitWorked`, where no effect acts: quantity straight from the driver, the source's own clean share. */
function emitUntouched({ time, sources }: Plan, inputs: Numbers, frame: Frame, s: number): void {
	const { cells, layout, factor, calibration } = frame;
	const years = time.years;
	const scope = sources.scope[s] * years;
	const k = calibration + scope;
	const f = factor + sources.carrier[s] * years;
	const driver = frame.index + sources.driver[s] * years;
	const quantity = inputs[sources.quantity[s]];
	const dirty = 1 - sources.clean[s];
	const q = layout.quantity + s * years;
	const market = layout.market + s * years;
	const location = layout.location + s * years;
	const total = layout.scope + scope;
	const totalLocation = layout.scopeLocation + scope;
	for (let t = 0; t < years; t++) {
		const scale = cells[k + t];
		const each = cells[f + t];
		const used = quantity * cells[driver + t];
		const tonnes = used * dirty * each * scale;
		const tonnesLocation = used * each * scale;
		cells[q + t] = used * scale;
		cells[market + t] = tonnes;
		cells[location + t] = tonnesLocation;
		cells[total + t] += tonnes;
		cells[totalLocation + t] += tonnesLocation;
	}
}

function emitWorked({ time, sources }: Plan, frame: Frame, s: number): void {
	const { cells, layout, factor, calibration } = frame;
	const years = time.years;
	const scope = sources.scope[s] * years;
	const k = calibration + scope;
	const f = factor + sources.carrier[s] * years;
	const m = frame.scaled[s];
	const q = layout.quantity + s * years;
	const c = layout.clean + s * years;
	const market = layout.market + s * years;
	const location = layout.location + s * years;
	const total = layout.scope + scope;
	const totalLocation = layout.scopeLocation + scope;
	for (let t = 0; t < years; t++) {
		const scale = cells[k + t];
		const each = cells[f + t];
		const quantity = cells[q + t];
		const used = quantity * cells[m + t];
		const tonnes = used * (1 - cells[c + t]) * each * scale;
		const tonnesLocation = used * each * scale;
		cells[q + t] = quantity * scale;
		cells[market + t] = tonnes;
		cells[location + t] = tonnesLocation;
		cells[total + t] += tonnes;
		cells[totalLocation + t] += tonnesLocation;
	}
}

/** Adds up market-based emissions over list i of sources, in its order, into a row of the projection. */
export function addSources(
	{ time }: Plan,
	{ cells, layout }: Frame,
	{ start, items }: Lists,
	{ scope, rest }: Heads,
	i: number,
	target: number
): void {
	const years = time.years;
	if (scope[i] < 0) cells.fill(0, target, target + years);
	else cells.copyWithin(target, layout.scope + scope[i] * years, layout.scope + (scope[i] + 1) * years);
	for (let n = rest[i]; n < start[i + 1]; n++) {
		const market = layout.market + items[n] * years;
		for (let t = 0; t < years; t++) cells[target + t] += cells[market + t];
	}
}
