import { hasBand } from '../../src/lib/model/ensemble/bands';
import {
	EFFECT_KINDS,
	METRICS,
	NEUTRALISER_KINDS,
	SCOPES,
	type Lists,
	type Plan
} from '../../src/lib/model/plan';
import { TOLERANCE } from '../../src/lib/model/pledges';

const [REDUCE, SWITCH, GENERATE, CLEAN] = EFFECT_KINDS.keys();
const [REMOVE] = NEUTRALISER_KINDS.keys();
const [NET, INTENSITY, CUMULATIVE, LEVEL, CLEAN_SHARE] = METRICS.keys();

/** Futures that the loops of a block run over: what they work on stays in the processor's first cache. */
const BLOCK = 64;

const range = (count: number) => Array.from({ length: count }, (_, i) => i);
const number = (value: number) => (Number.isInteger(value) ? `${value}.0` : String(value));
const sum = (terms: string[]) => (terms.length === 0 ? '0.0' : terms.join(' + '));
const itemsOf = ({ start, items }: Lists, i: number) => Array.from(items.subarray(start[i], start[i + 1]));

/**
 * The years after history of one company as a C program, as one would write it by hand: plain loops over years and
 * futures, which the compiler may vectorise. It takes what the kernel takes on a slider's move: tables of the scenario,
 * the draws, and what hangs on the draws alone.
 */
export function cProgram(plan: Plan, draws: number): string {
	const { time, sources, levels, drivers, neutralisers, pledges, spreads } = plan;
	requireUsual(plan);
	const tables: [string, number][] = [
		['growth', drivers.count],
		['ambition', levels.count],
		['change', levels.count],
		['level', levels.count],
		['clean', sources.count],
		['wanted', neutralisers.count]
	];
	return `#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { N = ${draws}, B = ${BLOCK}, YEARS = ${time.years}, FIRST = ${time.history + 1}, LENGTH = YEARS - FIRST };
static double input[${plan.inputs.length}];
${tables.map(([name, count]) => `static double ${name}[${Math.max(1, count)}][YEARS];`).join('\n')}
static double x[${spreads.count}][N];
static double calibration[${SCOPES}][N];
static double against[${pledges.count}][N];
static double bands[${platformBand(plan) + 1}][LENGTH][N];
static double value[${pledges.count}][N];
static double met[${pledges.count}][N];

static void block(int from) {
${state(plan)}
	for (int t = FIRST; t < YEARS; t++) {
		if (t == FIRST || ${turns(plan)}) {
			for (int i = 0; i < B; i++) {
${range(drivers.count)
	.map((d) => `				growing${d}[i] = 1.0 + (growth[${d}][t] + common${d}[i]) / 100.0;`)
	.join('\n')}
			}
		}
		for (int i = 0; i < B; i++) {
			const int j = from + i;
${year(plan)
	.map((line) => `			${line}`)
	.join('\n')}
		}
	}
	for (int i = 0; i < B; i++) {
		const int j = from + i;
${judged(plan)
	.map((line) => `		${line}`)
	.join('\n')}
	}
}

static void get(double *to, size_t count, FILE *file) {
	if (fread(to, sizeof(double), count, file) != count) exit(1);
}

int main(int argc, char **argv) {
	if (argc != 4) return 1;
	FILE *file = fopen(argv[1], "rb");
	if (!file) return 1;
	get(input, sizeof input / sizeof(double), file);
${tables.map(([name, count]) => `	get(&${name}[0][0], ${count} * YEARS, file);`).join('\n')}
	get(&x[0][0], sizeof x / sizeof(double), file);
	get(&calibration[0][0], sizeof calibration / sizeof(double), file);
	get(&against[0][0], sizeof against / sizeof(double), file);
	fclose(file);
	for (int round = atoi(argv[3]); round > 0; round--) {
		struct timespec start, end;
		clock_gettime(CLOCK_MONOTONIC, &start);
		for (int from = 0; from < N; from += B) block(from);
		clock_gettime(CLOCK_MONOTONIC, &end);
		printf("%.6f\\n", (end.tv_sec - start.tv_sec) * 1e3 + (end.tv_nsec - start.tv_nsec) / 1e6);
	}
	file = fopen(argv[2], "wb");
	if (!file) return 1;
	fwrite(bands, sizeof bands, 1, file);
	fwrite(value, sizeof value, 1, file);
	fwrite(met, sizeof met, 1, file);
	return fclose(file);
}
`;
}

/** Years and metrics of which the program need not know more than the default company has. */
function requireUsual({ time, pledges, programmes }: Plan): void {
	const usual = range(pledges.count).every((p) => {
		const metric = pledges.metric[p];
		if (metric === LEVEL) return true;
		if (metric === INTENSITY && pledges.against[p] > time.history) return false;
		return pledges.year[p] > time.history && (metric !== CUMULATIVE || pledges.since[p] === time.anchor);
	});
	if (!usual || time.history !== time.anchor || programmes.count === 0) {
		throw new Error('The C program is written for the years of the default company.');
	}
}

