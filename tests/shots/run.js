import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers } from '../harness/browsers.js';
import { root, serve } from '../harness/server.js';
import { Running } from '../harness/running.js';
import { Session, untilReady } from '../harness/session.js';
import { freshBuild } from './fresh-build.js';
import { views } from './views.js';

/**
 * `npm run shots`: a picture of each view in every size, theme and language, in shots/. To make a few:
 * `npm run shots -- --only simulate --size 390x844 --theme dark --lang zh`; `--scale 2` for a dense screen.
 */

/** @type {Record<string, { width: number, height: number, touch: boolean }>} */
const sizes = {
	'1440x900': { width: 1440, height: 900, touch: false },
	'1024x768': { width: 1024, height: 768, touch: false },
	'390x844': { width: 390, height: 844, touch: true }
};
/** @type {('light' | 'dark')[]} */
const themes = ['light', 'dark'];
const prefixes = { en: '', zh: '/zh' };

const list = /** @type {const} */ ({ type: 'string', multiple: true });
const { values } = parseArgs({
	options: { only: list, size: list, theme: list, lang: list, scale: { type: 'string', default: '1' } }
});

/**
 * Those of `all` that the option names, or all.
 * @template {string} Name
 * @param {string} option
 * @param {Name[]} all
 * @param {string[]} [wanted]
 */
function pick(option, all, wanted) {
	const unknown = wanted?.find((each) => !all.some((name) => name === each));
	if (unknown) throw new Error(`--${option} ${unknown}: there is only ${all.join(', ')}.`);
	return wanted ? all.filter((name) => wanted.includes(name)) : all;
}

/**
 * @param {Session} session
 * @param {import('./views.js').View} view
 * @param {{ size: string, theme: 'light' | 'dark', lang: keyof typeof prefixes }} look
 */
async function shoot(session, view, { size, theme, lang }) {
	const name = `${view.name}-${size}-${theme}-${lang}.png`;
	const { width, height, touch } = sizes[size];
	const { page, problems } = await session.open(prefixes[lang] + view.path, {
		colorScheme: theme,
		size: { width, height },
		touch,
		scale: Number(values.scale),
		waitUntilReady: false
	});
	await untilReady(page, 10_000).catch(() =>
		console.warn(`${name}: data-ready did not come, taken as it is.`)
	);
	await view.prepare?.(page);
	await page.evaluate(async () => {
		await document.fonts.ready;
		// Two frames: what the fonts and the preparation changed is painted.
		await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
	});
	await page.screenshot({ path: `${join(root, 'shots', name)}`, fullPage: view.fullPage ?? false });
	for (const problem of problems) console.warn(`${name}: ${problem}`);
	console.log(`shots/${name}`);
	await session.clear();
}

async function run() {
	const names = pick('only', [...new Set(views.map(({ name }) => name))], values.only);
	const chosenSizes = pick('size', Object.keys(sizes), values.size);
	const chosenThemes = pick('theme', themes, values.theme);
	const chosenLanguages = pick(
		'lang',
		/** @type {(keyof typeof prefixes)[]} */ (Object.keys(prefixes)),
		values.lang
	);
	const [sentence] = ensureBrowsers((line) => console.log(line), ['chrome']);
	if (sentence) throw new Error(sentence);
	if (!freshBuild()) throw new Error('The build failed.');

	mkdirSync(join(root, 'shots'), { recursive: true });
	const server = await serve();
	const running = new Running();
	const session = new Session('chrome', server.origin, running);
	try {
		for (const view of views.filter(({ name }) => names.includes(name))) {
			for (const size of chosenSizes) {
				for (const theme of chosenThemes) {
					for (const lang of chosenLanguages) await shoot(session, view, { size, theme, lang });
				}
			}
		}
	} finally {
		await running.close();
		await server.close();
	}
}

await run().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
