import { createFrame } from '../../src/lib/model/frame';
import { centralInputs, run } from '../../src/lib/model/project';
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
	const plain = medianMicroseconds(() => consult(profileData, scenarios[i++ % scenarios.length]), {
		batches: 9,
		perBatch: 3,
		warmUp: 9
	});
	return [
		{ what: 'one run of the model', value: fast, unit: 'µs', bar: { atMost: 15 } },
		{ what: 'against an object-style version', value: plain / fast, unit: '×', bar: { atLeast: 20 } }
	];
}
