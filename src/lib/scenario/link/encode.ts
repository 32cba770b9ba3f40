import { MODEL_VERSION } from '../../model/version';
import type { Company } from '../../profile/company';
import type { Problem } from '../../profile/problem';
import { levelled } from '../levers';
import type { Outlook } from '../outlook';
import type { Scenario } from '../schema';
import { toldApart } from '../told-apart';
import { profileDigest } from './digest';
import { CURVE_LETTERS, YEAR, type PackedScenario, type Payload } from './payload';
import { LIMITS, type Shared } from './shared';
import { wrap } from './wire';

/** What follows `#s=` in an address, or `#c=` where there are several scenarios. */
export function encodeLink({ scenarios, reference, looks }: Shared, company: Company): string {
	const payload: Payload = {
		p: company.profile.company.id,
		d: profileDigest(company),
		m: MODEL_VERSION,
		...(reference === 0 ? {} : { r: reference }),
		...(looks?.some((look, i) => look !== i) ? { k: looks } : {}),
		s: scenarios.map(({ scenario, outlook }) => packScenario(scenario, outlook, company))
	};
	return wrap(exactJson(payload));
}

/** What is too long to be handed on in a link; nothing of it is cut off unasked. */
export function tooLong({ scenarios }: Shared): Problem[] {
	return scenarios.flatMap(({ scenario }) =>
		(['name', 'notes'] as const).flatMap((path): Problem[] => {
			const { length } = scenario[path];
			return length > LIMITS[path] ? [{ path, reason: 'too-long', length, most: LIMITS[path] }] : [];
		})
	);
}

/** The whole address. `base` is that of the page which shall open it. What was made from a preset is named so. */
export function linkOf(shared: Shared, company: Company, base: string): string {
	const scenarios = shared.scenarios.map((one) => ({ ...one, scenario: toldApart(one.scenario, company) }));
	const kind = scenarios.length === 1 ? 's' : 'c';
	return `${base.split('#')[0]}#${kind}=${encodeLink({ ...shared, scenarios }, company)}`;
}

function packScenario(scenario: Scenario, outlook: Outlook | null, company: Company): PackedScenario {
	const { name, notes, assumptions, levers } = scenario;
	const settings = inOrder(levers, levelled(company.profile));
	const values = inOrder(assumptions, company.profile.assumptions);
	return {
		...(name === '' ? {} : { n: name }),
		...(notes === '' ? {} : { t: notes }),
		...(values.length === 0 ? {} : { a: [idsOf(values), values.map(([, value]) => value)] }),
		...(settings.length === 0
			? {}
			: {
					l: [
						idsOf(settings),
						settings.map(([, { level }]) => level),
						settings.map(([, { start }]) => start - YEAR),
						settings.map(([, { end }]) => end - YEAR),
						settings.map(([, { curve }]) => CURVE_LETTERS[curve]).join('')
					]
				}),
		...(outlook ? { o: packOutlook(outlook) } : {})
	};
}

/** With as many digits as a link keeps: more than are written on screen. What has no value is left out. */
export function asSent({ model, pledges }: Outlook): Outlook {
	return {
		model,
		pledges: pledges
			.filter(({ value }) => Number.isFinite(value))
			.map(({ id, value, probability }) => ({
				id,
				value: Number(value.toPrecision(6)),
				probability: probability === null ? null : Number(probability.toPrecision(4))
			}))
	};
}

function packOutlook(outlook: Outlook): NonNullable<PackedScenario['o']> {
	const { model, pledges } = asSent(outlook);
	return [
		model,
		pledges.map(({ id }) => id).join(' '),
		pledges.map(({ value }) => value),
		pledges.map(({ probability }) => probability)
	];
}

/** In the profile's order, in which the dictionary has the ids. */
function inOrder<T>(map: Readonly<Record<string, T>>, order: readonly { id: string }[]): [string, T][] {
	return order.flatMap(({ id }): [string, T][] => (Object.hasOwn(map, id) ? [[id, map[id]]] : []));
}

const idsOf = (entries: readonly [string, unknown][]) => entries.map(([id]) => id).join(' ');

/** JSON that keeps the sign of −0, which the standard writer drops and the standard reader knows. */
function exactJson(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(exactJson).join()}]`;
	if (typeof value === 'object' && value !== null) {
		return `{${Object.entries(value)
			.map(([key, part]) => `${JSON.stringify(key)}:${exactJson(part)}`)
			.join()}}`;
	}
	return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}
