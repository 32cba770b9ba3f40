import * as v from 'valibot';

/** The shape of a company profile (spec: Exchange). What must hold between its parts is in `check.ts`. */

const number = v.pipe(v.number(), v.finite());
const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][\w.-]*$/, 'id'));
const text = v.string();
const basis = v.picklist(['published', 'derived', 'assumed']);
const year = v.pipe(v.number(), v.integer());

/** A figure: its spread is P10 and P90, its basis and origin are shown wherever it stands. */
const spread = { low: v.optional(number), high: v.optional(number) };
const origin = { basis, from: text };
const quantity = v.strictObject({ value: number, ...spread, unit: v.optional(text), ...origin });
const cost = v.strictObject({ ...quantity.entries, unit: text, learning: v.optional(number) });

const effect = v.variant('kind', [
	v.strictObject({ kind: v.literal('reduce'), source: id, potential: quantity, cost: v.optional(cost) }),
	v.strictObject({
		kind: v.literal('switch'),
		source: id,
		to: id,
		ratio: quantity,
		potential: quantity,
		cost: v.optional(cost)
	}),
	v.strictObject({ kind: v.literal('generate'), source: id, yield: quantity, cost: v.optional(cost) }),
	v.strictObject({ kind: v.literal('clean'), source: id, cost: v.optional(cost) }),
	v.strictObject({ kind: v.literal('factor'), source: id, potential: quantity, cost: v.optional(cost) }),
	v.strictObject({ kind: v.literal('remove'), boundary: id, perUnit: number, cost: v.optional(cost) }),
	v.strictObject({ kind: v.literal('offset'), boundary: id, cost: v.optional(cost) })
]);

const pledge = { id, headline: v.optional(v.boolean()), name: text, target: number, unit: text, from: text };
const pledges = v.variant('metric', [
	v.strictObject({ ...pledge, metric: v.literal('net'), boundary: id, year }),
	v.strictObject({
		...pledge,
		metric: v.literal('intensity'),
		scope: v.optional(v.picklist([1, 2, 3])),
		sources: v.optional(v.array(id)),
		per: id,
		year,
		against: year
	}),
	v.strictObject({
		...pledge,
		metric: v.literal('cumulative'),
		of: v.literal('programmes'),
		since: year,
		year
	}),
	v.strictObject({
		...pledge,
		metric: v.literal('level'),
		lever: id,
		year: v.optional(year),
		rule: v.optional(v.literal('below')),
		every: v.optional(v.literal('year'))
	}),
	v.strictObject({ ...pledge, metric: v.literal('clean'), sources: v.array(id), year })
]);

export const profileSchema = v.strictObject({
	about: v.optional(text),
	company: v.strictObject({ id, name: text, inventory: text, currency: text }),
	time: v.strictObject({
		baseYear: year,
		anchorYear: year,
		endYear: year,
		fiscalYearRule: v.optional(text)
	}),
	/** Units beyond the ones that Glidepath knows. */
	units: v.optional(v.array(text)),
	/** Full names of the documents that `from` cites in short. */
	references: v.optional(v.record(text, text)),
	reported: v.array(
		v.strictObject({
			series: v.picklist(['scope1', 'scope2', 'scope3']),
			year,
			value: number,
			unit: v.literal('tCO2e'),
			...origin
		})
	),
	assumptions: v.array(
		v.strictObject({
			id,
			name: text,
			value: number,
			...spread,
			min: number,
			max: number,
			unit: text,
			...origin
		})
	),
	drivers: v.array(
		v.strictObject({
			id,
			name: text,
			anchor: number,
			base: v.nullish(number),
			unit: text,
			growth: v.strictTuple([number, number, number]),
			shift: v.nullish(id),
			elasticity: v.optional(number),
			...origin
		})
	),
	carriers: v.array(
		v.strictObject({
			id,
			name: text,
			unit: text,
			factor: number,
			...spread,
			trend: v.nullish(id),
			...origin
		})
	),
	sources: v.array(
		v.strictObject({
			id,
			name: text,
			scope: v.optional(v.picklist([1, 2, 3])),
			measure: v.optional(id),
			category: v.optional(text),
			unit: id,
			carrier: id,
			driver: id,
			quantity: number,
			...spread,
			clean: v.optional(number),
			...origin
		})
	),
	levers: v.array(
		v.strictObject({
			id,
			group: id,
			name: text,
			unit: text,
			today: number,
			best: number,
			worst: v.optional(number),
			published: v.optional(
				v.strictObject({
					level: number,
					year: v.optional(year),
					rule: v.optional(v.literal('below')),
					from: text
				})
			),
			effects: v.array(effect)
		})
	),
	programmes: v.array(
		v.strictObject({
			id,
			name: text,
			kind: v.picklist(['enabled', 'engaged']),
			participants: v.strictObject({
				name: text,
				unit: text,
				today: number,
				best: number,
				worst: v.optional(number)
			}),
			avoided: quantity,
			attribution: quantity,
			gridLinked: v.boolean(),
			cost: v.optional(cost)
		})
	),
	pledges: v.array(pledges),
	boundaries: v.record(id, v.strictObject({ scopes: v.array(v.picklist([1, 2, 3])), unit: v.optional(id) })),
	limits: v.optional(v.array(text))
});

export type Profile = v.InferOutput<typeof profileSchema>;
export type Lever = Profile['levers'][number];
export type Effect = Lever['effects'][number];
export type Programme = Profile['programmes'][number];
export type Pledge = Profile['pledges'][number];
export type Source = Profile['sources'][number];
export type Assumption = Profile['assumptions'][number];
export type Quantity = v.InferOutput<typeof quantity>;
export type Cost = v.InferOutput<typeof cost>;
