import { expect, test } from 'vitest';
import { defaultCompany } from '../../profile/default';
import { loadLabels } from '../../profile/labels';
import { ok } from '../../profile/result';
import { presetScenario } from '../../scenario/presets';
import { StoredLibrary } from '../../state/library.svelte';
import { encodeLibrary } from '../../storage/library-file';
import { MemoryStore } from '../../storage/memory-store';
import { shortened, whole } from '../../words/naming';
import { importFile } from './import-file';

const company = defaultCompany();
const scenario = (name: string) => ({ ...presetScenario('published-targets', company), name });
const record = (id: string) => ({
	id,
	scenario: scenario(id),
	tags: [],
	created: 1,
	changed: 5,
	version: 1,
	deleted: null,
	outlook: null
});
const libraryText = (...ids: string[]) =>
	encodeLibrary({ scenarios: ids.map(record), versions: [], drafts: [] }, 0);
const foreign = (text: string) => text.replaceAll('alibaba-fy2022', 'acme-fy2022');

async function told(name: string, text: string) {
	const tab = { id: 'tab', former: null, orphans: () => Promise.resolve([]) };
	const hooks = { changed: () => undefined, firstSave: () => undefined };
	const library = new StoredLibrary(company, tab, ok(new MemoryStore()), hooks);
	await library.load();
	const [en, zh] = await Promise.all([
		loadLabels('alibaba-fy2022', 'en'),
		loadLabels('alibaba-fy2022', 'zh')
	]);
	const tongue = { labels: en };
	const notice = await importFile(new File([text], name), library, company, tongue);
	if (!notice) return null;
	const english = { en: notice.text('en', whole), short: notice.text('en', shortened) };
	// The page has switched its language since.
	tongue.labels = zh;
	return { tone: notice.tone, ...english, zh: notice.text('zh', whole) };
}

test('a library of another company is told as that, by its scenarios', async () => {
	expect(await told('theirs.json', foreign(libraryText('a', 'b', 'c')))).toMatchObject({
		tone: 'warning',
		en: 'Nothing was imported. 3 scenarios are for another company, “acme-fy2022”; the company here is Alibaba Group (“alibaba-fy2022”).',
		zh: '未导入任何情景。3 个情景属于另一家企业“acme-fy2022”，而此处的企业是阿里巴巴集团（“alibaba-fy2022”）。'
	});
});

test('unsaved work of another company is told like its scenarios', async () => {
	const edit = {
		scenario: scenario('x'),
		origin: { kind: 'copy' as const },
		base: presetScenario('frozen-2021', company)
	};
	const draft = (id: string) => ({ id, changed: 1, edit, aside: false });
	const text = (scenarios: string[], drafts: string[]) =>
		foreign(encodeLibrary({ scenarios: scenarios.map(record), versions: [], drafts: drafts.map(draft) }, 0));
	expect(await told('theirs.json', text([], ['a']))).toMatchObject({
		tone: 'warning',
		en: 'Nothing was imported. 1 unsaved edit is for another company, “acme-fy2022”; the company here is Alibaba Group (“alibaba-fy2022”).',
		zh: '未导入任何情景。1 份未保存的修改属于另一家企业“acme-fy2022”，而此处的企业是阿里巴巴集团（“alibaba-fy2022”）。'
	});
	const both = await told('theirs.json', text(['a'], ['a', 'b']));
	expect(both?.en).toContain(' 1 scenario and 2 unsaved edits are for another company,');
	expect(both?.zh).toContain('。1 个情景和 2 份未保存的修改属于另一家企业');
});

test('of many companies two are named, and a long id is cut like a name', async () => {
	const ids = ['acme-fy2022', 'b'.repeat(1000), 'c', 'd', 'c'];
	const text = encodeLibrary(
		{
			scenarios: ids.map((profile, i) => ({
				...record(`${i}`),
				scenario: { ...scenario('x'), profile }
			})),
			versions: [],
			drafts: []
		},
		0
	);
	const notice = await told('many.json', text);
	expect(notice).toMatchObject({
		en: `Nothing was imported. 5 scenarios are for other companies: “acme-fy2022”, “${'b'.repeat(100)}…” and 2 more; the company here is Alibaba Group (“alibaba-fy2022”).`,
		short: `Nothing was imported. 5 scenarios are for other companies: “acme-fy2022”, “${'b'.repeat(39)}…” and 2 more; the company here is Alibaba Group (“alibaba-fy2022”).`,
		zh: expect.stringContaining(
			`5 个情景属于其他企业：“acme-fy2022”、“${'b'.repeat(100)}…”，另有 2 家；此处的企业是阿里巴巴集团（`
		) as string
	});
	const one = await told('one.json', JSON.stringify({ ...scenario('a'), profile: 'b'.repeat(1000) }));
	expect(one?.short).toContain(`another company, "${'b'.repeat(39)}…";`);
	const two = await told('two.json', text.replace('"d"', '"c"').replace('"acme-fy2022"', '"c"'));
	expect(two?.short).toContain(`for other companies: “c” and “${'b'.repeat(39)}…”; the company`);
	expect(two?.zh).toContain(`其他企业：“c”、“${'b'.repeat(100)}…”；此处`);
});

test('a scenario of another company is told in a sentence', async () => {
	expect(await told('one.json', foreign(JSON.stringify(scenario('a'))))).toMatchObject({
		tone: 'warning',
		en: 'one.json was not imported. The scenario is for another company, "acme-fy2022"; the company here is Alibaba Group ("alibaba-fy2022").',
		zh: '未导入 one.json。该情景属于另一家企业“acme-fy2022”，而此处的企业是阿里巴巴集团（“alibaba-fy2022”）。'
	});
});

test('what cannot be read of a library is told with its reason', async () => {
	const text = libraryText('a', 'b').replace('"office-efficiency"', '"gone"');
	expect(await told('half.json', text)).toMatchObject({
		tone: 'warning',
		en: '1 added, 1 scenario could not be read. “a”: scenario.levers.gone names "gone", which is not among the levers of the profile.'
	});
});

test('a file that is no JSON says what it is and what can be imported', async () => {
	expect(await told('empty.json', '')).toMatchObject({
		en: 'empty.json was not imported. The file is empty.'
	});
	expect((await told('table.csv', 'a,b\n'))?.en).toMatch(
		/^table\.csv was not imported\. A CSV table cannot be opened here: .+ the file of all scenarios\.$/
	);
	expect((await told('other.json', '{"hello":1}'))?.en).toMatch(
		/^other\.json was not imported\. The file holds no scenario of Glidepath\. /
	);
	expect(await told('mine.json', libraryText('a'))).toMatchObject({
		tone: 'plain',
		en: '1 added.',
		zh: '新增 1 个。'
	});
});
