import type { Numbers } from '../plan';
import { normalQuantile } from './normal';
import { uniforms } from './uniforms';

/**
 * The sample of `uniforms` as independent standard normal deviates, in the same order: what the uncertain inputs of
 * every draw are made of. The same for every scenario, so that two scenarios can be compared draw by draw.
 */
export function standardNormals(dimensions: number, draws: number): Numbers {
	const sample = uniforms(dimensions, draws);
	for (let i = 0; i < sample.length; i++) sample[i] = normalQuantile(sample[i]);
	return sample;
}
