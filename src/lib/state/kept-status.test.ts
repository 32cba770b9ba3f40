import { expect, test } from 'vitest';
import { scene } from '../../../tests/fixtures/scenes';
import type { KeptOutlook } from '../storage/records';
import { keptStatuses, measureOf, netOf, pathYear } from './kept-status';
import { keptOutlookOf } from './outlook';

const { company, centre, t } = scene('published-targets');
const uncounted: KeptOutlook = keptOutlookOf(company, centre, null);
const counted: KeptOutlook = {
	...uncounted,
	// In another order than the profile's, and without the third.
	pledges: [
		{ id: 'value-chain-halved', value: -40, probability: 0.196 },
		{ id: 'operations-neutral', value: 0, probability: 0.795 }
	]
};

test('a pledge is judged by the chance as it is written; one that was not counted is not', () => {
	const read = (outlook: KeptOutlook) =>
		keptStatuses(company, outlook).map(({ pledge, status }) => [pledge.id, status]);
	expect(read(counted)).toEqual([
		['operations-neutral', 'met'],
		['value-chain-halved', 'close'],
		['platform-gigatons', null]
	]);
	expect(read(uncounted).map(([, status]) => status)).toEqual([null, null, null]);
});

test('the path is read in the year of the pledge on net emissions', () => {
	expect(pathYear(company)).toBe(2030);
	expect(netOf(company, uncounted)).toBe(centre.projection[company.layout.netAll + t]);
});

test('what it is sorted by: chances of the main pledges, none where none is counted', () => {
	const { pledges, chances } = measureOf(company, counted);
	expect(pledges).toBeCloseTo(0.991);
	expect(chances).toEqual({
		'operations-neutral': 0.795,
		'value-chain-halved': 0.196,
		'platform-gigatons': 0
	});
});
