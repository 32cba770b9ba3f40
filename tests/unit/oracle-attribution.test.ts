import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answer, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { attribution } from '../oracle/attribution';
import { differences } from '../oracle/compare';
import { scenarios } from '../oracle/generators';
import { worlds } from '../oracle/generators-profiles';

const unchanged = rawDefaultProfile();
const given = fc.oneof(
	worlds,
	scenarios(unchanged).map((scenario) => ({ profile: unchanged, scenario }))
);

test('who changed what is by a second reading what the definition says', () => {
	fc.assert(
		fc.property(given, ({ profile, scenario }) => {
			const shares = answer(companyOf(profile), scenario).rows.filter(
				({ series }) => series === 'attribution'
			);
			expect(differences(shares, { values: attribution(profile, scenario), pledges: [] })).toEqual([]);
		}),
		{ seed: 20215, numRuns: 40 }
	);
}, 60_000);
