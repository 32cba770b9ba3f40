import { attribute } from '../attribution/attribute';
import { attributionRow, createAttribution } from '../attribution/attribution';
import { createDesk } from '../attribution/desk';
import { createFrame } from '../frame';
import { SCOPES, type Numbers, type Plan, type Settings } from '../plan';
import { centralInputs, run } from '../project';
import { selectQuantiles } from '../statistics/quantiles';
import type { Analysis, Spread } from './analysis';
import { takeDraw, type Draws } from './draws';

/** Futures between two breaths: about two milliseconds, so that a slider's move need not wait. */
const CHUNK = 64;
/** Fewer futures than this share give no range: a lever that mostly does nothing has no cost a tonne. */
const ENOUGH = 0.9;

type Ranges = Omit<Analysis, 'influences'>;

/** A row of numbers a future for each thing whose range is told. */
interface Rows {
	effect: Numbers;
	groups: Numbers;
	cost: Numbers;
	npv: Numbers;
	perTonne: Numbers;
}

/**
 * Ranges of what levers do and cost in year t, over the first `count` futures, which must be centred on the scenario.
 * Yields now and then, so that a newer question can come in between.
 */
export function* rangesOf(
	plan: Plan,
	groups: readonly ArrayLike<number>[],
	draws: Draws,
	count: number,
	settings: Settings,
	t: number
): Generator<void, Ranges> {
	const { levels } = plan;
	const rows = (items: number) => new Float64Array(items * count);
	const all: Rows = {
		effect: rows(levels.count),
		groups: rows(groups.length),
		cost: rows(levels.count + 1),
		npv: rows(levels.count + 1),
		perTonne: rows(levels.levers)
	};
	const write = writer(plan, groups, settings, t, count, all);
	for (let i = 0; i < count; i++) {
		write(draws, i);
		if (i % CHUNK === CHUNK - 1) yield;
	}
	const ranges: Ranges = { draws: count, t, ...({} as Record<keyof Rows, Spread>) };
	for (const name of ['effect', 'groups', 'cost', 'npv', 'perTonne'] as const) {
		ranges[name] = spreadOf(all[name], count);
		yield;
	}
	return ranges;
}

/** Runs the scenario, and the one with every lever at today, in one future. */
function writer(
	plan: Plan,
	groups: readonly ArrayLike<number>[],
	settings: Settings,
	t: number,
	count: number,
	rows: Rows
): (draws: Draws, i: number) => void {
	const { levels, neutralisers, programmes, time } = plan;
	const inputs = centralInputs(plan, settings);
	const frozen = { ...settings, level: levels.today };
	const frame = createFrame(plan);
	const desk = createDesk(plan);
	const { values } = createAttribution(plan);
	const { layout, out } = frame;
	const { years } = time;
	const before = new Float64Array(levels.count);
	const now = new Float64Array(levels.count);

	/** Tonnes that neutralisers (below 0) and programmes (above) account for by themselves. */
	function own(target: Numbers) {
		target.fill(0);
		for (let n = 0; n < neutralisers.count; n++) {
			target[neutralisers.lever[n]] -= out[layout.neutralised + n * years + t];
		}
		for (let p = 0; p < programmes.count; p++)
			target[levels.levers + p] = out[layout.avoided + p * years + t];
	}

	return (draws, i) => {
		takeDraw(plan, draws, i, inputs);
		run(plan, inputs, frozen, frame);
		own(before);
		run(plan, inputs, settings, frame);
		own(now);
		for (let l = 0; l <= levels.count; l++) {
			rows.cost[l * count + i] = out[layout.cost + l * years + t];
			rows.npv[l * count + i] = out[layout.npv + l];
		}
		attribute(plan, inputs, frame, desk, t, t + 1, values);
		for (let l = 0; l < levels.count; l++) {
			let tonnes = now[l] - before[l];
			for (let kin = 0; l < levels.levers && kin < SCOPES; kin++)
				tonnes += values[attributionRow(plan, l, kin) + t];
			rows.effect[l * count + i] = tonnes;
			if (l < levels.levers)
				rows.perTonne[l * count + i] = tonnes < 0 ? rows.cost[l * count + i] / -tonnes : NaN;
		}
		groups.forEach((members, g) => {
			let tonnes = 0;
			for (let m = 0; m < members.length; m++) tonnes += rows.effect[members[m] * count + i];
			rows.groups[g * count + i] = tonnes;
		});
	};
}

function spreadOf(rows: Numbers, count: number): Spread {
	const items = rows.length / count;
	const spread = { low: new Float64Array(items), high: new Float64Array(items) };
	for (let item = 0; item < items; item++) {
		const values = rows.subarray(item * count, (item + 1) * count).filter(Number.isFinite);
		const told = values.length >= ENOUGH * count;
		const [low, high] = told ? selectQuantiles(values, [0.1, 0.9]) : [NaN, NaN];
		spread.low[item] = low;
		spread.high[item] = high;
	}
	return spread;
}
