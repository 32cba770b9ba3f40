import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { axe } from '../harness/axe.js';
import { untilReady } from '../harness/session.js';
import { inEachBrowser } from '../harness/suite';

/** A check that cannot fail proves nothing: here each of the harness's checks meets the fault it is for. */
const folder = mkdtempSync(join(tmpdir(), 'glidepath-harness-'));
afterAll(() => rmSync(folder, { recursive: true }));

const policy =
	"default-src 'none'; script-src 'self'; connect-src 'self' https://example.org; img-src 'self'";
const sound = '<main><h1>Sound</h1><button>Press</button><p>Plain text on white.</p></main>';

function write(name: string, script: string, body = sound) {
	mkdirSync(join(folder, name), { recursive: true });
	writeFileSync(join(folder, name, 'script.js'), script);
	writeFileSync(
		join(folder, name, 'index.html'),
		`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
		<link rel="icon" href="/icon.svg"><meta http-equiv="content-security-policy" content="${policy}"></head>
		<body>${body}<script src="script.js"></script></body></html>`
	);
}

const ready = "setTimeout(() => (document.documentElement.dataset.ready = 'true'), 100);";
writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg" />');
write('.', ready);
write('error', `console.error('broken'); ${ready}`);
write('warning', `console.warn('doubtful'); ${ready}`);
write('thrown', `setTimeout(() => { throw new Error('thrown late'); }); ${ready}`);
write('rejected', `void Promise.reject(new Error('left alone')); ${ready}`);
write('outside', `fetch('https://example.org/').catch(() => {}); ${ready}`);
write('missing', `fetch('/missing.json').catch(() => {}); ${ready}`);
write('inline', ready, `${sound}<script>window.inline = true</script>`);
write('style', ready, `${sound}<p style="color: red">Refused</p>`);
write('worker', `new Worker('/worker/inside.js'); ${ready}`);
writeFileSync(join(folder, 'worker/inside.js'), "fetch('https://example.org/from-worker').catch(() => {});");
write('unready', '');

inEachBrowser((site) => {
	test('finds nothing in a sound page', async () => {
		const { page, problems } = await site.open('/');
		expect(problems).toEqual([]);
		expect(await axe(page)).toEqual([]);
	});

	test.each([
		['error', 'console error: broken'],
		['warning', 'console warn: doubtful'],
		['thrown', 'thrown late'],
		['rejected', 'left alone'],
		['outside', 'outside request: https://example.org/'],
		['missing', 'missing.json (status 404)'],
		['inline', 'policy violation: script-src-elem inline'],
		['worker', 'outside request: https://example.org/from-worker'],
		['style', 'policy violation: style-src-attr inline']
	])('notices %s', async (path, expected) => {
		const { problems } = await site.open(`/${path}/`, { mayComplain: true });
		expect(problems.join('\n')).toContain(expected);
	});

	test('does not take a page for ready that is not', async () => {
		const { page } = await site.open('/unready/', { waitUntilReady: false });
		await expect(untilReady(page, 300)).rejects.toThrow();
	});

	describe('axe', () => {
		test('notices a button without a name', async () => {
			const { page } = await site.open('/');
			await page.$eval('button', (button) => (button.textContent = ''));
			expect((await axe(page)).join('\n')).toMatch(/critical: .*\(button-name\)\n\tbutton/);
		});

		test('notices text too pale to read', async () => {
			const { page } = await site.open('/');
			await page.$eval('p', (paragraph) => (paragraph.style.color = '#ddd'));
			expect((await axe(page)).join('\n')).toMatch(/serious: .*\(color-contrast\)\n\tp/);
		});
	});

	test.each([
		['light', true],
		['dark', false]
	] as const)('shows the system as %s, reduced motion %s', async (colorScheme, reducedMotion) => {
		const { page } = await site.open('/', { colorScheme, reducedMotion, size: { width: 390, height: 844 } });
		const seen = await page.evaluate(() => ({
			dark: matchMedia('(prefers-color-scheme: dark)').matches,
			still: matchMedia('(prefers-reduced-motion: reduce)').matches,
			width: innerWidth,
			height: innerHeight
		}));
		expect(seen).toEqual({ dark: colorScheme === 'dark', still: reducedMotion, width: 390, height: 844 });
	});

	test('gives each visit storage of its own, or shares it when asked', async () => {
		const first = await site.open('/');
		await first.page.evaluate(() => localStorage.setItem('kept', 'yes'));
		const stranger = await site.open('/');
		const sibling = await site.open('/', { context: first.context });
		const kept = () => localStorage.getItem('kept');
		expect([await stranger.page.evaluate(kept), await sibling.page.evaluate(kept)]).toEqual([null, 'yes']);
	});

	test('forgets what was stored, also while it was in use', async () => {
		const { page } = await site.open('/');
		await page.evaluate(
			() =>
				new Promise((resolve) => {
					localStorage.setItem('kept', 'yes');
					sessionStorage.setItem('kept', 'yes');
					indexedDB.open('kept').onsuccess = resolve;
				})
		);
		await site.forget();
		const next = await site.open('/');
		const left = () =>
			indexedDB.databases().then(({ length }) => [localStorage.length, sessionStorage.length, length]);
		expect(await next.page.evaluate(left)).toEqual([0, 0, 0]);
	});
}, folder);
