import type { Analysis } from '../model/ensemble/analysis';
import type { Settings } from '../model/plan';
import type { Centre } from '../model/simulate';

/** What the explaining charts draw: results of when nothing was moving. */
export interface AtRest {
	settings: Settings;
	centre: Centre;
	year: number;
	/** Of these settings and this year; null until it is there. */
	analysis: Analysis | null;
	/** The last one, maybe of an earlier setting or year. */
	last: Analysis | null;
}