const banded = ({ pledges }: Plan) => range(pledges.count).filter((p) => hasBand(pledges, p));
const intensityBand = (plan: Plan, p: number) => 1 + plan.boundaries.count + banded(plan).indexOf(p);
const platformBand = (plan: Plan) => 1 + plan.boundaries.count + banded(plan).length;

/** An input as it is in future j: its draw, or its one value. */
function inputOf({ spreads }: Plan, position: number): string {
	const s = spreads.input.indexOf(position);
	return s < 0 ? `input[${position}]` : `x[${s}][j]`;
}

const turns = ({ time }: Plan) =>
	range(time.years)
		.filter((t) => t > 0 && time.period[t] !== time.period[t - 1])
		.map((t) => `t == ${t}`)
		.join(' || ');

/** What goes from year to year. */
function state(plan: Plan): string {
	const { drivers, carriers, programmes, assumptions, pledges } = plan;
	const names = [
		...range(drivers.count).flatMap((d) => [`index${d}`, `growing${d}`, `common${d}`]),
		...range(carriers.count).map((c) => `power${c}`),
		...range(programmes.count).flatMap((p) => [`each${p}`, `sum${p}`])
	];
	const kept = range(pledges.count).flatMap((p) => [`kept${p}`, `gross${p}`]);
	const revenue = assumptions.revenueShift < 0 ? '0.0' : inputOf(plan, assumptions.revenueShift);
	const starts = [
		...range(drivers.count).flatMap((d) => {
			const shift = drivers.shift[d] < 0 ? '0.0' : inputOf(plan, drivers.shift[d]);
			return [
				`index${d}[i] = 1.0;`,
				`common${d}[i] = ${shift} + ${number(drivers.elasticity[d])} * ${revenue};`
			];
		}),
		...range(carriers.count).map((c) => `power${c}[i] = 1.0;`),
		...range(programmes.count).flatMap((p) => {
			const { avoided, attribution } = programmes;
			return [
				`each${p}[i] = ${inputOf(plan, avoided[p])} * ${inputOf(plan, attribution[p])};`,
				`sum${p}[i] = level[${plan.levels.levers + p}][FIRST - 1] * each${p}[i];`
			];
		})
	];
	return `	double ${names.map((name) => `${name}[B]`).join(', ')};
	double ${kept.map((name) => `${name}[YEARS][B]`).join(', ')};
	for (int i = 0; i < B; i++) {
		const int j = from + i;
${starts.map((line) => `		${line}`).join('\n')}
	}`;
}

/** One year of future j. */
function year(plan: Plan): string[] {
	const { drivers, carriers, sources, boundaries, neutralisers, programmes, pledges, levels } = plan;
	const lines: string[] = [];
	for (const d of range(drivers.count)) lines.push(`const double d${d} = index${d}[i] *= growing${d}[i];`);
	for (const c of range(carriers.count)) {
		const factor = inputOf(plan, carriers.factor[c]);
		if (carriers.trend[c] < 0) lines.push(`const double f${c} = ${factor};`);
		else {
			lines.push(`power${c}[i] *= 1.0 + ${inputOf(plan, carriers.trend[c])} / 100.0;`);
			lines.push(`const double f${c} = ${factor} * power${c}[i];`);
		}
	}
	for (const s of range(sources.count)) {
		lines.push(`double q${s} = ${inputOf(plan, sources.quantity[s])} * d${sources.driver[s]}, m${s} = 1.0;`);
	}
	lines.push(...effectLines(plan));
	for (const s of range(sources.count)) {
		const scope = sources.scope[s];
		const scale = scope < 0 ? '' : ` * calibration[${scope}][j]`;
		lines.push(
			`const double e${s} = q${s} * m${s} * (1.0 - clean[${s}][t]) * f${sources.carrier[s]}${scale};`
		);
	}
	for (const scope of range(SCOPES)) {
		const inside = range(sources.count).filter((s) => sources.scope[s] === scope);
		lines.push(`double scope${scope} = ${sum(inside.map((s) => `e${s}`))};`);
	}
	lines.push(`double all = ${sum(range(SCOPES).map((scope) => `scope${scope}`))};`);
	for (const b of range(boundaries.count)) {
		lines.push(`double left${b} = ${sum(itemsOf(boundaries.sources, b).map((s) => `e${s}`))};`);
		lines.push(`const double all${b} = left${b};`);
	}
	for (const n of range(neutralisers.count)) {
		const left = `left${neutralisers.boundary[n]}`;
		const set = `wanted[${n}][t]`;
		const wanted = neutralisers.kind[n] === REMOVE ? set : `${left} * ${set} / 100.0`;
		lines.push(`const double want${n} = ${wanted};`);
		lines.push(`const double take${n} = ${left} > 0.0 ? (want${n} < ${left} ? want${n} : ${left}) : 0.0;`);
		lines.push(`${left} -= take${n};`, `all -= take${n};`);
	}
	const grid = carriers.grid < 0 || carriers.trend[carriers.grid] < 0 ? '1.0' : `power${carriers.grid}[i]`;
	for (const p of range(programmes.count)) {
		const linked = programmes.gridLinked[p] === 1 ? ` * ${grid}` : '';
		lines.push(`sum${p}[i] += level[${levels.levers + p}][t] * each${p}[i]${linked};`);
	}
	lines.push('bands[0][t - FIRST][j] = all;');
	for (const b of range(boundaries.count)) lines.push(`bands[${1 + b}][t - FIRST][j] = left${b};`);
	const total = sum(range(programmes.count).map((p) => `sum${p}[i]`));
	lines.push(`bands[${platformBand(plan)}][t - FIRST][j] = ${total};`);
	for (const p of range(pledges.count)) lines.push(...pledgeYear(plan, p));
	return lines;
}

