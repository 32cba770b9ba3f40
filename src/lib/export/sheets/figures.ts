import type { Profile, Quantity } from '../../profile/schema';
import type { Words } from '../../words';
import type { ExportWords } from '../../words/export.en';
import { nameOf, type Labels } from '../../words/labels';

/** One figure of the profile with its basis and where it is from. */
export interface SourcedFigure {
	subject: string;
	what: string;
	value: number;
	low: number | null;
	high: number | null;
	unit: string;
	basis: Quantity['basis'];
	from: string;
}

/** Every figure of a profile that carries a citation, from the inventory to the pledges. */
export function figuresOf(
	profile: Profile,
	words: Words,
	texts: ExportWords,
	labels: Labels
): SourcedFigure[] {
	const { kinds } = texts.sources;
	const evidence = words.evidence.kinds;
	const figure = (
		subject: string,
		what: string,
		{ value, low, high, unit = '', basis, from }: Quantity,
		ownUnit = unit
	): SourcedFigure => ({
		subject,
		what,
		value,
		low: low ?? null,
		high: high ?? null,
		unit: ownUnit,
		basis,
		from
	});
	const carrierUnit = (id: string) => profile.carriers.find((carrier) => carrier.id === id)?.unit ?? '';

	return [
		...profile.reported.map(({ series, year, ...one }, i) =>
			figure(`${texts.scopes[series]} ${year}`, kinds.reported, { ...one, from: reportedFrom(profile, i) })
		),
		...profile.assumptions.map((one) => figure(nameOf(labels, 'assumptions', one), kinds.assumption, one)),
		...profile.drivers.map(({ anchor, ...one }) =>
			figure(nameOf(labels, 'drivers', one), kinds.driver, { value: anchor, ...one })
		),
		...profile.carriers.map(({ factor, ...one }) =>
			figure(nameOf(labels, 'carriers', one), kinds.carrier, { value: factor, ...one }, `tCO2e/${one.unit}`)
		),
		...profile.sources.map(({ quantity, ...one }) =>
			figure(
				nameOf(labels, 'sources', one),
				kinds.source,
				{ value: quantity, ...one },
				carrierUnit(one.carrier)
			)
		),
		...profile.levers.flatMap((lever) => leverFigures(lever)),
		...profile.programmes.flatMap((programme) => {
			const name = nameOf(labels, 'programmes', programme);
			return [
				figure(name, evidence.avoided, programme.avoided),
				figure(name, evidence.attribution, programme.attribution, 'share'),
				...(programme.cost ? [figure(name, evidence.cost, programme.cost)] : [])
			];
		}),
		...profile.pledges.map((pledge) =>
			figure(nameOf(labels, 'pledges', pledge), kinds.pledge, {
				value: pledge.target,
				unit: pledge.unit,
				basis: 'published',
				from: pledge.from
			})
		)
	];

	function leverFigures(lever: Profile['levers'][number]): SourcedFigure[] {
		const name = nameOf(labels, 'levers', lever);
		const { published } = lever;
		const target = published && {
			value: published.level,
			unit: lever.unit,
			basis: 'published' as const,
			from: published.from
		};
		return [
			...(target ? [figure(name, evidence.target, target)] : []),
			...lever.effects.flatMap((effect) => {
				const source =
					'source' in effect ? profile.sources.find(({ id }) => id === effect.source) : undefined;
				const subject =
					source && lever.effects.length > 1 ? `${name}: ${nameOf(labels, 'sources', source)}` : name;
				return [
					...('potential' in effect
						? [figure(subject, evidence[effect.kind], effect.potential, 'share')]
						: []),
					...(effect.kind === 'generate' ? [figure(subject, evidence.generate, effect.yield)] : []),
					...(effect.kind === 'switch' ? [figure(subject, evidence.ratio, effect.ratio)] : []),
					...(effect.cost ? [figure(subject, evidence.cost, effect.cost)] : [])
				];
			})
		];
	}
}

/** Rows are sorted and filtered: each names its source itself, also where the profile points to the one before. */
function reportedFrom({ reported }: Profile, i: number): string {
	return reported[reported.slice(0, i + 1).findLastIndex(({ from }) => from !== SAME)]?.from ?? SAME;
}
const SAME = 'same';
