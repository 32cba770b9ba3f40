import type { RawDriver, RawProfile, RawScenario } from './raw';

export const BASE = 2020;
export const ANCHOR = 2021;
export const END = 2035;
export const YEARS = Array.from({ length: END - BASE + 1 }, (_, i) => BASE + i);

/**
 * One profile under one scenario, asked year by year. A second reading of the specification, on purpose unlike the
 * app's: no shared code, no arrays of numbers, slow, every equation where the text has it.
 */
export class World {
	readonly lastReported: number;
	private readonly known = new Map<string, number>();
	constructor(
		readonly profile: RawProfile,
		readonly scenario: RawScenario
	) {
		this.lastReported = profile.reported.reduce((last, { year }) => (year > last ? year : last), 0) || ANCHOR;
	}

	/** Works a number out once: what is asked for again is looked up. */
	once(name: string, work: () => number): number {
		const known = this.known.get(name);
		if (known !== undefined) return known;
		const value = work();
		this.known.set(name, value);
		return value;
	}

	assumption(id: string | null | undefined, otherwise = 0): number {
		const known = this.profile.assumptions.find((one) => one.id === id);
		if (!known) return otherwise;
		return this.scenario.assumptions?.[known.id] ?? known.value;
	}

	/** D(t). */
	driverIndex(id: string, year: number): number {
		const driver = this.driver(id);
		if (year === ANCHOR) return 1;
		if (year < ANCHOR) return driver.base === undefined ? 1 : driver.base / driver.anchor;
		const [early, middle, late] = driver.growth;
		const growth = year <= 2025 ? early : year <= 2030 ? middle : late;
		const more = (driver.elasticity ?? 0) * this.assumption('revenue-shift');
		return this.once(
			`driver ${id} ${year}`,
			() => this.driverIndex(id, year - 1) * (1 + (growth + this.assumption(driver.shift) + more) / 100)
		);
	}

	driver(id: string): RawDriver {
		return found(this.profile.drivers, id);
	}

	/** F(t). */
	carrierFactor(id: string, year: number): number {
		const carrier = found(this.profile.carriers, id);
		const rate = carrier.trend === undefined ? 1 : 1 + this.assumption(carrier.trend) / 100;
		return carrier.factor * power(rate, year - ANCHOR);
	}

	/** L(t) of a lever or programme. */
	level(id: string, year: number): number {
		const { today } = this.range(id);
		const setting = this.scenario.levers?.[id];
		return setting ? today + (setting.level - today) * this.progress(id, year) : today;
	}

	/** x(t). */
	ambition(id: string, year: number): number {
		const { today, best } = this.range(id);
		return (this.level(id, year) - today) / (best - today);
	}

	private range(id: string): { today: number; best: number } {
		const lever = this.profile.levers.find((one) => one.id === id);
		return lever ?? found(this.profile.programmes, id).participants;
	}

	/** curve(t). */
	private progress(id: string, year: number): number {
		if (year <= this.lastReported) return 0;
		const programme = this.profile.programmes.some((one) => one.id === id);
		const setting = this.scenario.levers?.[id];
		const start = Math.max(setting?.start ?? 2021, this.lastReported);
		const end = Math.max(setting?.end ?? (programme ? 2035 : 2030), this.lastReported);
		const kind = start === end ? 'step' : (setting?.curve ?? 'linear');
		if (kind === 'step') return year < end ? 0 : 1;
		const z = Math.min(1, Math.max(0, (year - start) / (end - start)));
		if (kind === 's-curve') return z ** 2 * (3 - 2 * z);
		if (kind === 'early') return 1 - (1 - z) ** 2;
		if (kind === 'late') return z ** 2;
		return z;
	}
}

export function found<T extends { id: string }>(list: T[], id: string | undefined): T {
	const item = list.find((one) => one.id === id);
	if (!item) throw new Error(`no ${id}`);
	return item;
}

/** base^n for whole n of either sign. */
export function power(base: number, n: number): number {
	return n < 0 ? 1 / base ** -n : base ** n;
}

export const sum = (list: number[]) => list.reduce((total, one) => total + one, 0);