function effectLines(plan: Plan): string[] {
	const { effects } = plan;
	return range(effects.count).flatMap((e) => {
		const kind = effects.kind[e];
		if (kind === CLEAN) return [];
		const q = `q${effects.source[e]}`;
		const strength = inputOf(plan, effects.strength[e]);
		const part = `${strength} * ambition[${effects.lever[e]}][t]`;
		if (kind === REDUCE) return [`${q} -= ${q} * ${part};`];
		if (kind === SWITCH) {
			return [
				`const double a${e} = ${q} * ${part};`,
				`${q} -= a${e};`,
				`q${effects.to[e]} += a${e} * ${inputOf(plan, effects.ratio[e])};`
			];
		}
		if (kind === GENERATE) {
			const wanted = `change[${effects.lever[e]}][t] * ${strength}`;
			return [`const double a${e} = ${wanted};`, `${q} -= a${e} < ${q} ? a${e} : ${q};`];
		}
		return [`m${effects.source[e]} *= 1.0 - ${part};`];
	});
}

/** What a pledge needs of a year, which is kept until it is judged. */
function pledgeYear(plan: Plan, p: number): string[] {
	const { pledges, sources, drivers } = plan;
	const items = itemsOf(pledges.sources, p);
	switch (pledges.metric[p]) {
		case NET:
			return [`kept${p}[t][i] = left${pledges.of[p]};`, `gross${p}[t][i] = all${pledges.of[p]};`];
		case INTENSITY: {
			const driver = pledges.driver[p];
			const per = `(${number(drivers.anchor[driver])} * d${driver})`;
			const keep = `kept${p}[t][i] = (${sum(items.map((s) => `e${s}`))}) / ${per};`;
			return hasBand(pledges, p)
				? [keep, `bands[${intensityBand(plan, p)}][t - FIRST][j] = kept${p}[t][i];`]
				: [keep];
		}
		case CLEAN_SHARE: {
			const amounts = items.map((s) =>
				sources.scope[s] < 0 ? `q${s}` : `q${s} * calibration[${sources.scope[s]}][j]`
			);
			const clean = amounts.map((amount, n) => `${amount} * clean[${items[n]}][t]`);
			return [
				`const double used${p} = ${sum(amounts)};`,
				`kept${p}[t][i] = used${p} == 0.0 ? 100.0 : (${sum(clean)}) / used${p} * 100.0;`
			];
		}
		default:
			return [];
	}
}

function judged(plan: Plan): string[] {
	const { pledges } = plan;
	return range(pledges.count).flatMap((p) => {
		const metric = pledges.metric[p];
		const year = pledges.year[p];
		if (metric === LEVEL) return [];
		const kept = `kept${p}[${year}][i]`;
		const change = `against[${p}][j] == 0.0 ? 0.0 : (${kept} / against[${p}][j] - 1.0) * 100.0`;
		const platform = `bands[${platformBand(plan)}][${year} - FIRST][j]`;
		const result = metric === INTENSITY ? change : metric === CUMULATIVE ? platform : kept;
		const target = number(pledges.target[p]);
		const gap = pledges.below[p] === 1 ? `v${p} - ${target}` : `${target} - v${p}`;
		const tolerance =
			pledges.target[p] === 0 && metric === NET
				? `${TOLERANCE} * gross${p}[${year}][i]`
				: String(TOLERANCE * Math.abs(pledges.target[p]));
		return [
			`const double v${p} = ${result};`,
			`value[${p}][j] = v${p};`,
			`met[${p}][j] = ${gap} <= ${tolerance} ? 1.0 : 0.0;`
		];
	});
}
