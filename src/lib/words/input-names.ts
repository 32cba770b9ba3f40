import type { InputOrigin } from '../profile/inputs';
import type { Effect, Profile } from '../profile/schema';
import type { Words } from './en';
import { nameOf, type Labels } from './labels';

/** An uncertain figure in plain words: "Parcel volume", "Clean power, leased: cost". */
export function inputName(origin: InputOrigin, profile: Profile, words: Words, labels: Labels): string {
	const { inputs } = words;
	switch (origin.kind) {
		case 'assumption':
			return named(profile.assumptions, 'assumptions', origin.id, labels);
		case 'carrier':
			return inputs.carrier(named(profile.carriers, 'carriers', origin.id, labels));
		case 'source':
			return inputs.source(named(profile.sources, 'sources', origin.id, labels));
		case 'lever': {
			const name = named(profile.levers, 'levers', origin.id, labels);
			const effects = profile.levers.find(({ id }) => id === origin.id)?.effects ?? [];
			const effect = effects[origin.effect];
			const what = origin.part === 'strength' ? inputs.strength[strengthOf(effect)] : inputs[origin.part];
			// Only where a lever acts on several sources the source tells its figures apart.
			const source =
				effects.length > 1 && 'source' in effect
					? named(profile.sources, 'sources', effect.source, labels)
					: '';
			return inputs.part(name, what, source);
		}
		case 'programme':
			return inputs.part(named(profile.programmes, 'programmes', origin.id, labels), inputs[origin.part], '');
		default:
			return origin satisfies never;
	}
}

function strengthOf({ kind }: Effect): keyof Words['inputs']['strength'] {
	if (kind === 'switch' || kind === 'factor' || kind === 'generate') return kind;
	return 'reduce';
}

function named(list: { id: string; name: string }[], kind: string, id: string, labels: Labels): string {
	const item = list.find((one) => one.id === id);
	return item ? nameOf(labels, kind, item) : id;
}
