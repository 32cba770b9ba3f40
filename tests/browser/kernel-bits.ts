import { plainEnsemble, type Ensemble } from '../../src/lib/model/ensemble/ensemble';
import { kernelEnsemble } from '../../src/lib/model/kernel/kernel';
import { defaultCompany } from '../../src/lib/profile/default';
import { PRESETS, presetScenario } from '../../src/lib/scenario/presets';
import { settingsOf } from '../../src/lib/scenario/settings';

/** Futures: enough to reach far into the tails, few enough for the plain model in a test. */
const DRAWS = 1024;

/** A fingerprint of every bit of every future of each preset, by the kernel and by the plain model. */
export function kernelBits(): { kernel: string[]; plain: string[] } {
	const company = defaultCompany();
	const kernel = kernelEnsemble(company.plan, DRAWS);
	if (!kernel) throw new Error('There is no WebAssembly SIMD here.');
	const plain = plainEnsemble(company.plan, DRAWS);
	const of = (ensemble: Ensemble) =>
		PRESETS.map((preset) => fingerprint(ensemble, settingsOf(presetScenario(preset, company), company)));
	return { kernel: of(kernel), plain: of(plain) };
}

/** FNV-1a over 32-bit words. */
function fingerprint(ensemble: Ensemble, settings: Parameters<Ensemble['run']>[0]): string {
	const { bands, value, met } = ensemble.run(settings);
	let hash = 0x811c9dc5;
	for (const rows of [bands, value, met]) {
		for (const word of new Uint32Array(rows.buffer)) hash = Math.imul(hash ^ word, 0x01000193);
	}
	return (hash >>> 0).toString(16);
}
