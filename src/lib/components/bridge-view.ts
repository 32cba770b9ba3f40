import type { BridgeColumn } from '../charts/waterfall';
import type { Cell } from '../export/csv';
import type { Bridge } from '../model/attribution/bridge';
import type { Company } from '../profile/company';
import { bridgeSteps, type BridgeStep } from '../state/bridge';
import type { Words } from '../words';

/** What the panel shows of the way from the anchor year to the selected one, in words. */
export interface BridgeView {
	title: string;
	summary: string;
	columns: BridgeColumn[];
	table: { head: string[]; rows: string[][] };
	cells: Cell[][];
}

export function bridgeView(company: Company, bridge: Bridge, year: number, words: Words): BridgeView {
	const { bridge: texts, numbers } = words;
	const { divisor } = numbers.emissionsAxis;
	const decimals = divisor === 1e6 ? 2 : 1;
	const { anchorYear } = company.profile.time;
	const { before, after } = bridgeSteps(company, bridge);
	const total = (id: string, label: string, tonnes: number): BridgeColumn => ({
		id,
		label,
		kind: 'total',
		tone: id,
		hatch: null,
		value: tonnes / divisor,
		text: numbers.fixed(tonnes / divisor, decimals)
	});
	const change = (step: BridgeStep): BridgeColumn => ({
		id: step.id,
		label: nameOfStep(step, words),
		kind: 'change',
		tone: toneOf(step),
		hatch: step.kind === 'removed' || step.kind === 'offset' ? step.kind : null,
		value: step.tonnes / divisor,
		text: numbers.signed(step.tonnes / divisor, decimals)
	});
	const columns = [
		total('start', texts.gross(anchorYear), bridge.start),
		...before.map(change),
		...(after.length > 0 ? [total('frozen', texts.frozen, bridge.frozen), ...after.map(change)] : []),
		total('net', texts.net(year), bridge.end)
	];
	const moved = before.length + after.length > 0;
	return {
		title: moved ? titleOf(bridge, anchorYear, year, words) : texts.titleAnchor(year),
		summary: texts.summary(anchorYear, numbers.emissions(bridge.start), year, numbers.emissions(bridge.end)),
		columns,
		table: {
			head: [texts.step, numbers.emissionsAxis.unit],
			rows: columns.map(({ label, text }) => [label, text])
		},
		cells: [[texts.step, 'tCO2e'], ...columns.map(({ label, value }) => [label, value * divisor])]
	};
}

/** What happens by itself since the anchor year, and what action takes off that: no two parts of one change. */
function titleOf({ start, frozen, end }: Bridge, anchor: number, year: number, words: Words): string {
	const { bridge: texts, numbers } = words;
	const signed = (tonnes: number) => `${tonnes > 0 ? '+' : ''}${numbers.emissions(tonnes)}`;
	if (year <= anchor) return texts.titleBefore(year, anchor, signed(end - start));
	const action = frozen - end;
	const size = numbers.emissions(Math.abs(action));
	const acted = Math.abs(action) < 1 ? texts.noAction : (action > 0 ? texts.takesOff : texts.adds)(size);
	return texts.title(anchor, year, signed(frozen - start), acted);
}

function nameOfStep({ kind, id }: BridgeStep, words: Words): string {
	switch (kind) {
		case 'group':
			return words.levers.groups[id] ?? id;
		case 'removed':
		case 'offset':
			return words.chart[kind];
		case 'demand':
		case 'factors':
		case 'recorded':
			return words.bridge[kind];
		default:
			return kind satisfies never;
	}
}

function toneOf({ kind, id }: BridgeStep): string {
	if (kind === 'group') return id;
	return kind === 'removed' || kind === 'offset' ? 'neutralise' : 'rise';
}
