/** A drawn element as it looks: what is left of it once no style sheet is around. */
export interface Drawn {
	tag: string;
	/** What the element says itself: places and sizes. */
	attributes: [name: string, value: string][];
	/** Resolved by the style sheets; every one of these properties is passed down from parents. */
	style: Look;
	children: (Drawn | string)[];
}

/** Properties of SVG that charts use, as they apply where nothing is said. */
export const PLAIN = {
	fill: 'rgb(0, 0, 0)',
	'fill-opacity': '1',
	stroke: 'none',
	'stroke-width': '1px',
	'stroke-opacity': '1',
	'stroke-dasharray': 'none',
	'stroke-linecap': 'butt',
	'stroke-linejoin': 'miter',
	'paint-order': 'normal',
	'font-family': '',
	'font-size': '16px',
	'font-weight': '400',
	'font-stretch': '100%',
	'text-anchor': 'start'
} as const;

export type Property = keyof typeof PLAIN;
export type Look = Record<Property, string>;

const PROPERTIES = Object.keys(PLAIN) as Property[];
const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string) =>
	text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]).replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd]/gu, '');

/** Programs that read SVG know hexadecimal colours, not all know others; references need no quotes. */
function simple(value: string): string {
	const rgb = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(value);
	if (rgb) {
		const channels = rgb.slice(1).map((channel) => Number(channel).toString(16).padStart(2, '0'));
		return `#${channels.join('')}`;
	}
	return value.replace(/url\("(#[^"]+)"\)/, 'url($1)');
}

/** The element as text, its looks written as attributes wherever they differ from its parent's. */
export function svgText(element: Drawn, inherited: Look = PLAIN): string {
	const { tag, attributes, style, children } = element;
	const own = attributes.filter(([name]) => !(name in PLAIN));
	const looks = PROPERTIES.filter((property) => style[property] !== inherited[property]).map(
		(property) => [property, simple(style[property])] as const
	);
	const written = [...own, ...looks].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
	const inside = children.map((child) =>
		typeof child === 'string' ? escaped(child) : svgText(child, style)
	);
	return inside.length ? `<${tag}${written}>${inside.join('')}</${tag}>` : `<${tag}${written}/>`;
}
