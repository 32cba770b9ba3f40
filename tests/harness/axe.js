import axeCore from 'axe-core';

/** @typedef {typeof globalThis & { axe: typeof axeCore }} AxeWindow */

/**
 * What axe finds of serious or critical impact, a line each. The source goes in by evaluate: as a script tag the page's
 * policy would refuse it.
 * @param {import('puppeteer-core').Page} page
 * @param {string} [within] only what the selector finds; the whole page if not given
 */
export async function axe(page, within) {
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source);
	const violations = await page.evaluate(async (within) => {
		const { axe: inPage } = /** @type {AxeWindow} */ (globalThis);
		const results = await inPage.run(within ?? document, { resultTypes: ['violations'] });
		return results.violations.map(({ id, impact, help, nodes }) => ({
			rule: id,
			impact: impact ?? 'minor',
			help,
			places: nodes.map(({ target, failureSummary }) => `${target.join(' ')} — ${failureSummary ?? ''}`)
		}));
	}, within);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(({ rule, impact, help, places }) => {
			const shown = places.slice(0, 5).map((place) => `\n\t${place.replaceAll(/\s+/g, ' ').trim()}`);
			const more = places.length > 5 ? `\n\tand ${places.length - 5} more` : '';
			return `${impact}: ${help} (${rule})${shown.join('')}${more}`;
		});
}
