import { expect, test } from 'vitest';
import { company } from '../../../tests/fixtures/report';
import { unitName } from '../export/names';
import { seriesOf } from '../export/series';
import { figuresOf } from '../export/sheets/figures';
import { loadLabels } from '../profile/labels';
import { levelled } from '../scenario/levers';
import { loadWords } from '.';
import { exportWords } from './export';

/** Every unit that a file may write. */
async function unitsOf(): Promise<string[]> {
	const { profile } = company;
	const [words, labels] = await Promise.all([loadWords('en'), loadLabels(profile.company.id, 'en')]);
	const { assumptions, pledges } = profile;
	const figures = figuresOf(profile, words, exportWords.en, labels);
	const all = [...seriesOf(company), ...levelled(profile), ...assumptions, ...pledges, ...figures];
	return [...new Set(all.map(({ unit }) => unit))].filter((unit) => unit !== '');
}

test('a unit that files name in English they name in Chinese too', () => {
	const missing = Object.keys(exportWords.en.units).filter((unit) => !(unit in exportWords.zh.units));
	expect(missing).toEqual([]);
});

test.each(['en', 'zh'] as const)('no unit of a file is cut short in %s', async (language) => {
	const labels = await loadLabels(company.profile.company.id, language);
	const units = await unitsOf();
	expect(units.length).toBeGreaterThan(30);
	const named = units.map((unit) => ({ unit, name: unitName(unit, exportWords[language], labels) }));
	// Of what it is a percentage, and of which gas a tonne, no name leaves out.
	const short = named.filter(
		({ unit, name }) =>
			name === '' || (unit !== '%' && name === '%') || (/CO2e/.test(unit) && !/CO2e/.test(name))
	);
	expect(short).toEqual([]);
	const percent = named.filter(({ unit }) => unit.startsWith('%')).map(({ name }) => name);
	expect(new Set(percent).size).toBe(percent.length);
	if (language === 'zh') {
		const foreign = named.filter(({ name }) => /[a-z]/i.test(name.replaceAll('CO2e', '')));
		expect(foreign).toEqual([]);
	}
});
