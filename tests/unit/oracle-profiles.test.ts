import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf, withoutShares } from '../fixtures/answers';
import { differences, verdictDifferences } from '../oracle/compare';
import { worlds } from '../oracle/generators-profiles';
import { consult } from '../oracle/oracle';

test('so has any scenario of any changed company', () => {
	fc.assert(
		fc.property(worlds, ({ profile, scenario }) => {
			const { rows, pledges } = answer(companyOf(profile), scenario);
			const second = consult(profile, scenario);
			expect(differences(withoutShares(rows), second)).toEqual([]);
			expect(verdictDifferences(pledges, second)).toEqual([]);
		}),
		{ seed: 20212, numRuns: 300 }
	);
}, 60_000);
