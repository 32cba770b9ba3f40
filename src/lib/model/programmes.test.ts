import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, reader, type AppAnswer } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { atOnce, smallProfile } from '../../../tests/fixtures/small-profile';
import { scenarios } from '../../../tests/oracle/generators';

test('avoided is participants times tonnes times attribution, summed from the anchor year', () => {
	const at = reader(answer(companyOf(smallProfile()), { levers: { sharing: atOnce(110) } }));
	expect([2021, 2022, 2035].map((year) => at('avoided', 'sharing', year))).toEqual([10, 110, 110]);
	expect([2021, 2022, 2035].map((year) => at('cumulative', 'total', year))).toEqual([10, 120, 1550]);
	expect(at('avoided', 'sharing', 2020)).toBeNaN();
});

test('a programme costs by what it avoids beyond today', () => {
	const at = reader(answer(companyOf(smallProfile()), { levers: { sharing: atOnce(110) } }));
	expect([2021, 2022].map((year) => at('cost', 'sharing', year))).toEqual([0, 700]);
});

test('a programme that shrinks costs nothing, rather than less', () => {
	const profile = smallProfile();
	Object.assign(profile.programmes[0].participants, { worst: 0 });
	const at = reader(answer(companyOf(profile), { levers: { sharing: atOnce(0) } }));
	expect([at('avoided', 'sharing', 2022), at('cost', 'sharing', 2022)]).toEqual([0, 0]);
});

test('a grid-linked programme avoids less as the grid cleans', () => {
	const profile = smallProfile();
	profile.programmes[0].gridLinked = true;
	const at = reader(answer(companyOf(profile), {}));
	expect(at('avoided', 'sharing', 2021)).toBe(10);
	expect(at('avoided', 'sharing', 2023)).toBeCloseTo(8.1, 12);
});

test('programmes never change a scope, a boundary or an intensity', () => {
	const profile = rawDefaultProfile();
	const company = companyOf(profile);
	const programmes = new Set(profile.programmes.map(({ id }) => id));
	const own = ({ rows }: AppAnswer) =>
		rows.filter(
			({ series, entity }) =>
				!['avoided', 'cumulative'].includes(series) && !programmes.has(entity) && entity !== 'total'
		);
	fc.assert(
		fc.property(scenarios(profile), ({ levers = {}, ...rest }) => {
			const without = Object.entries(levers).filter(([id]) => !programmes.has(id));
			const alone = answer(company, { ...rest, levers: Object.fromEntries(without) });
			expect(own(answer(company, { ...rest, levers }))).toEqual(own(alone));
		}),
		{ seed: 5, numRuns: 25 }
	);
});
