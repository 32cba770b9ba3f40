import { CURVES, type Curve } from '../../model/plan';
import type { Company } from '../../profile/company';
import type { Checked, Problem } from '../../profile/problem';
import { failed, ok } from '../../profile/result';
import { checkShape } from '../../profile/shape';
import type { Outlook } from '../outlook';
import { checkScenario } from '../read';
import { profileDigest } from './digest';
import { migrate } from './migrate';
import { CURVE_LETTERS, payloadSchema, YEAR, type PackedScenario } from './payload';
import { isLooks, type Opened, type Shared } from './shared';
import { DAMAGED, LINK_VERSION, unwrap } from './wire';

/** What follows `#s=` or `#c=`, of any version up to this, or what is wrong with it. Never throws. */
export function decodeLink(text: string, company: Company): Checked<Opened> {
	const wire = unwrap(text);
	if (!wire.ok) return wire;
	const shape = checkShape(payloadSchema, migrate(wire.value.data, wire.value.version, LINK_VERSION));
	if (!shape.ok) return DAMAGED;
	const { p: given, d: digest, m: model, r: reference = 0, k: looks, s: packed } = shape.value;
	const loaded = company.profile.company.id;
	if (given !== loaded) return failed([{ path: '', reason: 'link-profile', given, digest, loaded }]);
	const scenarios: Shared['scenarios'] = [];
	const problems: Problem[] = [];
	for (const [i, one] of packed.entries()) {
		const unpacked = unpackScenario(one);
		if (!unpacked) return DAMAGED;
		const checked = checkScenario(unpacked.scenario, company);
		if (checked.ok) scenarios.push({ scenario: checked.value, outlook: unpacked.outlook });
		else problems.push(...checked.problems.map((problem) => within(problem, i, packed.length)));
	}
	if (problems.length > 0) return failed(problems);
	if (reference < 0 || reference >= scenarios.length) return DAMAGED;
	if (looks && !isLooks(looks, scenarios.length)) return DAMAGED;
	const otherFigures = digest !== profileDigest(company);
	return ok({
		scenarios,
		reference,
		...(looks ? { looks } : {}),
		profileDigest: digest,
		otherFigures,
		model
	});
}

/** In a comparison the path says which scenario. */
const within = (problem: Problem, i: number, count: number): Problem =>
	count === 1 ? problem : { ...problem, path: `scenarios[${i}].${problem.path}` };

function unpackScenario(packed: PackedScenario): { scenario: unknown; outlook: Outlook | null } | null {
	const { n: name = '', t: notes = '', a = ['', []], l = ['', [], [], [], ''], o } = packed;
	const [, values] = a;
	const [, levels, starts, ends, curves] = l;
	const assumptions = entries(a[0], [values], (i) => values[i]);
	const levers = entries(l[0], [levels, starts, ends, curves], (i) => ({
		level: levels[i],
		start: starts[i] + YEAR,
		end: ends[i] + YEAR,
		// An unknown letter is a wrong type like any other, and is told by its place.
		curve: BY_LETTER[curves[i]] ?? curves[i]
	}));
	const outlook = o ? unpackOutlook(o) : null;
	if (!assumptions || !levers || (o && !outlook)) return null;
	const scenario = {
		name,
		notes,
		assumptions: Object.fromEntries(assumptions),
		levers: Object.fromEntries(levers)
	};
	return { scenario, outlook };
}

function unpackOutlook([model, ids, values, shares]: NonNullable<PackedScenario['o']>): Outlook | null {
	const pledges = entries(ids, [values, shares], (i) => ({ value: values[i], probability: shares[i] }));
	return pledges && { model, pledges: pledges.map(([id, said]) => ({ id, ...said })) };
}

/** By id; null where columns are not as long as the ids, or an id comes twice. */
function entries<T>(
	ids: string,
	columns: readonly { length: number }[],
	entry: (i: number) => T
): [string, T][] | null {
	const list = ids === '' ? [] : ids.split(' ');
	if (columns.some(({ length }) => length !== list.length) || new Set(list).size < list.length) return null;
	return list.map((id, i) => [id, entry(i)]);
}

const BY_LETTER: Readonly<Record<string, Curve | undefined>> = Object.fromEntries(
	CURVES.map((curve) => [CURVE_LETTERS[curve], curve])
);
