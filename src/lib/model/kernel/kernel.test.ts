import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../../tests/fixtures/answers';
import { worlds } from '../../../../tests/oracle/generators-profiles';
import type { Company } from '../../profile/company';
import { defaultCompany } from '../../profile/default';
import { PRESETS, presetScenario } from '../../scenario/presets';
import { checkScenario } from '../../scenario/read';
import { settingsOf } from '../../scenario/settings';
import { plainEnsemble, type Outcomes } from '../ensemble/ensemble';
import type { Numbers, Settings } from '../plan';
import { kernelEnsemble } from './kernel';

/** The rows of an outcome, one after the other without gaps, as bits. */
function bits({ draws, stride }: Outcomes, rows: Numbers): BigUint64Array {
	const count = rows.length / stride;
	const all = new Float64Array(count * draws);
	for (let r = 0; r < count; r++) all.set(rows.subarray(r * stride, r * stride + draws), r * draws);
	return new BigUint64Array(all.buffer);
}

function expectSameBits({ plan }: Company, settings: Settings, draws: number) {
	const kernel = kernelEnsemble(plan, draws);
	if (!kernel) throw new Error('this machine has no WebAssembly SIMD');
	const plain = plainEnsemble(plan, draws).run(settings);
	const fast = kernel.run(settings);
	for (const part of ['bands', 'value', 'met'] as const) {
		const [a, b] = [bits(plain, plain[part]), bits(fast, fast[part])];
		const wrong = a.findIndex((value, i) => value !== b[i]);
		expect(wrong < 0 ? 'same' : `${part}, row ${Math.floor(wrong / draws)}, future ${wrong % draws}`).toBe(
			'same'
		);
	}
}

const company = defaultCompany();

test.each(PRESETS)('the kernel gives the bits of the plain model in every future: %s', (preset) => {
	expectSameBits(company, settingsOf(presetScenario(preset, company), company), 512);
});

test('so it does for any scenario of any company', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			const company = companyOf(profile);
			expectSameBits(company, settingsOf(accepted(checkScenario(scenario, company)), company), 16);
		}),
		{ seed: 20213, numRuns: 200 }
	);
}, 60_000);
