import { niceAxis, tickDecimals } from './scale';

/** Costs of several scenarios by group of levers, in the figure's unit: what costs lies right of 0, what saves left. */
export interface GroupCosts {
	scenarios: { letter: string; look: number; net: string; parts: CostPart[] }[];
	/** Written at the axis, on the side of savings. */
	saves: string;
}

export interface CostPart {
	group: string;
	hatched: boolean;
	cost: number;
	/** At or below 0. */
	saving: number;
}

export interface CostScene {
	zero: number;
	bars: {
		letter: string;
		look: number;
		y: number;
		segments: { id: string; group: string; hatched: boolean; x: number; width: number }[];
		net: { x: number; text: string };
	}[];
	ticks: { value: number; x: number; decimals: number }[];
	saves: { x: number } | null;
	axis: number;
	height: number;
}

const BADGE = 26;
export const BAR = 18;
const ROW = 34;
/** Between two segments. */
const AIR = 0.8;

/** `text` is the room that the longest net needs right of its bar. */
export function costScene(figure: GroupCosts, width: number, text: number): CostScene {
	const sum = (parts: CostPart[], of: 'cost' | 'saving') =>
		parts.reduce((total, part) => total + part[of], 0);
	const most = Math.max(...figure.scenarios.map(({ parts }) => sum(parts, 'cost')));
	const least = Math.min(...figure.scenarios.map(({ parts }) => sum(parts, 'saving')));
	const span = most - least || 1;
	const room = Math.max(40, width - BADGE - text - 8);
	const scale = room / span;
	const zero = BADGE - least * scale;
	const x = (value: number) => zero + value * scale;
	const { step } = niceAxis(span, 4);
	const values = [];
	for (let k = Math.ceil(least / step - 1e-9); k * step <= most + step * 1e-9; k++) values.push(k * step);
	const decimals = tickDecimals(values);
	const axis = figure.scenarios.length * ROW;
	return {
		zero,
		bars: figure.scenarios.map(({ letter, look, net, parts }, i) => {
			const segments: CostScene['bars'][number]['segments'] = [];
			let [right, left] = [0, 0];
			for (const { group, hatched, cost, saving } of parts) {
				const add = (id: string, from: number, to: number) => {
					const length = (to - from) * scale - AIR;
					if (length > 0.3) segments.push({ id, group, hatched, x: x(from) + AIR / 2, width: length });
				};
				add(`${group} +`, right, right + cost);
				add(`${group} -`, left + saving, left);
				right += cost;
				left += saving;
			}
			return { letter, look, y: i * ROW + 6, segments, net: { x: x(right) + 7, text: net } };
		}),
		ticks: values.map((value) => ({ value, x: x(value), decimals })),
		// Only where the word has room beside the zero.
		saves: zero - BADGE > 40 ? { x: zero - 12 } : null,
		axis,
		height: axis + 22
	};
}
