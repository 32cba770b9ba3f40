import { expect, test } from 'vitest';
import { analysisOf } from '../../../tests/fixtures/analysis';
import { leverAt, scene } from '../../../tests/fixtures/scenes';
import { pledgeResults } from '../export/pledge-results';
import { loadLabels } from '../profile/labels';
import { closingOf } from '../state/closing';
import { leverTable } from '../state/lever-table';
import { loadWords } from '../words';
import { briefWords } from '../words/brief';
import { closingText } from './brief-closing';
import { briefLines } from './brief-levers';

const words = await loadWords('en');
const brief = briefWords.en;
const labels = await loadLabels('alibaba-fy2022', 'en');

test('a line says where its lever stood and stands, and what that rests on', () => {
	const { company, centre, t } = scene('published-targets');
	const analysis = analysisOf(company, { effect: { [leverAt('dc-clean')]: [-6.82e6, -2.25e6] } });
	const table = leverTable(company, centre, analysis, t, 5);
	const lines = briefLines(company, centre, table, t, words, brief, labels);
	expect(lines.find(({ id }) => id === 'dc-clean')).toEqual({
		id: 'dc-clean',
		kind: 'lever',
		group: 'cloud',
		name: 'Clean power, own centres',
		today: '21.6%',
		set: '100%',
		effect: '\u22124.43',
		range: '\u22126.82 to \u22122.25',
		price: '44',
		evidence: 'level published, cost assumed'
	});
	expect(lines.find(({ id }) => id === 'store-solar')).toMatchObject({
		today: '17 stores',
		set: '490 stores',
		evidence: 'level published, cut derived, cost assumed'
	});
	expect(lines.at(-1)).toMatchObject({ kind: 'smaller', today: '', set: '', evidence: '' });
});

test('offsets of several levers stand together, without a level', () => {
	const { company, centre, t } = scene('everything-at-best', {
		removals: { level: 0.05 },
		offsets: { level: 60 }
	});
	const table = leverTable(company, centre, null, t, 3);
	const lines = briefLines(company, centre, table, t, words, brief, labels);
	expect(lines.slice(-2).map(({ name, today, evidence }) => [name, today, evidence])).toEqual([
		['Carbon removals bought', '0 Mt/yr', 'cost assumed'],
		['Offsets', '', '']
	]);
});

test('what stands in the way where every lever is at its best', () => {
	const { company, settings, centre } = scene('everything-at-best');
	const results = pledgeResults(company, centre.projection);
	const texts = closingOf(company, settings, centre, [0, 2]).map((closing) =>
		closingText(company, closing, results[closing.pledge], words, brief, labels)
	);
	expect(texts.map(({ text }) => text)).toEqual([
		'0.16 Mt short. Every lever but removals and offsets is at its best already.',
		'0.12 Gt short. Every programme is at its best already.'
	]);
});
