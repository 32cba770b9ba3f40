import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultCompany } from '../../profile/default';
import { todaysSettings } from '../../profile/company';
import { METRICS, type Settings } from '../plan';
import { plainEnsemble } from './ensemble';
import { probabilities } from './probability';

const company = defaultCompany();
const { plan, profile } = company;
const DRAWS = 64;
const ensemble = plainEnsemble(plan, DRAWS);

const HELPS = ['reduce', 'clean', 'factor', 'generate', 'remove', 'offset'];
/** Levers that can only help a pledge about emissions: none of their effects moves anything elsewhere. */
const helping = profile.levers.flatMap(({ effects }, lever) =>
	effects.every(({ kind }) => HELPS.includes(kind)) ? [lever] : []
);
const [NET, INTENSITY] = METRICS.keys();
const emitting = Array.from(plan.pledges.metric.keys()).filter((p) =>
	[NET, INTENSITY].includes(plan.pledges.metric[p])
);

const share = fc.double({ min: 0, max: 1, noNaN: true });
/** Mostly so far that pledges are neither out of reach nor safe. */
const level = fc.oneof({ weight: 4, arbitrary: fc.double({ min: 0.7, max: 1, noNaN: true }) }, share);
/** All levers anywhere between today and their best, and one of those that help raised from there. */
const moves = fc.record({
	shares: fc.array(level, { minLength: plan.levels.count, maxLength: plan.levels.count }),
	curves: fc.array(fc.nat({ max: 4 }), { minLength: plan.levels.count, maxLength: plan.levels.count }),
	lever: fc.constantFrom(...helping),
	further: share
});

function settingsAt(shares: number[], curves: number[]): Settings {
	const { today, best } = plan.levels;
	return {
		...todaysSettings(company),
		level: Float64Array.from(shares, (way, i) => today[i] + way * (best[i] - today[i])),
		curve: Int32Array.from(curves)
	};
}

function chances(settings: Settings): Float64Array {
	const { met } = ensemble.run(settings);
	return probabilities(plan, met, DRAWS);
}

test('a probability never falls when a lever that can only help is raised', () => {
	let rose = 0;
	fc.assert(
		fc.property(moves, ({ shares, curves, lever, further }) => {
			const before = chances(settingsAt(shares, curves));
			const raised = shares.with(lever, shares[lever] + further * (1 - shares[lever]));
			const after = chances(settingsAt(raised, curves));
			for (const p of [...emitting, plan.pledges.count]) {
				expect(after[p]).toBeGreaterThanOrEqual(before[p]);
				if (after[p] > before[p]) rose++;
			}
		}),
		{ seed: 31, numRuns: 400 }
	);
	expect(rose).toBeGreaterThan(10);
}, 60_000);
