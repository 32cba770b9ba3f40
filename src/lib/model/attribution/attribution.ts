import type { Numbers, Plan } from '../plan';

/** Who changed the emissions of a scenario against the frozen one, by how much. */
export interface Attribution {
	/** A row of years for each lever and, within it, each kin: tonnes or the measure's unit, below 0 for a cut. */
	values: Numbers;
}

/** Where the row of a lever and a kin (Scope 1, 2, 3, then measures) begins in an attribution's values. */
export function attributionRow(plan: Plan, lever: number, kin: number): number {
	return (lever * plan.kins + kin) * plan.time.years;
}

export function createAttribution(plan: Plan): Attribution {
	return { values: new Float64Array(plan.levels.levers * plan.kins * plan.time.years) };
}
