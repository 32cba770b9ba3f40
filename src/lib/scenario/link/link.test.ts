import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import { accepted, companyOf } from '../../../../tests/fixtures/answers';
import { rawDefaultProfile } from '../../../../tests/fixtures/default-profile';
import { randomOutlook, randomScenario } from '../../../../tests/fixtures/random-scenarios';
import { smallProfile } from '../../../../tests/fixtures/small-profile';
import { Dice } from '../../../../tests/oracle/dice';
import { MODEL_VERSION } from '../../model/version';
import { withSetting } from '../edit';
import { presetScenario } from '../presets';
import { decodeLink } from './decode';
import { profileDigest } from './digest';
import { encodeLink, linkOf, tooLong } from './encode';
import { migrate } from './migrate';
import { LIMITS, type Shared } from './shared';
import { unwrap, wrap } from './wire';

const company = companyOf(rawDefaultProfile());
const small = companyOf(smallProfile());
const published = presetScenario('published-targets', company);
const alone = (scenario = published, outlook: Shared['scenarios'][0]['outlook'] = null): Shared => ({
	scenarios: [{ scenario, outlook }],
	reference: 0
});
/** The payload of a link, to change it. */
const inside = (text: string) => accepted(unwrap(text)).data as Record<string, unknown>;

test('10,000 random scenarios come back exactly, alone or compared', () => {
	const dice = new Dice(41);
	for (let n = 0; n < 10_000;) {
		const of = dice.chance(0.2) ? small : company;
		const scenarios = Array.from({ length: dice.chance(0.8) ? 1 : dice.whole(2, 6) }, () => ({
			scenario: randomScenario(of, dice),
			outlook: dice.chance(0.7) ? randomOutlook(of, dice) : null
		}));
		// Looks come back too, where they are not those of the order.
		const looks = scenarios.map((_, i) => (i + 1) % LIMITS.scenarios);
		const reference = dice.whole(0, scenarios.length - 1);
		const shared: Shared = { scenarios, reference, ...(dice.chance(0.5) ? { looks } : {}) };
		const {
			profileDigest: digest,
			otherFigures,
			model,
			...opened
		} = accepted(decodeLink(encodeLink(shared, of), of));
		if (!isDeepStrictEqual(opened, shared)) expect(opened).toEqual(shared);
		expect([digest, otherFigures, model]).toEqual([profileDigest(of), false, MODEL_VERSION]);
		n += scenarios.length;
	}
}, 60_000);

test('a typical link has 400 characters at most, one with everything changed 700', () => {
	const dice = new Dice(7);
	const base = 'https://glidepath.example/#s=';
	const fragment = (shared: Shared) => linkOf(shared, company, base).split('#')[1].length;
	const lengths = { typical: 0, all: 0 };
	for (let n = 0; n < 200; n++) {
		const outlook = randomOutlook(company, dice);
		let typical = { ...published, name: 'Suppliers first, slower fleet' };
		const { levers } = randomScenario(company, dice, 0.12, true);
		for (const [id, setting] of Object.entries(levers)) typical = withSetting(typical, id, setting, company);
		lengths.typical = Math.max(lengths.typical, fragment(alone(typical, outlook)));
		const all = {
			...randomScenario(company, dice, 1, true),
			name: 'Everything at once, as late as it can be'
		};
		lengths.all = Math.max(lengths.all, fragment(alone({ ...all, notes: '' }, outlook)));
	}
	console.log(`characters of a typical link: ${lengths.typical}, with everything changed: ${lengths.all}`);
	expect(lengths.typical).toBeLessThanOrEqual(400);
	expect(lengths.all).toBeLessThanOrEqual(700);
});

test('one scenario goes behind #s=, several behind #c=, whatever stood there', () => {
	const two = { scenarios: [...alone().scenarios, ...alone().scenarios], reference: 1 };
	expect(linkOf(alone(), company, 'https://a.example/zh/#levers')).toMatch(
		/^https:\/\/a\.example\/zh\/#s=1\.[\w-]+$/
	);
	expect(linkOf(two, company, 'https://a.example/compare/')).toMatch(
		/^https:\/\/a\.example\/compare\/#c=1\.[\w-]+$/
	);
});

