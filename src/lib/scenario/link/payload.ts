import * as v from 'valibot';
import type { Curve } from '../../model/plan';
import { LIMITS } from './shared';

/** What is packed into a link of the newest version. Keys are short, what is empty is left out. */

/** Years are counted from here: two digits do. */
export const YEAR = 2000;
/** One letter a lever. */
export const CURVE_LETTERS = {
	linear: 'l',
	's-curve': 's',
	early: 'e',
	late: 'a',
	step: 't'
} satisfies Record<Curve, string>;

const number = v.pipe(v.number(), v.finite());
const whole = v.pipe(v.number(), v.integer());
/** Ids with spaces between: a profile's ids have none. All levers in their order are one piece of the dictionary. */
const ids = v.string();
const numbers = v.pipe(v.array(number), v.maxLength(LIMITS.ids));
const years = v.pipe(v.array(whole), v.maxLength(LIMITS.ids));

/** Of futures; null where none are counted. */
const shares = v.array(v.nullable(v.pipe(number, v.minValue(0), v.maxValue(1))));

const scenario = v.strictObject({
	/** Name and notes ("text"). */
	n: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.name))),
	t: v.optional(v.pipe(v.string(), v.maxLength(LIMITS.notes))),
	/** Assumptions: ids, values. */
	a: v.optional(v.strictTuple([ids, numbers])),
	/** Levers and programmes: ids, levels, starts, ends, curves. */
	l: v.optional(v.strictTuple([ids, numbers, years, years, v.string()])),
	/** Outlook: model, pledges, values, probabilities. */
	o: v.optional(v.strictTuple([whole, ids, numbers, shares]))
});

export const payloadSchema = v.strictObject({
	/** Id of the profile and digest of its figures. */
	p: v.string(),
	d: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
	/** Model. */
	m: whole,
	/** Reference, 0 if left out. */
	r: v.optional(whole),
	/** Looks, left out where they follow the order. */
	k: v.optional(v.pipe(v.array(whole), v.maxLength(LIMITS.scenarios))),
	s: v.pipe(v.array(scenario), v.minLength(1), v.maxLength(LIMITS.scenarios))
});
export type Payload = v.InferOutput<typeof payloadSchema>;
export type PackedScenario = Payload['s'][number];
