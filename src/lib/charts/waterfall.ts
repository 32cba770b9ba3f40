/** A column of the bridge: a total that stands on the axis, or a change that hangs between two. */
export interface BridgeColumn {
	id: string;
	label: string;
	kind: 'total' | 'change';
	/** The group's colour, or a grey. */
	tone: string;
	hatch: 'removed' | 'offset' | null;
	/** In the figure's unit: the total, or the change. */
	value: number;
	/** As it is written. */
	text: string;
}

export interface DrawnColumn {
	column: BridgeColumn;
	/** Lower and upper end, in the figure's unit. */
	from: number;
	to: number;
	/** Where the next column begins. */
	level: number;
}

/** Columns one after another: each change begins where what came before ends. */
export function columnsFrom(columns: BridgeColumn[]): DrawnColumn[] {
	let level = 0;
	return columns.map((column) => {
		const before = column.kind === 'total' ? 0 : level;
		level = before + column.value;
		return { column, from: Math.min(before, level), to: Math.max(before, level), level };
	});
}
