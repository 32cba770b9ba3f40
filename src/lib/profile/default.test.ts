import { expect, test } from 'vitest';
import { rawDefaultProfile } from '../../../tests/fixtures/default-profile';
import { defaultCompany } from './default';
import { readCompany } from './load';

test('the default profile, which visitors load unchecked, passes every check', () => {
	const checked = readCompany(JSON.stringify(rawDefaultProfile()));
	expect(checked.ok ? [] : checked.problems).toEqual([]);
	expect(checked.ok && checked.value).toEqual(defaultCompany());
});
