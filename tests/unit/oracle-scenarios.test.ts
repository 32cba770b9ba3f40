import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, withoutShares } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { differences, verdictDifferences } from '../oracle/compare';
import { scenarios } from '../oracle/generators';
import { consult } from '../oracle/oracle';

const profile = rawDefaultProfile();
const company = companyOf(profile);

test('any scenario of the default company has the same numbers by a second reading of the specification', () => {
	fc.assert(
		fc.property(scenarios(profile), (scenario) => {
			const { rows, pledges } = answer(company, scenario);
			const second = consult(profile, scenario);
			expect(differences(withoutShares(rows), second)).toEqual([]);
			expect(verdictDifferences(pledges, second)).toEqual([]);
		}),
		{ seed: 20211, numRuns: 300 }
	);
}, 60_000);
