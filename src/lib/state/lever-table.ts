import type { Analysis } from '../model/ensemble/analysis';
import { row } from '../model/layout';
import type { Centre } from '../model/simulate';
import type { Company } from '../profile/company';
import { cutRows, neutralising, type CutRow } from './cut-rows';
import { cutsByLever } from './cuts';
import { totalsAt } from './effects';

/** A row of cuts with what they cost. */
export interface LeverLine extends CutRow {
	/** Of a lever's own row, and of what a single lever removes or offsets: its position in the plan's levels. */
	position: number | null;
	/** Currency in the year; below 0 is a saving. */
	cost: number;
	/** Currency a tonne; null where nothing is cut. */
	price: number | null;
}

/** The cuts of a year with their sum: the tonnes and the costs of the lines add up to those of `all`. */
export interface LeverTable {
	lines: LeverLine[];
	all: Pick<LeverLine, 'tonnes' | 'cost' | 'price'>;
}

/** Less than a tonne is none: a cost a tonne would be one of rounding. */
const LEAST = 1;

/** What cuts Scopes 1–3 in year position t: at most `most` levers by themselves, the rest together. */
export function leverTable(
	company: Company,
	centre: Centre,
	analysis: Analysis | null,
	t: number,
	most: number
): LeverTable {
	const { profile, layout } = company;
	const positionOf = (id: string) => profile.levers.findIndex((lever) => lever.id === id);
	const costOf = (lever: number) => row(centre.projection, layout, layout.cost, lever)[t];
	const rows = cutRows(company, centre, analysis, t, 'lever', most);
	const own = new Set(rows.flatMap(({ kind, id }) => (kind === 'lever' ? [id] : [])));
	const rest = cutsByLever(company, centre, t).filter(({ kind, id }) => kind === 'lever' && !own.has(id));

	const membersOf = ({ kind, id }: CutRow): number[] => {
		switch (kind) {
			case 'lever':
				return [positionOf(id)];
			case 'smaller':
				return rest.map((cut) => positionOf(cut.id));
			case 'removed':
			case 'offset':
				return neutralising(company, kind === 'removed' ? 'remove' : 'offset');
			case 'group':
				throw new RangeError('cuts by lever have no groups');
			default:
				return kind satisfies never;
		}
	};
	const lines = rows.map((line): LeverLine => {
		const members = membersOf(line);
		const cost = members.reduce((sum, lever) => sum + costOf(lever), 0);
		const position = line.kind !== 'smaller' && members.length === 1 ? members[0] : null;
		return { ...line, position, cost, price: priceOf(line.tonnes, cost) };
	});
	const { withoutAction, net } = totalsAt(company, centre, t);
	const cost = lines.reduce((sum, line) => sum + line.cost, 0);
	const tonnes = net - withoutAction;
	return { lines, all: { tonnes, cost, price: priceOf(tonnes, cost) } };
}

const priceOf = (tonnes: number, cost: number) => (tonnes <= -LEAST ? cost / -tonnes : null);
