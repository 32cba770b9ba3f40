import * as v from 'valibot';
import { CURVES } from '../model/plan';
import { objectOf } from '../profile/shape';

const number = v.pipe(v.number(), v.finite());

const setting = v.strictObject({
	level: number,
	start: v.optional(v.pipe(v.number(), v.integer())),
	end: v.optional(v.pipe(v.number(), v.integer())),
	curve: v.optional(v.picklist(CURVES))
});

/** Most characters, wherever a scenario comes from: what was let in once can go out and come in again. */
export const MOST_CHARACTERS = { name: 200, notes: 30_000 };

/** What a person sets (spec: Exchange). Absent means today's level or the central value. */
export const scenarioSchema = objectOf(
	v.strictObject({
		profile: v.optional(v.string()),
		name: v.optional(v.string()),
		notes: v.optional(v.string()),
		assumptions: v.optional(objectOf(v.record(v.string(), number))),
		levers: v.optional(objectOf(v.record(v.string(), setting)))
	})
);

export type LeverSetting = v.InferOutput<typeof setting>;
/** A scenario with nothing left out: what the app edits. */
export interface Scenario {
	profile: string;
	name: string;
	notes: string;
	assumptions: Readonly<Record<string, number>>;
	levers: Readonly<Record<string, FullSetting>>;
}
export type FullSetting = Required<{ [K in keyof LeverSetting]: NonNullable<LeverSetting[K]> }>;
