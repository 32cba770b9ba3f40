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
	figure: TornadoFigure;
	readings: Reading[];
	now: string;
	target: string;
	/** "Demand growth decides 41% of it; …". */
	sentence: string;
	table: { head: string[]; rows: string[][] };
	cells: Cell[][];
}

/** `now` is the pledge's value at the centre, `origins` those of the plan's inputs. */
export function hangsView(
	{ profile }: Company,
	pledge: Pledge,
	{ movers, middle, others, together }: Movers,
	now: number,
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
	return {
		figure: { rows, middle, now, target: pledge.target, below: isBelow(pledge) },
		readings: rows.map(({ label, share, low, high }) => ({
			title: label,
			rows: [
				{ label: hangs.share, value: share },
				{ label: hangs.low, value: write(low) },
				{ label: hangs.high, value: write(high) }
			]
		})),
		now: `${hangs.now} ${write(now)}`,
		target: targetText(pledge, words, labels),
		sentence: hangs.sentence(
			hangs.decides(first.label, first.share),
			hangs.rest(shareText(others, words), shareText(together, words))
		),
		table: {
			head: [hangs.input, hangs.share, hangs.low, hangs.high],
			rows: rows.map(({ label, share, low, high }) => [label, share, write(low), write(high)])
		},
		cells: [
			['input', 'share', 'low', 'high'],
			...movers.map(({ share, low, high }, i) => [rows[i].label, share, low, high])
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

/** A share of what is uncertain: "41%", "<1%". */
function shareText(share: number, { numbers }: Words): string {
	const percent = share * 100;
	return percent > 0 && percent < 0.5 ? `<${numbers.percent(1, 0)}` : numbers.percent(percent, 0);
}
