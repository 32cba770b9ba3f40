import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { launch } from '../harness/launch.js';
import { inEachBrowser } from '../harness/suite';
import { saveAs } from './library-acts';
import { answersOf, holds, keepSaving, stored, untilKept, whole, type Answer } from './storage-acts';

const SAVES = 200;
const look = { colorScheme: 'light', reducedMotion: true } as const;

async function reach(answers: Answer[], count: number) {
	for (let i = 0; answers.length < count && i < 600; i++) {
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	expect(answers.length).toBeGreaterThanOrEqual(count);
}

/** Begins to save on and on, and does not wait for it to end: it will not. */
async function begin(page: Page) {
	await untilKept(page);
	await saveAs(page, 'Under way');
	const answers = answersOf(page);
	page.evaluate(keepSaving, SAVES, 120_000).catch(() => undefined);
	await reach(answers, SAVES / 4);
	return answers;
}

/** Nothing that was answered is lost, nothing is half there, and the library shows it. */
async function survived(page: Page, answers: Answer[]) {
	await untilKept(page);
	const { records, versions } = whole(await stored(page));
	expect(records).toHaveLength(1);
	holds(versions, answers, records[0].id);
	// One more may have been written whose answer did not come through any more.
	expect(records[0].version).toBeLessThan(SAVES);
	await page.waitForFunction(() => document.querySelector('.pages .count')?.textContent === '1');
}

inEachBrowser((site) => {
	describe('In the middle of two hundred saves', () => {
		test('the tab goes away', async () => {
			const { page, context } = await site.open('/', { mayComplain: true });
			const answers = await begin(page);
			if (site.browser === 'chrome') {
				const devtools = await page.createCDPSession();
				// It has nobody left to answer.
				devtools.send('Page.crash').catch(() => undefined);
				await new Promise((resolve) => page.once('error', resolve));
			} else {
				// Nothing crashes a tab of Firefox from outside: it is closed without being asked.
				await page.close({ runBeforeUnload: false });
			}
			const again = await site.open('/', { context });
			await survived(again.page, answers);
		});

		test('the browser is killed', async () => {
			const profile = mkdtempSync(join(tmpdir(), 'glidepath-profile-'));
			try {
				const browser = await launch(site.browser, look, profile);
				const page = await browser.newPage();
				await page.goto(site.origin);
				const answers = await begin(page);
				const gone = new Promise((resolve) => browser.process()?.once('exit', resolve));
				browser.process()?.kill('SIGKILL');
				await gone;

				const again = await launch(site.browser, look, profile);
				const next = await again.newPage();
				await next.goto(site.origin);
				await survived(next, answers);
				await again.close();
			} finally {
				rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
			}
		});
	});

	describe('Two windows at once', () => {
		/** GLIDEPATH_SAVING_MS=60000 has them save for a minute. */
		const milliseconds = Number(process.env.GLIDEPATH_SAVING_MS ?? 6_000);

		test(
			'save the same scenario for a while and lose nothing',
			{ timeout: milliseconds + 60_000 },
			async () => {
				const { page, context } = await site.open('/');
				await untilKept(page);
				await saveAs(page, 'Together');
				const other = await context.newPage({ type: 'window' });
				await other.goto(`${site.origin}/scenarios/`);
				await untilKept(other);
				await other.waitForSelector('[data-row] .open');
				await other.$eval('[data-row] .open', (open) => (open as HTMLElement).click());
				await other.waitForSelector('#levers');

				const answers = [answersOf(page), answersOf(other)];
				await Promise.all([page, other].map((one) => one.evaluate(keepSaving, Infinity, milliseconds)));
				for (const list of answers) expect(list.length).toBeGreaterThan(5);
				const all = answers.flat().sort((a, b) => a.version - b.version);
				const { records, versions } = whole(await stored(page));
				expect(records).toHaveLength(1);
				holds(versions, all, records[0].id);
				// Each save has a version of its own, the first among them.
				expect(new Set(all.map(({ version }) => version)).size).toBe(all.length);
				expect(versions).toHaveLength(all.length + 1);
				if (process.env.GLIDEPATH_SAVING_MS)
					console.log(
						site.browser,
						answers.map((list) => list.length)
					);
			}
		);

		test('save scenarios of their own and lose nothing', async () => {
			const { page, context } = await site.open('/');
			await untilKept(page);
			const other = await context.newPage({ type: 'window' });
			await other.goto(site.origin);
			await untilKept(other);
			await saveAs(page, 'Mine');
			await saveAs(other, 'Yours');
			const answers = [answersOf(page), answersOf(other)];
			await Promise.all([page, other].map((one) => one.evaluate(keepSaving, Infinity, 3_000)));
			const { records, versions } = whole(await stored(page));
			for (const [i, name] of ['Mine', 'Yours'].entries()) {
				const record = records.find(({ scenario }) => scenario.name === name);
				expect(answers[i].length).toBeGreaterThan(5);
				expect(record?.version).toBe(answers[i].length + 1);
				holds(versions, answers[i], record?.id ?? '');
			}
			// Both see both.
			for (const one of [page, other]) {
				await one.waitForFunction(() => document.querySelector('.pages .count')?.textContent === '2');
			}
		});
	});
});
