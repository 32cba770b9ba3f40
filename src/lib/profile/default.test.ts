import { expect, test } from 'vitest';
import data from './companies/alibaba-fy2022.json';
import { defaultCompany } from './default';
import { loadCompany } from './load';

test('the default profile, which visitors load unchecked, passes every check', () => {
	const checked = loadCompany(data);
	expect(checked.ok ? [] : checked.problems).toEqual([]);
	expect(checked.ok && checked.value).toEqual(defaultCompany());
});
