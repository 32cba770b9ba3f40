import { MODEL_VERSION } from '../model/version';
import { levelled } from '../scenario/levers';
import { isFileName } from '../words/citation';
import { nameOf, withUnit } from '../words/labels';
import { levelText } from '../words/show';
import type { Report } from './report';
import { notesOf } from './sheets/notes';
import { pageNotes } from './sheets/sources';

/** What a person needs who finds the zip a year later: what it is, how to make it again, what it leaves out. */
export function readmeOf(report: Report): string {
	const { title, edited, verdict, link, version, texts, words } = report;
	const { readme, notes, summary, tables } = texts;
	const { how, limits } = notesOf(report);
	return (
		[
			`# ${edited ? summary.edited(title, words.scenario.edited) : title}`,
			verdict,
			readme.made(version, String(MODEL_VERSION)),
			link === null ? readme.noLink : `${readme.link}\n\n<${link}>`,
			`${readme.command}\n\n    npm run --silent project -- --scenario scenario.json${report.answer.uncertainty ? ` --draws ${report.answer.uncertainty.draws}` : ''}`,
			...notesSection(report),
			`## ${readme.files}`,
			list([
				`tidy.csv: ${tables.tidy}`,
				`wide.csv: ${tables.wide}`,
				`scenario.json: ${tables.scenario}`,
				`projection.json: ${tables.projection}`,
				'datapackage.json: Frictionless Data Package'
			]),
			`## ${readme.settings}`,
			settingsOf(report),
			`## ${notes.how}`,
			list(how),
			`## ${notes.limits}`,
			list(limits),
			`## ${readme.sources}`,
			list([...referencesOf(report), ...pageNotes(report)])
		].join('\n\n') + '\n'
	);
}

const list = (items: string[]) => items.map((item) => `- ${item}`).join('\n');

/** What the scenario's author wrote of it, as a quotation. */
function notesSection({ answer: { scenario }, texts }: Report): string[] {
	const text = scenario.notes.trim();
	return text === '' ? [] : [`## ${texts.summary.about}`, text.replace(/^/gm, '> ')];
}

function settingsOf({ answer: { company, scenario }, texts, words, labels }: Report): string {
	const { profile } = company;
	const places = levelled(profile);
	const levers = [...profile.levers, ...profile.programmes].flatMap((lever, i) => {
		if (!Object.hasOwn(scenario.levers, lever.id)) return [];
		const { level, start, end, curve } = scenario.levers[lever.id];
		const name = nameOf(labels, i < profile.levers.length ? 'levers' : 'programmes', lever);
		const text = levelText(level, places[i], words, labels);
		return [texts.readme.setting(name, text, start, end, curve)];
	});
	const assumptions = profile.assumptions.flatMap((assumption) => {
		if (!Object.hasOwn(scenario.assumptions, assumption.id)) return [];
		const value = words.numbers.plain(scenario.assumptions[assumption.id]);
		return [`${nameOf(labels, 'assumptions', assumption)}: ${withUnit(value, assumption.unit, labels)}`];
	});
	const all = [...levers, ...assumptions];
	return all.length === 0 ? texts.readme.settingsNone : list(all);
}

function referencesOf({ answer, labels }: Report): string[] {
	const { references = {} } = answer.company.profile;
	return Object.entries(references).map(([key, text]) => {
		const name = labels.references[key] ?? text;
		// A file's name says nothing; see `citation`.
		return isFileName(key) ? name : `${key}: ${name}`;
	});
}
