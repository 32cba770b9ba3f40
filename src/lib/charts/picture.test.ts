import { describe, expect, test } from 'vitest';
import { lines } from './lines';
import { picture } from './picture';
import { PLAIN, svgText, type Drawn, type Look } from './svg-text';
import { TOKENS, type Theme } from './theme';

const theme = {
	...Object.fromEntries(TOKENS.map((token) => [token, `#${token}`])),
	font: '"Plex", sans-serif'
} as Theme;

const drawn = (tag: string, style: Partial<Look>, children: Drawn['children'] = []): Drawn => ({
	tag,
	attributes: [['x', '4']],
	style: { ...PLAIN, ...style },
	children
});

describe('a drawing as text', () => {
	test('looks are written where they differ from the parent’s', () => {
		const ink = { fill: 'rgb(17, 28, 38)', 'font-size': '11px' };
		const text = svgText(drawn('g', ink, [drawn('text', ink, ['a']), drawn('rect', {})]));
		expect(text).toBe(
			'<g x="4" fill="#111c26" font-size="11px"><text x="4">a</text><rect x="4" fill="#000000" font-size="16px"/></g>'
		);
	});
	test('an attribute that style sheets overrule is left out', () => {
		const node = { ...drawn('path', { fill: 'none' }), attributes: [['fill', 'red']] as [string, string][] };
		expect(svgText(node)).toBe('<path fill="none"/>');
	});
	test('patterns stay referred to', () => {
		expect(svgText(drawn('path', { fill: 'url("#c1-modelled")' }))).toContain('fill="url(#c1-modelled)"');
	});
	test('names from a file are never markup, nor break the file', () => {
		expect(svgText(drawn('text', {}, ['</text><script>"&\u0000\ud800']))).toBe(
			'<text x="4">&lt;/text&gt;&lt;script&gt;&quot;&amp;</text>'
		);
	});
});

describe('lines', () => {
	test('break between words', () => {
		expect(lines('Levers cut 9.85 Mt in 2030', 14, 90)).toEqual(['Levers cut', '9.85 Mt in', '2030']);
	});
	test('break between Chinese signs', () => {
		expect(lines('各项杠杆减排', 14, 46)).toEqual(['各项杠', '杆减排']);
	});
	test('of nothing are none', () => {
		expect(lines('', 14, 90)).toEqual([]);
	});
});

describe('a picture that stands alone', () => {
	const size = { width: 598, height: 300 };
	const full = picture('<svg/>', size, { title: 'Levers cut <9>', unit: 'Mt CO2e', source: 'Model' }, theme);
	test('has ground, title, unit and source', () => {
		expect(full).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" width="630" height="\d+"/);
		expect(full).toContain('fill="#canvas"');
		expect(full).toContain('>Levers cut &lt;9&gt;<tspan');
		expect(full).toContain('>Mt CO₂e</tspan></text>');
		expect(full).toContain('>Model</text>');
		expect(full).toContain('font-family="&quot;Plex&quot;, sans-serif"');
	});
	test('says under it what its signs mean, and carries its face', () => {
		const caption = { source: 'Model', notes: ['An arrow goes on.', 'Ranges are P10 to P90.'] };
		const text = picture('<svg/>', size, caption, theme, '<style>f</style>');
		expect(text.indexOf('>An arrow goes on. Ranges are P10 to P90.</text>')).toBeGreaterThan(0);
		expect(text.indexOf('>Model</text>')).toBeGreaterThan(text.indexOf('An arrow'));
		expect(text).toMatch(/^<svg [^>]*><style>f<\/style><rect/);
	});
	test('is higher where the unit has no room beside the title', () => {
		const height = (text: string) => Number(/height="(\d+)"/.exec(text)?.[1]);
		const narrow = picture('<svg/>', size, { title: 'w'.repeat(60), unit: 'Mt', source: 'Model' }, theme);
		expect(height(narrow)).toBeGreaterThan(height(full));
	});
	test('says nothing twice', () => {
		const bare = picture('<svg/>', size, { source: 'Model' }, theme);
		expect(bare.match(/<text/g)).toHaveLength(1);
	});
});
