import { P10, P90, PERCENTILES } from '../model/ensemble/bands';
import type { Chance, Counted } from '../model/ensemble/chance';
import { FUTURES } from '../model/ensemble/counts';
import type { Numbers } from '../model/plan';
import type { PledgeResult } from '../export/pledge-results';
import type { Company } from '../profile/company';

export type Status = 'met' | 'close' | 'missed';

/** Shares of futures from which a pledge counts as met, and under which as missed (direction: Status rule). */
const LIKELY = 80;
const UNLIKELY = 20;

/** Judged by the percentage as it is written, so that no card says "80 %" and "close". */
export function statusOf(probability: number): Status {
	const percent = Math.round(probability * 100);
	return percent >= LIKELY ? 'met' : percent >= UNLIKELY ? 'close' : 'missed';
}

/** How a pledge stands: one that hangs on no future by its value, any other once futures are counted. */
export interface Standing {
	/** Null until futures are counted. */
	status: Status | null;
	/** Null until then, and for a certain pledge. */
	probability: number | null;
	certain: boolean;
	/** How many of FUTURES equally likely futures meet it: the best ones. */
	passing: number;
}

export function standingOf(
	company: Company,
	chance: Counted | null,
	pledge: number,
	result: PledgeResult
): Standing {
	if (company.profile.pledges[pledge].metric === 'level') {
		const passing = result.met ? FUTURES : 0;
		return { status: result.met ? 'met' : 'missed', probability: null, certain: true, passing };
	}
	if (!chance) return { status: null, probability: null, certain: false, passing: 0 };
	const probability = chance.probability[pledge];
	// Not by the values: one within the model's tolerance of its target meets it too.
	const passing = Math.round(probability * FUTURES);
	return { status: statusOf(probability), probability, certain: false, passing };
}

/** Share of futures in which all headline pledges are met at once. */
export function togetherOf({ profile }: Company, chance: Counted): number {
	return chance.probability[profile.pledges.length];
}

/** The pledge's value in twenty equally likely futures, ascending. */
export function futuresOf(chance: Counted, pledge: number): Numbers {
	return chance.futures.subarray(pledge * FUTURES, (pledge + 1) * FUTURES);
}

/** P10 and P90 of the pledge's value. */
export function valueRangeOf({ range }: Counted, pledge: number): { low: number; high: number } {
	return { low: range[pledge * 2], high: range[pledge * 2 + 1] };
}

/** P10 and P90 by year; null up to the last reported year, which is certain. */
export interface Range {
	low: (number | null)[];
	high: (number | null)[];
}

/** The range of the projection's row that begins at `row`; null where the chance speaks of another row. */
export function rangeOf({ plan }: Company, chance: Pick<Chance, 'row' | 'band'>, row: number): Range | null {
	if (chance.row !== row) return null;
	const first = plan.time.history + 1;
	const at = (percentile: number) =>
		Array.from({ length: plan.time.years }, (_, t) =>
			t < first ? null : chance.band[(t - first) * PERCENTILES.length + percentile]
		);
	return { low: at(P10), high: at(P90) };
}
