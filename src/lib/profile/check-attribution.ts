import { FREE, gamesOf } from '../model/attribution/source-game';
import type { Company } from './company';
import type { Problem } from './problem';

/**
 * Every coalition of a source's tied levers may have to be tried at a slider's move, at as many points as the other levers
 * need. 2^12 of them take a few hundredths of a second.
 */
const MOST_TIED = 12;

/** Shares are exact or not at all: a source on which too many levers are tied to each other is refused. */
export function checkAttribution({ plan, profile }: Company): Problem[] {
	return gamesOf(plan).flatMap(({ source, tie }): Problem[] => {
		const levers = tie.filter((one) => one !== FREE).length;
		if (levers <= MOST_TIED) return [];
		const { id } = profile.sources[source];
		return [{ path: `sources[${source}]`, reason: 'too-tangled', source: id, levers, most: MOST_TIED }];
	});
}
