import fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../../tests/fixtures/default-profile';
import { worlds } from '../../../../tests/oracle/generators-profiles';
import type { Company } from '../../profile/company';
import { defaultCompany } from '../../profile/default';
import { PRESETS, presetScenario } from '../../scenario/presets';
import { checkScenario } from '../../scenario/read';
import { settingsOf } from '../../scenario/settings';
import { plainEnsemble } from '../ensemble/ensemble';
import type { Numbers, Settings } from '../plan';
import { kernelEnsemble } from './kernel';

const bits = (rows: Numbers) => new BigUint64Array(rows.buffer, rows.byteOffset, rows.length);

function expectSameBits({ plan }: Company, settings: Settings, draws: number) {
	const kernel = kernelEnsemble(plan, draws);
	if (!kernel) throw new Error('this machine has no WebAssembly SIMD');
	const plain = plainEnsemble(plan, draws).run(settings);
	const fast = kernel.run(settings);
	for (const part of ['bands', 'value', 'met'] as const) {
		const [a, b] = [bits(plain[part]), bits(fast[part])];
		const wrong = a.findIndex((value, i) => value !== b[i]);
		expect(wrong < 0 ? 'same' : `${part}, row ${Math.floor(wrong / draws)}, future ${wrong % draws}`).toBe(
			'same'
		);
	}
}

const company = defaultCompany();

test.each(PRESETS)('the kernel gives the bits of the plain model in every future: %s', (preset) => {
	expectSameBits(company, settingsOf(presetScenario(preset, company), company), 1024);
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

test('so it does where every year is reported, and none is left to project', () => {
	const profile = rawDefaultProfile();
	for (const { series, value } of profile.reported.filter(({ year }) => year === 2021)) {
		profile.reported.push({ ...profile.reported[0], series, value, year: 2035 });
	}
	const company = companyOf(profile);
	expectSameBits(company, settingsOf(presetScenario('everything-at-best', company), company), 16);
});
