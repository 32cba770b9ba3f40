import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import * as expected from './expected';
import type { Given } from './headless';
import { effectOf, headless } from './headless';
import * as read from './read';

/**
 * Whether the English page agrees with the headless command on a scenario: verdict, cards with their chances, every point of the chart's
 * line, and what the lever is said to do in 2030.
 */
export async function agrees(page: Page, scenario: Given, lever?: string) {
	const [answer, tongue] = await Promise.all([headless(scenario), expected.tongueOf('en')]);
	expect(await read.verdict(page)).toBe(expected.verdict(answer, tongue));
	expect(await read.counted(page)).toBe(expected.counted(answer, tongue));
	expect(await read.cards(page)).toEqual(expected.cards(answer, tongue));
	const line = await read.drawn(page);
	const off = answer.document.years.map((year, t) => Math.abs(line.values[t] - answer.net(year) / 1e6));
	expect(line.values).toHaveLength(answer.document.years.length);
	expect(Math.max(...off), 'Mt between the drawn line and the command').toBeLessThan(line.tolerance);
	if (!lever) return;
	const effect = await effectOf(scenario, lever, 2030);
	// A lever that was moved without effect says 0, one at today's level a dash.
	const written = effect === 0 ? ['0', '\u2013'] : [tongue.words.numbers.emissions(effect)];
	expect(written).toContain(await read.effect(page, lever));
}
