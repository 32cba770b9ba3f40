import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { loadWords } from '../words';
import { scenarioTitle } from '../words/title';
import { withSetting } from './edit';
import { decodeLink } from './link/decode';
import { linkOf } from './link/encode';
import { presetScenario } from './presets';
import { toldApart } from './told-apart';

const company = companyOf(rawDefaultProfile());
const published = presetScenario('published-targets', company);
const edited = withSetting(published, 'fleet-ev', { level: 25 }, company);

test('an edited preset is named so in a link, alone or compared, in the language of who reads it', async () => {
	const scenarios = [edited, published].map((scenario) => ({ scenario, outlook: null }));
	for (const shared of [scenarios.slice(0, 1), scenarios]) {
		const [, hash] = linkOf({ scenarios: shared, reference: 0 }, company, 'https://a.example/').split('#');
		const opened = accepted(decodeLink(hash.slice(2), company)).scenarios.map(({ scenario }) => scenario);
		expect(opened[0]).toEqual({ ...edited, name: 'Published targets, edited' });
		expect(opened.slice(1)).toEqual(shared.slice(1).map(() => published));
		const titles = [await loadWords('en'), await loadWords('zh')].map((words) =>
			scenarioTitle(opened[0], words)
		);
		expect(titles).toEqual(['Published targets, edited', '已公布目标（已修改）']);
	}
});

test('a preset, and a scenario that somebody has named, keep their names', () => {
	for (const scenario of [published, { ...edited, name: 'Fewer stores' }, { ...edited, name: '' }])
		expect(toldApart(scenario, company)).toBe(scenario);
	const again = toldApart(edited, company);
	expect(toldApart(again, company)).toBe(again);
});
