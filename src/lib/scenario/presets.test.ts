import { expect, test } from 'vitest';
import { row } from '../model/layout';
import { project } from '../model/project';
import { defaultCompany } from '../profile/default';
import { presetScenario, type Preset } from './presets';
import { settingsOf } from './settings';

const company = defaultCompany();
const { plan, layout, profile } = company;
const at2030 = 2030 - plan.time.start;

function projected(preset: Preset) {
	const values = project(plan, settingsOf(presetScenario(preset, company), company));
	const of = (offset: number, i: number) => row(values, layout, offset, i);
	const boundary = Object.keys(profile.boundaries).indexOf('operations');
	return { values, of, boundary };
}

test('published targets give the figures of the first step', () => {
	const { values, of } = projected('published-targets');
	expect(of(layout.scope, 0)[at2030] / 1e6).toBeCloseTo(0.79, 3);
	expect(of(layout.scope, 1)[at2030] / 1e6).toBeCloseTo(2.278, 3);
	expect(of(layout.scopeLocation, 1)[at2030] / 1e6).toBeCloseTo(7.998, 3);
	expect(of(layout.scope, 2)[at2030] / 1e6).toBeCloseTo(9.597, 3);
	const pledge = profile.pledges.findIndex(({ id }) => id === 'value-chain-halved');
	expect(of(layout.intensity, pledge)[at2030]).toBeCloseTo(6.92, 2);
	expect(values[layout.value + pledge]).toBeCloseTo(-16, 0);
});

test('frozen 2021 leaves 7.934 Mt of operations in 2030 and avoids 199.8 Mt by 2035', () => {
	const { of, boundary } = projected('frozen-2021');
	expect(of(layout.net, boundary)[at2030] / 1e6).toBeCloseTo(7.934, 3);
	expect(of(layout.cumulative, plan.programmes.count)[plan.time.years - 1] / 1e6).toBeCloseTo(199.8, 1);
});

test.each(['frozen-2021', 'published-targets', 'everything-at-best'] as const)(
	'%s passes through every reported total',
	(preset) => {
		const { of } = projected(preset);
		for (const { series, year, value } of profile.reported) {
			const total = of(layout.scope, Number(series.at(-1)) - 1)[year - plan.time.start];
			expect(Math.abs(total / value - 1)).toBeLessThan(1e-14);
		}
	}
);
