import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { loadLabels } from '../profile/labels';
import type { Outlook } from '../scenario/outlook';
import { loadWords } from '../words';
import { otherResults } from './other-results';

const company = defaultCompany();
const outlook = (operations: number, probability: number | null, change = -16.04): Outlook => ({
	model: 1,
	pledges: [
		{ id: 'operations-neutral', value: operations, probability },
		{ id: 'value-chain-halved', value: change, probability: 0.004 }
	]
});
async function told(language: 'en' | 'zh', sent: Outlook, now: Outlook) {
	const labels = await loadLabels('alibaba-fy2022', language);
	return otherResults(sent, now, company, await loadWords(language), labels);
}

test('what is written the same on screen is the same', async () => {
	expect(await told('en', outlook(2_281_000, 0.2711), outlook(2_284_000, 0.2749, -16.03))).toEqual([]);
});

test('chance, central value or both are told with what they were', async () => {
	expect(await told('en', outlook(2_280_000, 0.27), outlook(2_280_000, 0.31))).toEqual([
		'Operations carbon neutral: 27% chance when it was sent, 31% chance by today’s model.'
	]);
	expect(await told('en', outlook(2_280_000, 0.27), outlook(2_380_000, 0.31, -17))).toEqual([
		'Operations carbon neutral: 27% chance, central value 2.28 Mt when it was sent, 31% chance, central value 2.38 Mt by today’s model.',
		'Value-chain intensity halved: central value −16% when it was sent, central value −17% by today’s model.'
	]);
	expect(await told('zh', outlook(2_280_000, 0.27), outlook(2_280_000, 0.31))).toEqual([
		'自身运营碳中和：发送时概率 27%，按现在的模型概率 31%。'
	]);
});

test('a chance that was not counted on one side is no other chance', async () => {
	expect(await told('en', outlook(2_280_000, null), outlook(2_280_000, 0.31))).toEqual([]);
});
