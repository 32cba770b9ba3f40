import type { TornadoFigure } from '../charts/tornado';
import type { Reading } from '../charts/reading';
import type { Cell } from '../export/csv';
import type { Company } from '../profile/company';
import { isBelow } from '../profile/compile';
import type { InputOrigin } from '../profile/inputs';
import type { Pledge } from '../profile/schema';
import type { Movers } from '../state/influences';
import { pledgeValue } from '../state/verdict';
import type { Words } from '../words';
import { inputName } from '../words/input-names';
import type { Labels } from '../words/labels';

/** What the panel shows of the figures that a pledge hangs on, in words. */
export interface HangsView {
	/** What moves the pledge most, before its name. */
	finding: string;
	figure: TornadoFigure;
	readings: Reading[];
	central: string;
	target: string;
	/** "Demand growth decides 41% of it; …". */
	sentence: string;
	table: { head: string[]; rows: string[][] };
	cells: Cell[][];
}

/** A smaller share is left out: of what is uncertain it decides nothing. */
const NONE = 0.001;

/** `central` is the pledge's value at the centre, `origins` those of the plan's inputs. */
export function hangsView(
	{ profile }: Company,
	pledge: Pledge,
	{ movers, middle, others, together }: Movers,
	central: number,
	origins: InputOrigin[],
	words: Words,
	labels: Labels
): HangsView {
	const { hangs } = words;
	const write = (value: number) => pledgeValue(pledge, value, words, labels);
	const rows = movers.map(({ input, share, low, high }) => ({
		id: `${input}`,
		label: inputName(origins[input], profile, words, labels),
		share: shareText(share, words),
		low,
		high
	}));
	const [first] = rows;
	const unit = fileUnit(pledge, labels);
	return {
		finding: hangs.finding(first.label, first.share),
		figure: { rows, middle, central, target: pledge.target, below: isBelow(pledge) },
		readings: rows.map(({ label, share, low, high }) => ({
			title: label,
			rows: [
				{ label: hangs.share, value: share },
				{ label: hangs.low, value: write(low) },
				{ label: hangs.high, value: write(high) }
			]
		})),
		central: `${hangs.central} ${write(central)}`,
		target: targetText(pledge, words, labels),
		sentence: hangs.sentence(hangs.decides(first.label, first.share), [
			...(others >= NONE ? [hangs.others(shareText(others, words))] : []),
			...(together >= NONE ? [hangs.together(shareText(together, words))] : [])
		]),
		table: {
			head: [hangs.input, hangs.share, hangs.low, hangs.high],
			rows: rows.map(({ label, share, low, high }) => [label, share, write(low), write(high)])
		},
		cells: [
			[hangs.input, `${hangs.share} (%)`, `${hangs.low} (${unit})`, `${hangs.high} (${unit})`],
			...movers.map(({ share, low, high }, i) => [rows[i].label, share * 100, low, high])
		]
	};
}

/** "net zero", "−50%", "1.5 Gt". */
function targetText(pledge: Pledge, words: Words, labels: Labels): string {
	const zero = pledge.metric === 'net' && pledge.target === 0;
	return zero ? words.card.netZero : pledgeValue(pledge, pledge.target, words, labels);
}

/** A round value of the pledge's metric under the axis: no more decimals than it has. */
export function tickText(pledge: Pledge, value: number, words: Words, labels: Labels): string {
	const { numbers } = words;
	if (pledge.metric !== 'net' && pledge.metric !== 'cumulative')
		return pledgeValue(pledge, value, words, labels);
	const axis = pledge.metric === 'net' ? numbers.emissionsAxis : numbers.avoidedAxis;
	return `${numbers.plain(value / axis.divisor, 2)} ${axis.unit}`;
}

/** Of the pledge's values as they are, in a file. */
function fileUnit(pledge: Pledge, labels: Labels): string {
	switch (pledge.metric) {
		case 'net':
		case 'cumulative':
			return 'tCO2e';
		case 'intensity':
		case 'clean':
			return '%';
		case 'level':
			return labels.units[pledge.unit] ?? pledge.unit;
		default:
			return pledge satisfies never;
	}
}

/** A share of what is uncertain: "41%", "<1%". */
function shareText(share: number, { numbers }: Words): string {
	const percent = share * 100;
	return percent > 0 && percent < 0.5 ? `<${numbers.percent(1, 0)}` : numbers.percent(percent, 0);
}
