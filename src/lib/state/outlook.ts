import type { Counted } from '../model/ensemble/chance';
import type { Centre } from '../model/simulate';
import { MODEL_VERSION } from '../model/version';
import type { Company } from '../profile/company';
import { profileDigest } from '../scenario/link/digest';
import type { Outlook } from '../scenario/outlook';
import type { KeptOutlook } from '../storage/records';

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

/** The same as it is kept with a scenario. */
export const keptOutlookOf = (company: Company, centre: Centre, chance: Counted | null): KeptOutlook => ({
	...outlookOf(company, centre, chance),
	figures: profileDigest(company),
	path: pathOf(company, centre)
});

/** Whether today's model would say the same with today's figures. */
export const isOfToday = (company: Company, { model, figures }: KeptOutlook) =>
	model === MODEL_VERSION && figures === profileDigest(company);

/** Net emissions of Scopes 1–3 by year, tonnes: what a thumbnail draws. */
function pathOf({ layout, plan }: Company, { projection }: Centre): number[] {
	return Array.from(projection.subarray(layout.netAll, layout.netAll + plan.time.years));
}
