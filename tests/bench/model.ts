import { attribute } from '../../src/lib/model/attribution/attribute';
import { createAttribution } from '../../src/lib/model/attribution/attribution';
import { createDesk } from '../../src/lib/model/attribution/desk';
import { createFrame } from '../../src/lib/model/frame';
import { centralInputs, run } from '../../src/lib/model/project';
import { centre } from '../../src/lib/model/simulate';
import { defaultCompany } from '../../src/lib/profile/default';
import profileData from '../../src/lib/profile/companies/alibaba-fy2022.json';
import { presetScenario } from '../../src/lib/scenario/presets';
import { settingsOf } from '../../src/lib/scenario/settings';
import { consult } from '../oracle/oracle';
import type { Figure } from './figure';
import { medianMicroseconds } from './timing';

/** One run of the model, and how much faster it is than the same equations written with objects and maps. */
export function benchModel(): Figure[] {
	const company = defaultCompany();
	const { plan } = company;
	const frame = createFrame(plan);
	const scenarios = (['frozen-2021', 'published-targets', 'everything-at-best'] as const).map((preset) =>
		presetScenario(preset, company)
	);
	const prepared = scenarios.map((scenario) => {
		const settings = settingsOf(scenario, company);
		return { settings, inputs: centralInputs(plan, settings) };
	});
	let i = 0;
	const fast = medianMicroseconds(() => {
		const { inputs, settings } = prepared[i++ % prepared.length];
		run(plan, inputs, settings, frame);
	});
	// As a draw of the ensemble does: every input moves, so that nothing of the run before can be kept.
	const drawn = prepared.flatMap(({ settings, inputs }) =>
		[1.001, 0.999].map((by) => ({ settings, inputs: inputs.map((value) => value * by) }))
	);
	const anew = medianMicroseconds(() => {
		// The scenario changes with each call, and so do the inputs.
		const at = i++ % drawn.length;
		run(plan, drawn[at].inputs, drawn[at].settings, frame);
	});
	const best = prepared[2];
	const desk = createDesk(plan);
	const { values } = createAttribution(plan);
	run(plan, best.inputs, best.settings, frame);
	const shares = medianMicroseconds(() =>
		attribute(plan, best.inputs, frame, desk, 0, plan.time.years, values)
	);
	const move = medianMicroseconds(() => centre(plan, best.settings));
	const plain = medianMicroseconds(() => consult(profileData, scenarios[i++ % scenarios.length]), {
		batches: 9,
		perBatch: 3,
		warmUp: 9
	});
	return [
		{ what: 'one run of the model', value: fast, unit: 'µs', bar: { atMost: 15 } },
		{ what: 'the same with other inputs each time', value: anew, unit: 'µs' },
		{
			what: 'attribution of all years, all levers at best',
			value: shares,
			unit: 'µs',
			bar: { atMost: 2000 }
		},
		{ what: 'all that a slider move computes in the page', value: move, unit: 'µs' },
		{ what: 'against an object-style version', value: plain / fast, unit: '×', bar: { atLeast: 20 } }
	];
}