test('what a mail or chat program puts after a link does not matter, a missing end does', () => {
	const two = { scenarios: [...alone().scenarios, ...alone().scenarios], reference: 1 };
	for (const shared of [alone(), two]) {
		const text = encodeLink(shared, company);
		const opened = accepted(decodeLink(text, company));
		for (const after of ['.', ')', ',', '>', '%3E', '&utm_source=mail&x=1', '?a', '."', '。', ' and more'])
			expect(decodeLink(text + after, company), after).toEqual({ ok: true, value: opened });
		for (let end = text.length - 1; end >= 0; end--)
			expect(decodeLink(`${text.slice(0, end)}.`, company).ok, `${end} characters`).toBe(false);
	}
});

test('the longest texts of six scenarios fit, and longer ones are told before they are sent', () => {
	const longest = { name: '\ud812'.repeat(LIMITS.name), notes: '', levers: {} };
	const dice = new Dice(3);
	const scenarios = Array.from({ length: 6 }, () => {
		const notes = Array.from({ length: LIMITS.notes }, () => String.fromCharCode(dice.whole(0x4e00, 0x9fff)));
		return { scenario: { ...published, ...longest, notes: notes.join('') }, outlook: null };
	});
	const shared = { scenarios, reference: 5 };
	expect(tooLong(shared)).toEqual([]);
	expect(accepted(decodeLink(encodeLink(shared, company), company)).scenarios).toEqual(scenarios);
	expect(tooLong(alone({ ...published, notes: 'x'.repeat(2001) }))).toEqual([
		{ path: 'notes', reason: 'too-long', length: 2001, most: 2000 }
	]);
});

test('a link of the same profile with other figures opens and says so', () => {
	const changed = rawDefaultProfile();
	changed.carriers[0].factor *= 1.01;
	const other = companyOf(changed);
	const opened = accepted(decodeLink(encodeLink(alone(), other), company));
	expect(opened).toMatchObject({ otherFigures: true, profileDigest: profileDigest(other) });
	expect(opened.scenarios).toEqual(alone().scenarios);
});

test('other words about the figures, or another order of entries, are the same figures', () => {
	const retold = { about: 'Retold', ...rawDefaultProfile(), limits: ['None.'] };
	expect(profileDigest(companyOf(retold))).toBe(profileDigest(company));
});

test.each([
	['another profile', encodeLink(alone(presetScenario('frozen-2021', small)), small), 'link-profile'],
	['a newer version', `2.${encodeLink(alone(), company).slice(2)}`, 'newer-link'],
	['nothing', '', 'damaged-link'],
	['another text', 'levers', 'damaged-link'],
	['one cut short', encodeLink(alone(), company).slice(0, -1), 'damaged-link'],
	['a far too long one', `1.${'A'.repeat(LIMITS.link)}`, 'too-long']
])('%s has a reason of its own', (_, text, reason) => {
	expect(decodeLink(text, company)).toMatchObject({ ok: false, problems: [{ reason }] });
});

test('what the reader lacks is told by its place', () => {
	const link = { ...inside(encodeLink(alone(), company)), s: [{ l: ['no-such', [1], [21], [30], 'l'] }] };
	expect(decodeLink(wrap(JSON.stringify(link)), company)).toMatchObject({
		problems: [{ path: 'levers.no-such', reason: 'unknown-id', id: 'no-such' }]
	});
	expect(decodeLink(wrap(JSON.stringify({ ...link, s: [{}, ...link.s] })), company)).toMatchObject({
		problems: [{ path: 'scenarios[1].levers.no-such' }]
	});
});

test('every step of a migration is taken, from the version of the link on', () => {
	const steps = {
		1: (old: unknown) => [old, 1],
		2: (old: unknown) => [old, 2],
		3: (old: unknown) => [old, 3]
	};
	expect(migrate('x', 1, 4, steps)).toEqual([[['x', 1], 2], 3]);
	expect(migrate('x', 3, 4, steps)).toEqual(['x', 3]);
	expect(migrate('x', 4, 4, steps)).toBe('x');
});
