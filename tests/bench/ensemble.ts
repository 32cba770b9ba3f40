import { bandRows } from '../../src/lib/model/ensemble/bands';
import { createScratch } from '../../src/lib/model/ensemble/chance';
import { startComparison } from '../../src/lib/model/ensemble/comparison';
import { influencesOf } from '../../src/lib/model/ensemble/influences';
import { plainEnsemble, type Outcomes } from '../../src/lib/model/ensemble/ensemble';
import { DRAWS } from '../../src/lib/model/ensemble/counts';
import { kernelEnsemble } from '../../src/lib/model/kernel/kernel';
import { layoutOf } from '../../src/lib/model/layout';
import { METRICS, type Plan, type Settings } from '../../src/lib/model/plan';
import { ranksOf } from '../../src/lib/model/statistics/ranks';
import { todaysSettings } from '../../src/lib/profile/company';
import { defaultCompany } from '../../src/lib/profile/default';
import { presetScenario } from '../../src/lib/scenario/presets';
import { settingsOf } from '../../src/lib/scenario/settings';
import { hasCompiler, runInC } from './c-ensemble';
import type { Figure } from './figure';
import { longer, wider } from './larger-company';
import { medianMicroseconds, quantile } from './timing';

const MOVES = 200;
/** Where times are compared, the fast tenth of each tells least of what else the machine did meanwhile. */
const UNDISTURBED = 0.1;
const LEVEL = METRICS.indexOf('level');

/** All futures of a scenario: the kernel, how it grows, how far it is from C, and what pledges hang on. */
export function benchEnsemble(): Figure[] {
	const company = defaultCompany();
	const { plan } = company;
	const best = settingsOf(presetScenario('everything-at-best', company), company);
	const moves = moveTimes(plan, best, DRAWS);
	return [
		{ what: 'kernel, a slider move, 8,192 draws p50', value: quantile(moves, 0.5), unit: 'ms' },
		{ what: 'kernel, a slider move, 8,192 draws p95', value: quantile(moves, 0.95), unit: 'ms' },
		...growth(plan, best),
		...againstC(plan, best),
		comparison(plan, best),
		sensitivity(plan, best)
	];
}

function started(plan: Plan, draws: number) {
	const kernel = kernelEnsemble(plan, draws);
	if (!kernel) throw new Error('This machine has no WebAssembly SIMD.');
	return kernel;
}

/** Times of one lever after the other being moved, the others at their best, in ms. */
function moveTimes(plan: Plan, settings: Settings, draws: number, count = MOVES): number[] {
	const kernel = started(plan, draws);
	const { today, best } = plan.levels;
	const moved = (n: number): Settings => {
		const lever = n % plan.levels.count;
		const level = best[lever] + ((today[lever] - best[lever]) * (1 + (n % 7))) / 10;
		return { ...settings, level: settings.level.with(lever, level) };
	};
	for (let n = 0; n < count / 4; n++) kernel.run(moved(n));
	return Array.from({ length: count }, (_, n) => {
		const next = moved(n);
		const start = performance.now();
		kernel.run(next);
		return performance.now() - start;
	});
}

/** Time per draw, source and year should stay the same, however many there are of each. */
function growth(plan: Plan, settings: Settings): Figure[] {
	const each = (name: string, plan: Plan, settings: Settings, draws: number): Figure[] => {
		const time = quantile(
			moveTimes(plan, settings, draws, Math.max(20, (MOVES * 4096) / draws)),
			UNDISTURBED
		);
		const years = plan.time.years - plan.time.history - 1;
		const every = (time * 1e6) / (draws * plan.sources.count * years);
		return [
			{ what: `kernel, ${name}`, value: time, unit: 'ms' },
			{ what: `kernel, ${name}, a draw, source and year`, value: every, unit: 'ns' }
		];
	};
	const draws = [1024, 2048, 4096, 8192, 16_384, 32_768, 65_536, 131_072];
	const larger = [
		{ name: 'twice the sources', company: wider(2) },
		{ name: 'four times the sources', company: wider(4) },
		{ name: 'years to 2050', company: longer(2050) },
		{ name: 'years to 2065', company: longer(2065) }
	];
	return [
		...draws.flatMap((count) => each(`${count.toLocaleString('en')} draws`, plan, settings, count)),
		...larger.flatMap(({ name, company }) =>
			each(name, company.plan, { ...todaysSettings(company), level: company.plan.levels.best }, DRAWS)
		)
	];
}

function againstC(plan: Plan, settings: Settings): Figure[] {
	if (!hasCompiler()) {
		console.log('      ensemble: there is no C compiler (cc), so the kernel is not compared with C');
		return [];
	}
	const { outcomes, times } = runInC(plan, settings, DRAWS, MOVES, ['-O3', '-march=native']);
	const kernel = started(plan, DRAWS);
	for (let n = 0; n < MOVES / 4; n++) kernel.run(settings);
	const own = Array.from({ length: MOVES }, () => {
		const start = performance.now();
		kernel.run(settings);
		return performance.now() - start;
	});
	const [kernelTime, cTime] = [quantile(own, UNDISTURBED), quantile(times, UNDISTURBED)];
	return [
		{ what: 'C program at -O3 for this processor', value: cTime, unit: 'ms' },
		{ what: 'kernel against it', value: kernelTime / cTime, unit: '×', bar: { atMost: 2 } },
		{
			what: 'largest relative difference of its results from the plain model',
			value: largestDifference(plan, plainEnsemble(plan, DRAWS).run(settings), outcomes),
			unit: '',
			bar: { atMost: 1e-12 }
		}
	];
}

/** Levels are left out: they hang on no draw, and the kernel leaves them to the model itself. */
function largestDifference(plan: Plan, a: Outcomes, b: Outcomes): number {
	let largest = 0;
	for (const part of ['bands', 'value', 'met'] as const) {
		for (let i = 0; i < a[part].length; i++) {
			if (part !== 'bands' && plan.pledges.metric[Math.floor(i / a.draws)] === LEVEL) continue;
			const size = Math.max(Math.abs(a[part][i]), Math.abs(b[part][i]));
			if (size > 0) largest = Math.max(largest, Math.abs(a[part][i] - b[part][i]) / size);
		}
	}
	return largest;
}

function sensitivity(plan: Plan, settings: Settings): Figure {
	const kernel = started(plan, DRAWS);
	const outcomes = kernel.run(settings);
	const ranks = ranksOf(kernel.draws.z, plan.spreads.count, DRAWS);
	const time = medianMicroseconds(() => influencesOf(plan, outcomes, ranks), {
		batches: 40,
		perBatch: 1,
		warmUp: 5
	});
	return {
		what: 'what all headline pledges hang on',
		value: time / 1000,
		unit: 'ms',
		bar: { atMost: 10 }
	};
}

/** Six scenarios with the same assumptions, as the worker compares them. */
function comparison(plan: Plan, settings: Settings): Figure {
	const kernel = started(plan, DRAWS);
	const scratch = createScratch(DRAWS);
	const rows = bandRows(plan, layoutOf(plan));
	const { today, best } = plan.levels;
	const six = Array.from({ length: 6 }, (_, i): Settings => {
		return { ...settings, level: today.map((level, l) => level + ((best[l] - level) * i) / 5) };
	});
	const time = medianMicroseconds(
		() => {
			const comparing = startComparison(plan, rows, scratch);
			for (const each of six) comparing.add(kernel.run(each));
			comparing.done(DRAWS);
		},
		{ batches: 20, perBatch: 1, warmUp: 3 }
	);
	return { what: 'six scenarios compared, 8,192 draws', value: time / 1000, unit: 'ms' };
}
