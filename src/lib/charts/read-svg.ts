import { PLAIN, type Drawn, type Look, type Property } from './svg-text';

/** For assistive technology, scripts and style sheets: of no use in a picture. */
const LEFT_OUT = /^(class|style|role|tabindex|focusable|aria-.*|data-.*)$/;

/** A live drawing as it looks now. What is marked `data-live` serves to handle it and is not part of the picture. */
export function readSvg(element: Element): Drawn {
	const style = getComputedStyle(element);
	const look = (property: string) => style.getPropertyValue(property);
	return {
		tag: element.localName,
		attributes: Array.from(element.attributes, ({ name, value }): [string, string] => [name, value]).filter(
			([name]) => !LEFT_OUT.test(name)
		),
		style: Object.fromEntries(
			(Object.keys(PLAIN) as Property[]).map((property) => [property, look(property)])
		) as Look,
		children: Array.from(element.childNodes).flatMap((child): Drawn['children'] => {
			if (child instanceof Text) return child.data.trim() === '' ? [] : [child.data];
			if (!(child instanceof Element) || child.matches('[data-live]')) return [];
			return getComputedStyle(child).display === 'none' ? [] : [readSvg(child)];
		})
	};
}
