import data from './companies/alibaba-fy2022.json';
import { companyOf, type Company } from './company';
import type { Profile } from './schema';

/**
 * The default company. Its file ships with the app: the tests check it, once for everybody, so that no visitor
 * downloads the checks to read it.
 */
export function defaultCompany(): Company {
	return companyOf(data as unknown as Profile);
}
