import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { freshBundle } from '../../src/cli/bundle.js';
import { inEachBrowser } from '../harness/suite';
import { kernelBits } from './kernel-bits';

const expected = kernelBits();

test('kernel and plain model have the same bits in Node', () => {
	expect(expected.kernel).toEqual(expected.plain);
	expect(new Set(expected.plain).size).toBe(3);
});

inEachBrowser((site) => {
	test('every future has the same bits as in Node, by the kernel and by the plain model', async () => {
		const folders = ['src/lib/model', 'src/lib/profile', 'src/lib/scenario', 'tests/browser'];
		const source = readFileSync(new URL(await freshBundle('tests/browser/kernel-bits.ts', folders)), 'utf8');
		const { page } = await site.open('/');
		// A page of its own without the site's policy, which lets no foreign script in.
		const bare = await page.browserContext().newPage();
		// As text: the test's own tools would rewrite the import.
		const blob = `new Blob([${JSON.stringify(source)}], { type: 'text/javascript' })`;
		const found = await bare.evaluate(`import(URL.createObjectURL(${blob})).then((m) => m.kernelBits())`);
		await bare.close();
		expect(found).toEqual(expected);
	});
});
