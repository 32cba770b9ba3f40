import type { Page } from 'puppeteer-core';

/**
 * What does not fit its place: a page wider than its window, text cut off at the side or standing over its neighbour.
 * Text that ends in an ellipsis and is whole in its tool tip is allowed, and so is what scrolls.
 */
export const overflow = (page: Page, within = 'body'): Promise<string[]> =>
	page.evaluate(async (within) => {
		await document.fonts.ready;
		const found: string[] = [];
		const wide = document.documentElement.scrollWidth - innerWidth;
		if (wide > 0) found.push(`the page is ${wide} pixels wider than its window`);
		const SLACK = 1;
		const name = (element: Element) => {
			const text = element instanceof HTMLInputElement ? element.value : (element.textContent ?? '');
			const within = element
				.closest('[class]')
				?.getAttribute('class')
				?.replaceAll(/\s*s-\S+/g, '');
			return `${element.localName}.${within}: “${text.trim().slice(0, 50)}”`;
		};
		const hasText = (element: Element) =>
			Array.from(element.childNodes).some((node) => node instanceof Text && node.data.trim() !== '');

		for (const element of document.querySelectorAll<HTMLElement>(`${within} *`)) {
			if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.hidden, .skip'))
				continue;
			const field = element instanceof HTMLInputElement && element.type === 'text';
			if (!field && !hasText(element)) continue;
			const svg = element.closest('figure > svg, div > svg');
			if (element instanceof SVGElement) {
				if (!svg) continue;
				const [text, frame] = [element.getBoundingClientRect(), svg.getBoundingClientRect()];
				const beyond = Math.max(frame.left - text.left, text.right - frame.right);
				if (text.width > 0 && beyond > SLACK) found.push(`${name(element)} is cut by ${beyond.toFixed(0)}`);
				continue;
			}
			const more = element.scrollWidth - element.clientWidth;
			if (element.clientWidth === 0 || more <= SLACK) continue;
			const { overflowX, textOverflow } = getComputedStyle(element);
			if (overflowX === 'auto' || overflowX === 'scroll') continue;
			if (textOverflow === 'ellipsis' && element.closest('[title]')) continue;
			found.push(`${name(element)} is ${more} too wide`);
		}
		return found;
	}, within);
