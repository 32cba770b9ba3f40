import { attribute } from '../model/attribution/attribute';
import { createAttribution } from '../model/attribution/attribution';
import { createDesk } from '../model/attribution/desk';
import type { Run } from '../model/ensemble/uncertainty';
import { createFrame } from '../model/frame';
import { run } from '../model/project';
import type { Company } from '../profile/company';
import { sharesOf, writeTable } from './attribution';

/**
 * What tables are written from, for one scenario after another and in any future: the model run with and without the
 * levers, and who makes the difference. Allocates nothing: its answer is overwritten by the next.
 */
export function createTable({ plan, layout }: Pick<Company, 'plan' | 'layout'>): Run {
	const shares = sharesOf(plan, layout);
	const values = new Float64Array(shares.offset + shares.rows.length * layout.years);
	const [frame, frozen] = [createFrame(plan), createFrame(plan)];
	const desk = createDesk(plan);
	const attribution = createAttribution(plan);
	const centre = { projection: frame.out, frozen: frozen.out, attribution };
	return (inputs, settings) => {
		run(plan, inputs, { ...settings, level: plan.levels.today }, frozen);
		run(plan, inputs, settings, frame);
		attribute(plan, inputs, frame, desk, 0, plan.time.years, attribution.values);
		writeTable(plan, layout, shares, centre, values);
		return values;
	};
}
