import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decodeLink } from '../../src/lib/scenario/link/decode';
import type { Shared } from '../../src/lib/scenario/link/shared';
import { accepted, companyOf } from '../fixtures/answers';
import { rawDefaultProfile } from '../fixtures/default-profile';

/** A link as a released version wrote it, and what it has to open as for ever. */
interface Released {
	/** What follows `#s=` or `#c=`. */
	link: string;
	opens: Shared;
}

const folder = new URL('./links/', import.meta.url);
const company = companyOf(rawDefaultProfile());

test.each(readdirSync(folder))('%s opens as what was sent', (name) => {
	const { link, opens } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Released;
	const { scenarios, reference } = accepted(decodeLink(link, company));
	expect({ scenarios, reference }).toEqual(opens);
});
