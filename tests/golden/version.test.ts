import { expect, test } from 'vitest';
import { MODEL_VERSION } from '../../src/lib/model/version';
import { crc32Hex } from '../../src/lib/pack/crc32';
import { profileDigest } from '../../src/lib/scenario/link/digest';
import { companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';
import { readGolden } from './golden';

/** By version of the model and digest of the default profile: the checksum of its golden figures. Lines are added. */
const FIGURES: Record<string, string> = {
	'1 of 5a672adb': 'db9734af'
};

test('MODEL_VERSION is raised when the same scenario of the same profile comes to other figures', () => {
	const golden = readGolden(new URL('./published-targets.csv', import.meta.url));
	// A last digit that another processor may round otherwise is no other figure.
	const figures = golden.map(({ key, value }) => `${key},${Number(value.toPrecision(7))}`).join('\n');
	const now = `${MODEL_VERSION} of ${profileDigest(companyOf(rawDefaultProfile()))}`;
	expect(
		{ [now]: FIGURES[now] },
		'If the golden figures changed and the profile did not, raise MODEL_VERSION; add the new line here in either case.'
	).toEqual({ [now]: crc32Hex(new TextEncoder().encode(figures)) });
});
