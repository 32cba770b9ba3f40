import { SCOPES } from '../model/plan';
import type { Company } from '../profile/company';
import type { Pledge, Source } from '../profile/schema';
import { kinsOf } from '../profile/kins';
import { levelled } from '../scenario/levers';
import { sharesOf } from './attribution';

/** One series of one entity: what it is called outside, and where its values stand (see `tableValues`). */
export interface Series {
	series: string;
	entity: string;
	/**
	 * `scope1` … `scope3`, a measure that is no carbon, or empty where the series belongs to no scope. Of an attribution also
	 * the boundary that is neutralised, and `avoided`.
	 */
	scope: string;
	unit: string;
	firstYear: number;
	/** Position of the first year's value, and how many years follow from it. */
	offset: number;
	length: number;
}

const CARBON = 'tCO2e';

/** Every series of a company's scenarios, in the order of the exchange table (spec: Exchange). */
export function seriesOf(company: Company): Series[] {
	return [
		...sourceSeries(company),
		...scopeSeries(company),
		...boundarySeries(company),
		...intensitySeries(company),
		...programmeSeries(company),
		...driverSeries(company),
		...levelSeries(company),
		...attributionSeries(company)
	];
}

/** A maker of series over every year, or from a later one on (`from` is a row position). */
function maker({ plan: { time } }: Company) {
	return (
		series: string,
		entity: string,
		scope: string,
		unit: string,
		start: number,
		i: number,
		from = 0
	): Series => ({
		series,
		entity,
		scope,
		unit,
		firstYear: time.start + from,
		offset: start + i * time.years + from,
		length: time.years - from
	});
}

/** What the scope column says of a source. */
function scopeOf({ scope, measure = '' }: Source): string {
	return scope === undefined ? measure : `scope${scope}`;
}

function carrierUnit({ profile }: Company, { carrier }: Source): string {
	return profile.carriers.find(({ id }) => id === carrier)?.unit ?? '';
}

/** Emissions are tonnes; a measure that is no carbon stays in its carrier's unit. */
function emissionUnit(company: Company, source: Source): string {
	return source.scope === undefined ? carrierUnit(company, source) : CARBON;
}

function sourceSeries(company: Company): Series[] {
	const { layout, profile } = company;
	const make = maker(company);
	const kinds: [string, number, (source: Source) => string][] = [
		['market', layout.market, (source) => emissionUnit(company, source)],
		['location', layout.location, (source) => emissionUnit(company, source)],
		['quantity', layout.quantity, (source) => carrierUnit(company, source)],
		['clean', layout.clean, () => 'share']
	];
	return kinds.flatMap(([series, start, unit]) =>
		profile.sources.map((source, i) => make(series, source.id, scopeOf(source), unit(source), start, i))
	);
}

function scopeSeries(company: Company): Series[] {
	const { layout } = company;
	const make = maker(company);
	const scopes = Array.from({ length: SCOPES }, (_, i) => `scope${i + 1}`);
	return [
		...scopes.map((id, i) => make('scope', id, id, CARBON, layout.scope, i)),
		...scopes.map((id, i) => make('scope-location', id, id, CARBON, layout.scopeLocation, i))
	];
}

function boundarySeries(company: Company): Series[] {
	const { layout, profile } = company;
	const make = maker(company);
	return (['gross', 'removed', 'offset', 'net'] as const).flatMap((series) =>
		Object.keys(profile.boundaries).map((id, i) => make(series, id, '', CARBON, layout[series], i))
	);
}

function intensitySeries(company: Company): Series[] {
	const { layout, profile } = company;
	const make = maker(company);
	const pledges = profile.pledges.flatMap((pledge, i) =>
		pledge.metric === 'intensity' ? [{ pledge, i }] : []
	);
	return [
		...pledges.map(({ pledge, i }) =>
			make('intensity', pledge.id, '', intensityUnit(company, pledge), layout.intensity, i)
		),
		...pledges.map(({ pledge, i }) => make('intensity-change', pledge.id, '', '%', layout.intensityChange, i))
	];
}

function intensityUnit(company: Company, pledge: Extract<Pledge, { metric: 'intensity' }>): string {
	const { sources, drivers } = company.profile;
	const source = sources.find(({ id }) => id === pledge.sources?.[0]);
	const over = source ? emissionUnit(company, source) : CARBON;
	return `${over}/${drivers.find(({ id }) => id === pledge.per)?.unit ?? ''}`;
}

function programmeSeries(company: Company): Series[] {
	const { layout, profile, plan } = company;
	const make = maker(company);
	const entities = [...profile.programmes.map(({ id }) => id), 'total'];
	return (['avoided', 'cumulative'] as const).flatMap((series) =>
		entities.map((id, i) => make(series, id, '', CARBON, layout[series], i, plan.time.anchor))
	);
}

function driverSeries(company: Company): Series[] {
	const make = maker(company);
	return company.profile.drivers.map(({ id, unit }, i) =>
		make('driver', id, '', unit, company.layout.driver, i)
	);
}

function levelSeries(company: Company): Series[] {
	const { layout, profile } = company;
	const make = maker(company);
	const levels = levelled(profile);
	const entities = [...levels.map(({ id }) => id), 'total'];
	const { currency } = profile.company;
	const firstYear = profile.time.anchorYear;
	return [
		...levels.map(({ id, unit }, i) => make('level', id, '', unit, layout.level, i)),
		...entities.map((id, i) => make('cost', id, '', `${currency}/yr`, layout.cost, i)),
		// One number an entity: the value at the anchor year of every year after it.
		...entities.map((entity, i) => ({
			series: 'npv',
			entity,
			scope: '',
			unit: currency,
			firstYear,
			offset: layout.npv + i,
			length: 1
		}))
	];
}

function attributionSeries(company: Company): Series[] {
	const { profile, plan, layout } = company;
	const make = maker(company);
	const { offset, rows } = sharesOf(plan, layout);
	const kins = kinsOf(profile);
	const boundaries = Object.keys(profile.boundaries);
	return rows.map((share, i) => {
		const [entity, scope, unit] =
			share.of === 'kin'
				? [profile.levers[share.lever].id, kins[share.kin].id, kins[share.kin].unit]
				: share.of === 'boundary'
					? [profile.levers[share.lever].id, boundaries[share.boundary], CARBON]
					: [profile.programmes[share.programme].id, 'avoided', CARBON];
		return make('attribution', entity, scope, unit, offset, i);
	});
}
