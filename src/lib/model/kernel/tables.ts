import { curveAt } from '../levels';
import { EFFECT_KINDS, NEUTRALISER_KINDS, type Numbers, type Plan, type Settings } from '../plan';
import type { Memory } from './memory';

const REMOVE = NEUTRALISER_KINDS.indexOf('remove');
const CLEAN = EFFECT_KINDS.indexOf('clean');

/** A view of the kernel's memory. */
export interface Cells {
	doubles: Numbers;
	flags: Int32Array<ArrayBuffer>;
}

/** What hangs on the plan alone: written once. */
export function writePlan({ drivers, time }: Plan, memory: Memory, { doubles, flags }: Cells): void {
	for (let d = 0; d < drivers.count; d++) {
		for (let t = 0; t < time.years; t++) {
			const at = (memory.growth + d * memory.tableBytes) / 8 + t;
			doubles[at] = drivers.growth[d * 3 + time.period[t]];
		}
	}
	for (let t = memory.first; t < time.years; t++) {
		const turns = t === memory.first || time.period[t] !== time.period[t - 1];
		flags[memory.turns / 4 + t] = turns ? 1 : 0;
		flags[memory.moves / 4 + t] = t > time.anchor ? 1 : 0;
	}
}

/**
 * What a scenario sets, by year: the same numbers as `setLevels`, `clean` and `takeOff` make of it. A lever at today
 * has ambition 0, which leaves every amount as it was.
 */
export function writeSettings(
	plan: Plan,
	settings: Settings,
	memory: Memory,
	{ doubles, flags }: Cells
): void {
	const { time, levels } = plan;
	const history = time.start + time.history;
	for (let i = 0; i < levels.count; i++) {
		const today = levels.today[i];
		const full = settings.level[i] - today;
		const ambition = full / (levels.best[i] - today);
		const row = (i * memory.tableBytes) / 8;
		flags[memory.moved / 4 + i] = full === 0 ? 0 : 1;
		for (let t = 0; t < time.years; t++) {
			const share =
				full === 0
					? 0
					: curveAt(settings.curve[i], settings.start[i], settings.end[i], time.start + t, history);
			doubles[memory.ambition / 8 + row + t] = ambition * share;
			doubles[memory.change / 8 + row + t] = full * share;
			doubles[memory.level / 8 + row + t] = today + full * share;
		}
	}
	writeClean(plan, memory, doubles);
	writeWanted(plan, memory, doubles);
}

function writeClean({ time, sources, effects }: Plan, memory: Memory, doubles: Numbers): void {
	const years = time.years;
	const clean = memory.clean / 8;
	const dirty = memory.dirty / 8;
	for (let s = 0; s < sources.count; s++) {
		doubles.fill(sources.clean[s], clean + s * years, clean + (s + 1) * years);
	}
	for (let e = 0; e < effects.count; e++) {
		if (effects.kind[e] !== CLEAN) continue;
		const source = effects.source[e];
		const own = sources.clean[source];
		const way = effects.target[e] - own;
		const ambition = memory.ambition / 8 + effects.lever[e] * years;
		for (let t = memory.first; t < years; t++) {
			doubles[clean + source * years + t] = own + way * doubles[ambition + t];
		}
	}
	for (let i = 0; i < sources.count * years; i++) doubles[dirty + i] = 1 - doubles[clean + i];
}

function writeWanted({ time, neutralisers }: Plan, memory: Memory, doubles: Numbers): void {
	const years = time.years;
	for (let n = 0; n < neutralisers.count; n++) {
		const level = memory.level / 8 + neutralisers.lever[n] * years;
		const wanted = memory.wanted / 8 + n * years;
		const remove = neutralisers.kind[n] === REMOVE;
		for (let t = 0; t < years; t++) {
			const set = doubles[level + t] > 0 ? doubles[level + t] : 0;
			doubles[wanted + t] = remove ? set * neutralisers.perUnit[n] : set;
		}
	}
}
