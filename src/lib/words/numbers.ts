/** How numbers are written on screen, in one place for both languages. Files and tables for machines use none of it. */

export type Language = 'en' | 'zh';

export interface Numbers {
	/** A plain number with at most so many decimals, grouped. */
	plain(value: number, decimals?: number): string;
	/** The same with exactly so many decimals. */
	fixed(value: number, decimals: number): string;
	/** A change: always with its sign. */
	signed(value: number, decimals?: number): string;
	percent(value: number, decimals?: number): string;
	/** A share of futures: "27%", never nothing and never certain: "<1%", ">99%". */
	chance(share: number): string;
	/** A lever's level, short enough for a row: from 10,000 on "100k", "10 万". */
	level(value: number, decimals: number, unit: string): string;
	/** What is shown and typed of a level over the profile's number: 300 million users are 3 亿. */
	levelFactor(unit: string): number;
	/** tCO2e a year, with its unit: "−2.92 Mt", under 0.1 Mt "−83 kt"; "−292 万吨". */
	emissions(tonnes: number): string;
	/** Unit and divisor of emission axes and tables, one for the whole screen. */
	emissionsAxis: Axis;
	/** tCO2e avoided by the platform: "1.15 Gt", "199.8 Mt"; "11.5 亿吨". Written in the unit that `like` takes. */
	avoided(tonnes: number, like?: number): string;
	avoidedAxis: Axis;
	/** A sum of money in the company's currency: "RMB 0.84 bn", a saving "−RMB 0.84 bn"; "8.4 亿元". */
	money(value: number, currency: string): string;
	/** Tonnes per million of the currency: "4.22 t per RMB m"; "4.22 吨/百万元". */
	intensity(value: number, driverUnit: string): string;
}

export interface Axis {
	divisor: number;
	unit: string;
	decimals: number;
}

const MINUS = '\u2212';

/** Intl's formatters are slow to make: one for each number of decimals. */
function formatters(locale: string) {
	const made = new Map<string, Intl.NumberFormat>();
	return (value: number, min: number, max: number): string => {
		const key = `${min} ${max}`;
		let format = made.get(key);
		if (!format) {
			format = new Intl.NumberFormat(locale, { minimumFractionDigits: min, maximumFractionDigits: max });
			made.set(key, format);
		}
		const text = format.format(value);
		// What rounds to nothing is nothing: no "−0".
		return /[1-9]/.test(text) ? text.replace('-', MINUS) : text.replace('-', '');
	};
}

function common(locale: string) {
	const format = formatters(locale);
	const plain = (value: number, decimals = 2) => format(value, 0, decimals);
	const fixed = (value: number, decimals: number) => format(value, decimals, decimals);
	return {
		plain,
		fixed,
		signed: (value: number, decimals = 2) => {
			const text = fixed(value, decimals);
			return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
		},
		percent: (value: number, decimals = 1) => `${plain(value, decimals)}%`,
		chance: (share: number) => {
			const percent = Math.round(share * 100);
			return percent < 1 ? '<1%' : percent > 99 ? '>99%' : `${percent}%`;
		}
	};
}

function english(): Numbers {
	const { plain, fixed, signed, percent, chance } = common('en');
	return {
		plain,
		fixed,
		signed,
		percent,
		chance,
		levelFactor: () => 1,
		level: (value, decimals) => (value >= 10_000 ? `${plain(value / 1e3, 1)}k` : plain(value, decimals)),
		emissions: (tonnes) => {
			const size = Math.abs(tonnes);
			if (size < 0.5) return '0 Mt';
			if (size < 950) return `${plain(tonnes, 0)} t`;
			if (size < 99_500) return `${plain(tonnes / 1e3, size < 9_950 ? 1 : 0)} kt`;
			return `${fixed(tonnes / 1e6, 2)} Mt`;
		},
		emissionsAxis: { divisor: 1e6, unit: 'Mt', decimals: 1 },
		avoided: (tonnes, like = tonnes) => {
			const size = Math.abs(like);
			if (size >= 1e9) return `${plain(tonnes / 1e9, 2)} Gt`;
			return `${fixed(tonnes / 1e6, size < 1e7 ? 2 : 1)} Mt`;
		},
		avoidedAxis: { divisor: 1e9, unit: 'Gt', decimals: 2 },
		money: (value, currency) => {
			const size = Math.abs(value);
			const amount =
				size >= 1e8
					? `${fixed(size / 1e9, 2)} bn`
					: size >= 1e6
						? `${plain(size / 1e6, 0)} m`
						: plain(size, 0);
			return `${value < 0 && /[1-9]/.test(amount) ? MINUS : ''}${currency} ${amount}`;
		},
		intensity: (value, unit) => `${fixed(value, 2)} t per ${unit.replace(' million', ' m')}`
	};
}

const CHINESE_UNITS: Record<string, string> = { RMB: '元', tCO2e: '吨', t: '吨' };

function chinese(): Numbers {
	const { plain, fixed, signed, percent, chance } = common('zh-Hans');
	return {
		plain,
		fixed,
		signed,
		percent,
		chance,
		levelFactor: (unit) => (unit === 'million users' ? 0.01 : unit === 'Mt/yr' ? 100 : 1),
		level: (value, decimals, unit) => {
			// What the profile counts in millions, Chinese counts in 亿 (users) and 万 (tonnes).
			if (unit === 'million users') return `${plain(value / 100, 2)} 亿`;
			if (unit === 'Mt/yr') return plain(value * 100, 1);
			return value >= 10_000 ? `${plain(value / 1e4, 2)} 万` : plain(value, decimals);
		},
		emissions: (tonnes) => {
			const value = tonnes / 1e4;
			const size = Math.abs(value);
			if (size < 0.005) return '0 万吨';
			return `${plain(value, size < 1 ? 2 : size < 100 ? 1 : 0)} 万吨`;
		},
		emissionsAxis: { divisor: 1e4, unit: '万吨', decimals: 0 },
		avoided: (tonnes, like = tonnes) => `${plain(tonnes / 1e8, Math.abs(like) < 1e8 ? 2 : 1)} 亿吨`,
		avoidedAxis: { divisor: 1e8, unit: '亿吨', decimals: 1 },
		money: (value, currency) => {
			const name = CHINESE_UNITS[currency] ?? ` ${currency}`;
			const size = Math.abs(value);
			if (size >= 1e7) return `${plain(value / 1e8, 2)} 亿${name}`;
			if (size >= 1e4) return `${plain(value / 1e4, 0)} 万${name}`;
			return `${plain(value, 0)} ${name}`;
		},
		intensity: (value, unit) => `${fixed(value, 2)} 吨/${unit === 'RMB million' ? '百万元' : unit}`
	};
}

export const numbers: Record<Language, () => Numbers> = { en: english, zh: chinese };
