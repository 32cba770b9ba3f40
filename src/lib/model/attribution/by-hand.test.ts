import { expect, test } from 'vitest';
import { companyOf } from '../../../../tests/fixtures/answers';
import { attributed, shareReader } from '../../../../tests/fixtures/attributed';
import { lever, smallProfile } from '../../../../tests/fixtures/small-profile';
import type { RawLever, RawSetting } from '../../../../tests/oracle/raw';

/** The small company with these levers alone, all at best from 2022 on; shares of Scope 2 in 2022, when it has 360 t. */
function shares(levers: RawLever[], levels: Record<string, number> = {}): number[] {
	const company = companyOf({ ...smallProfile(), levers, pledges: [] });
	const settings = levers.map(({ id, best }) => [
		id,
		{ level: levels[id] ?? best, end: 2022, curve: 'step' }
	]);
	const scenario = { levers: Object.fromEntries(settings) as Record<string, RawSetting> };
	const at = shareReader(company, attributed(company, scenario));
	return levers.map(({ id }) => at(id, 'scope2', 2022));
}

const figure = (value: number) => ({ value, basis: 'assumed', from: 'test' });
const power = (id: string, ...effects: object[]) =>
	lever(
		id,
		10,
		effects.map((effect) => ({ source: 'power', ...effect }))
	) as RawLever;
const reduce = (id: string, potential: number) => power(id, { kind: 'reduce', potential: figure(potential) });
const rounded = (values: number[]) => values.map((value) => Math.round(value * 1e9) / 1e9);

test('two levers on one amount share what both would cut', () => {
	// Half, then half of the rest: 270 t, of which either would cut 180 alone.
	expect(rounded(shares([reduce('a', 0.5), reduce('b', 0.5)]))).toEqual([-135, -135]);
	// 180 t or 72 t alone, 216 t together.
	expect(rounded(shares([reduce('a', 0.5), reduce('b', 0.2)]))).toEqual([-162, -54]);
});

test('a lever that acts twice on one amount has both of its cuts, and what they share', () => {
	const [reduced, scaled] = [0.5, 0.4].map(figure);
	const both = power('both', { kind: 'reduce', potential: reduced }, { kind: 'factor', potential: scaled });
	// 252 t alone, 180 t the other alone, 306 t together.
	expect(rounded(shares([both, reduce('other', 0.5)]))).toEqual([-189, -117]);
});

test('what a roof makes in vain is shared with those who made it vain', () => {
	const roof = power('roof', { kind: 'generate', yield: figure(80) });
	// 1,000 MWh: half of it saved (180 t), 800 made (288 t); both together all of it (360 t).
	expect(rounded(shares([reduce('save', 0.5), roof]))).toEqual([-126, -234]);
});

test('twins have the same share, one at today has none', () => {
	const [a, b, idle] = shares([reduce('a', 0.3), reduce('b', 0.3), reduce('idle', 0.9)], { idle: 0 });
	expect(Math.abs(a / b - 1)).toBeLessThan(1e-12);
	expect(idle).toBe(0);
});

test('25 levers on one source are attributed at once', () => {
	const levers = Array.from({ length: 25 }, (_, i) => reduce(`lever-${i}`, (i + 1) / 50));
	const found = shares(levers);
	const left = levers.reduce((rest, _, i) => rest * (1 - (i + 1) / 50), 360);
	expect(Math.abs(found.reduce((sum, one) => sum + one, 0) / (left - 360) - 1)).toBeLessThan(1e-12);
	expect(found).toEqual(found.toSorted((a, b) => b - a));
});
