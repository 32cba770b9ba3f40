import { describe, expect, test } from 'vitest';
import { axe } from '../harness/axe.js';
import { untilReady } from '../harness/session.js';
import { inEachBrowser } from '../harness/suite';
import { lever, openRow } from './act';

/** Errors, warnings, policy violations and outside requests fail each test by themselves, see inEachBrowser. */
inEachBrowser((site) => {
	describe.each([
		['/', 'en'],
		['/zh/', 'zh-Hans']
	])('%s', (path, lang) => {
		test(`is in ${lang}, without complaints, and its policy forbids inline and evaluated scripts`, async () => {
			const { page } = await site.open(path);
			expect(await page.$eval('html', (html) => html.lang)).toBe(lang);
			expect(await page.title()).not.toBe('');
			expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
			const policy = await page.$eval('meta[http-equiv="content-security-policy" i]', (meta) =>
				meta.getAttribute('content')
			);
			const scripts = policy?.split(';').find((directive) => directive.trim().startsWith('script-src '));
			expect(scripts).toContain("'self'");
			expect(scripts).not.toMatch(/'unsafe-(inline|eval|hashes)'|https?:|\*/);
		});
	});

	test.each(['/', '/zh/'])('on %s a cited document that can be read is a link', async (path) => {
		const { page } = await site.open(path);
		await openRow(page, lever('fleet-ev'));
		const link = '[data-lever=fleet-ev] ~ div .evidence a';
		expect(
			await page.$eval(link as 'a', ({ textContent, href, target, rel }) => [textContent, href, target, rel])
		).toEqual(['ESG22', 'https://alibabagroup.com/en/ir/esg', '_blank', 'noopener noreferrer']);
		expect(await page.$eval(link, (found) => found.getAttribute('title'))).toMatch(/Report 2022|《2022/);
	});

	test('/zh/ has a font for Chinese of its own', async () => {
		const { page } = await site.open('/zh/');
		const faces = await page.evaluate(async () => {
			const found = await document.fonts.load(`16px ${getComputedStyle(document.body).fontFamily}`, '碳');
			return found.map(({ status }) => status);
		});
		expect(faces).toContain('loaded');
	});

	test('an address that is not there says so in both languages, and leads to the simulator', async () => {
		const { page, problems } = await site.open('/no-such-page/', {
			waitUntilReady: false,
			mayComplain: true
		});
		await page.waitForSelector('main a[href="/zh/"]');
		expect(await page.$eval('h1', (heading) => heading.textContent)).toBe('There is no page at this address');
		expect(await axe(page)).toEqual([]);
		// Firefox reports the address itself, Chromium also in its console.
		expect(problems.filter((problem) => !problem.includes('404'))).toEqual([]);
		await page.click('main a[href="/"]');
		await untilReady(page);
	});
});
