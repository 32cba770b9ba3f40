import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, reader } from '../../../tests/fixtures/answers';
import { atOnce, lever, smallProfile } from '../../../tests/fixtures/small-profile';

const company = companyOf(smallProfile());
/** The small company in 2022 with these levers in full use: the grid is then at 0.45 t/MWh. */
const in2022 = (levers: Record<string, number>) => {
	const settings = Object.entries(levers).map(([id, level]) => [id, atOnce(level)]);
	const at = reader(answer(company, { levers: Object.fromEntries(settings) as object }));
	return (series: string, entity: string) => at(series, entity, 2022);
};

test('reduce takes its potential at best, and half of it halfway', () => {
	expect(in2022({ save: 10 })('quantity', 'power')).toBe(500);
	expect(in2022({ save: 5 })('quantity', 'power')).toBe(750);
	expect(in2022({ save: 10 })('market', 'power')).toBeCloseTo(500 * 0.8 * 0.45, 12);
	expect(in2022({ save: 10 })('cost', 'save')).toBe(1500);
});

test('switch moves what it takes, by the ratio, into another source', () => {
	const at = in2022({ electric: 100 });
	expect([at('quantity', 'fleet'), at('quantity', 'charging')]).toEqual([50, 200]);
	expect(at('scope', 'scope1')).toBe(100);
	expect(at('scope', 'scope2')).toBeCloseTo(1000 * 0.8 * 0.45 + 200 * 0.45, 12);
});

test('generate makes its yield a unit, but never more than is used', () => {
	expect(in2022({ solar: 4 })('quantity', 'power')).toBe(600);
	expect(in2022({ solar: 50 })('quantity', 'power')).toBe(0);
});

test('generate comes after reduce, so what was saved need not be generated', () => {
	expect(in2022({ save: 10, solar: 4 })('quantity', 'power')).toBe(100);
});

test('clean goes from what the source has to best, on market-based emissions only', () => {
	const at = in2022({ clean: 50 });
	expect(at('clean', 'power')).toBeCloseTo(0.6, 14);
	expect(at('market', 'power')).toBeCloseTo(1000 * 0.4 * 0.45, 12);
	expect(at('location', 'power')).toBeCloseTo(450, 12);
});

test('factor lowers emissions and leaves the quantity', () => {
	const at = in2022({ fuel: 100 });
	expect([at('quantity', 'fleet'), at('market', 'fleet')]).toEqual([100, 120]);
});

test('two factor effects multiply', () => {
	const profile = smallProfile();
	const potential = { value: 0.5, basis: 'assumed', from: 'test' };
	profile.levers.push(lever('other-fuel', 1, [{ kind: 'factor', source: 'fleet', potential }]));
	const levers = { fuel: atOnce(100), 'other-fuel': atOnce(1) };
	expect(reader(answer(companyOf(profile), { levers }))('market', 'fleet', 2022)).toBe(60);
});

test('no lever takes more from a source than it has', () => {
	const level = (best: number) => fc.double({ min: 0, max: best, noNaN: true });
	fc.assert(
		fc.property(
			fc.record({
				save: level(10),
				electric: level(100),
				solar: level(50),
				clean: level(100),
				fuel: level(100)
			}),
			(levels) => {
				const at = in2022(levels);
				for (const id of ['fleet', 'power', 'charging']) {
					expect(at('quantity', id)).toBeGreaterThanOrEqual(0);
					expect(at('market', id)).toBeGreaterThanOrEqual(0);
					expect(at('market', id)).toBeLessThanOrEqual(at('location', id));
				}
			}
		),
		{ seed: 2 }
	);
});
