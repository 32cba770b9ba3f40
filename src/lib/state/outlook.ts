import type { Counted } from '../model/ensemble/chance';
import type { Centre } from '../model/simulate';
import { MODEL_VERSION } from '../model/version';
import type { Company } from '../profile/company';
import type { Outlook } from '../scenario/outlook';

/** What today's model says of the headline pledges; without chances where they are not counted for these settings. */
export function outlookOf(
	{ profile, layout }: Company,
	{ projection }: Centre,
	chance: Counted | null
): Outlook {
	const pledges = profile.pledges.flatMap(({ id, headline }, i) =>
		headline
			? [{ id, value: projection[layout.value + i], probability: chance ? chance.probability[i] : null }]
			: []
	);
	return { model: MODEL_VERSION, pledges };
}

/** Net emissions of Scopes 1–3 by year, tonnes: what a thumbnail draws. */
export function pathOf({ layout, plan }: Company, { projection }: Centre): number[] {
	return Array.from(projection.subarray(layout.netAll, layout.netAll + plan.time.years));
}
