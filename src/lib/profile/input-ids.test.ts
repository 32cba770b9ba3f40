import { expect, test } from 'vitest';
import { defaultCompany } from './default';
import { inputIds } from './input-ids';
import type { Profile } from './schema';

const { profile, plan } = defaultCompany();
const ids = inputIds(profile);

/** The figure that an id names, read off the profile by the words of the id alone. */
function valueOf(profile: Profile, id: string): number | undefined {
	const [kind, owner, ...path] = id.split('/');
	const lists = {
		assumption: profile.assumptions,
		carrier: profile.carriers,
		source: profile.sources,
		lever: profile.levers,
		programme: profile.programmes
	};
	let found: unknown = lists[kind as keyof typeof lists].find((item) => item.id === owner);
	for (const key of path) found = (found as Record<string, unknown>)[key === 'effect' ? 'effects' : key];
	return typeof found === 'number' ? found : (found as { value?: number }).value;
}

test('every input has an id of its own, which finds its figure in the profile', () => {
	expect(new Set(ids).size).toBe(plan.inputs.length);
	expect(ids.map((id) => valueOf(profile, id))).toEqual(Array.from(plan.inputs));
});

test.each([
	'assumption/grid-trend',
	'carrier/grid/factor',
	'source/fleet/quantity',
	'lever/dc-pue/effect/0/potential',
	'lever/store-solar/effect/0/yield',
	'programme/cloud-migration/avoided'
])('%s is among them', (id) => {
	expect(ids).toContain(id);
});
