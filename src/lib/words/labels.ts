import type { Labels } from '../profile/labels';

export type { Labels } from '../profile/labels';

/** Units that stand close to their number. */
const TIGHT = /^[%×°]/;
const HAN = /^\p{Script=Han}/u;
/** A Chinese number word, which its unit follows at once: 10 万家. */
const COUNTED = /[万亿]$/;

/** A number with its unit, as the language writes it: "100%", "1.18", "490 stores". */
export function withUnit(value: string, unit: string, labels: Labels): string {
	const shown = labels.units[unit] ?? unit;
	if (shown === '') return value;
	return TIGHT.test(shown) || (COUNTED.test(value) && HAN.test(shown))
		? `${value}${shown}`
		: `${value} ${shown}`;
}

/** Name of `levers.dc-clean` and the like. */
export function nameOf(labels: Labels, kind: string, { id, name }: { id: string; name: string }): string {
	return labels.names[`${kind}.${id}`] ?? name;
}
