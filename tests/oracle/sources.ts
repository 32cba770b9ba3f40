import type { RawEffect, RawSource } from './raw';
import { sum, type World } from './world';

/** A source in one year, and what was deployed on it. */
export interface SourceYear {
	source: RawSource;
	quantity: number;
	clean: number;
	multiplier: number;
	factor: number;
}
export interface Deployed {
	lever: string;
	effect: RawEffect;
	amount: number;
}
export interface Emitted {
	sources: Map<string, SourceYear>;
	deployed: Deployed[];
}

const ORDER = ['reduce', 'switch', 'generate', 'clean', 'factor'];

export const market = ({ quantity, multiplier, clean, factor }: SourceYear) =>
	quantity * multiplier * (1 - clean) * factor;
export const location = ({ quantity, multiplier, factor }: SourceYear) => quantity * multiplier * factor;

/** All sources in one year after every effect, before calibration. */
export function uncalibrated(world: World, year: number): Emitted {
	const sources = new Map(
		world.profile.sources.map((source) => [
			source.id,
			{
				source,
				quantity: source.quantity * world.driverIndex(source.driver, year),
				clean: (source.clean ?? 0) / 100,
				multiplier: 1,
				factor: world.carrierFactor(source.carrier, year)
			}
		])
	);
	const deployed: Deployed[] = [];
	for (const kind of ORDER) {
		for (const lever of world.profile.levers) {
			const x = world.ambition(lever.id, year);
			for (const effect of lever.effects) {
				if (effect.kind !== kind) continue;
				const on = sources.get(effect.source ?? '');
				if (!on) throw new Error(`no source ${effect.source}`);
				const potential = effect.potential?.value ?? 0;
				let amount: number;
				if (kind === 'reduce') {
					amount = on.quantity * potential * x;
					on.quantity -= amount;
				} else if (kind === 'switch') {
					amount = on.quantity * potential * x;
					on.quantity -= amount;
					const to = sources.get(effect.to ?? '');
					if (to) to.quantity += amount * (effect.ratio?.value ?? 0);
				} else if (kind === 'generate') {
					const added = world.level(lever.id, year) - lever.today;
					amount = Math.min(added * (effect.yield?.value ?? 0), on.quantity);
					on.quantity -= amount;
				} else if (kind === 'clean') {
					const own = (on.source.clean ?? 0) / 100;
					const reached = own + (lever.best / 100 - own) * x;
					amount = (reached - own) * on.quantity;
					on.clean = reached;
				} else {
					amount = on.multiplier * potential * x * on.quantity;
					on.multiplier *= 1 - potential * x;
				}
				deployed.push({ lever: lever.id, effect, amount });
			}
		}
	}
	return { sources, deployed };
}

/** k(t) of a scope. */
export function calibration(world: World, scope: number, year: number): number {
	const known = world.profile.reported.filter((one) => one.series === `scope${scope}`);
	const ratio = (one: { year: number; value: number }) => {
		const modelled = sum(
			[...uncalibrated(world, one.year).sources.values()].filter((s) => s.source.scope === scope).map(market)
		);
		return modelled === 0 ? 1 : one.value / modelled;
	};
	const at = (one: { year: number; value: number }) =>
		world.once(`calibration ${scope} ${one.year}`, () => ratio(one));
	if (known.length === 0) return 1;
	const before = known.filter((one) => one.year <= year).sort((a, b) => b.year - a.year)[0];
	const after = known.filter((one) => one.year >= year).sort((a, b) => a.year - b.year)[0];
	if (!before) return at(after);
	if (!after) return at(before);
	if (before.year === after.year) return at(before);
	const share = (year - before.year) / (after.year - before.year);
	return at(before) * (1 - share) + at(after) * share;
}

/** All sources in one year as they are shown: quantity and amounts scaled to the reported totals. */
export function calibrated(world: World, year: number): Emitted {
	const { sources, deployed } = uncalibrated(world, year);
	const k = new Map([1, 2, 3].map((scope) => [scope, calibration(world, scope, year)]));
	const of = (source: RawSource) => k.get(source.scope ?? 0) ?? 1;
	return {
		sources: new Map([...sources].map(([id, s]) => [id, { ...s, quantity: s.quantity * of(s.source) }])),
		deployed: deployed.map((one) => {
			const on = sources.get(one.effect.source ?? '');
			return { ...one, amount: one.amount * (on ? of(on.source) : 1) };
		})
	};
}
