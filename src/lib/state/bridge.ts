import type { Bridge } from '../model/attribution/bridge';
import type { Company } from '../profile/company';
import { leverGroups } from '../scenario/groups';

/** A step of the bridge with levers put together by group; tonnes below 0 go down. */
export interface BridgeStep {
	kind: 'demand' | 'factors' | 'recorded' | 'group' | 'removed' | 'offset';
	/** The group's id, or the kind. */
	id: string;
	tonnes: number;
}

/** What happens without any lever, then each group from the largest cut on, then removals and offsets. */
export function bridgeSteps(
	{ profile }: Company,
	{ steps }: Bridge
): { before: BridgeStep[]; after: BridgeStep[] } {
	const groups = leverGroups(profile)
		.map(({ id, members }): BridgeStep => {
			let tonnes = 0;
			for (const step of steps)
				if (step.kind === 'lever' && members.includes(step.position)) tonnes += step.tonnes;
			return { kind: 'group', id, tonnes };
		})
		.toSorted((a, b) => a.tonnes - b.tonnes);
	const before: BridgeStep[] = [];
	const last: BridgeStep[] = [];
	for (const { kind, tonnes } of steps) {
		if (kind === 'lever') continue;
		(kind === 'removed' || kind === 'offset' ? last : before).push({ kind, id: kind, tonnes });
	}
	// Less than a tonne is none.
	const some = ({ tonnes }: BridgeStep) => Math.abs(tonnes) >= 1;
	return { before: before.filter(some), after: [...groups, ...last].filter(some) };
}
