import type { Company } from '../profile/company';
import type { FullSetting, LeverSetting } from './schema';

/** Defaults of the exchange form: from the anchor year, levers to 2030, programmes to the last year, linear. */
export function complete(setting: LeverSetting, id: string, company: Company): FullSetting {
	const { anchorYear, endYear } = company.profile.time;
	const isProgramme = company.profile.programmes.some((programme) => programme.id === id);
	return {
		level: setting.level,
		start: setting.start ?? anchorYear,
		end: setting.end ?? (isProgramme ? endYear : 2030),
		curve: setting.curve ?? 'linear'
	};
}
