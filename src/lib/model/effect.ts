/** What a lever does in one year. Emissions below 0 are a cut; avoided tonnes are a sum of their own. */
export type Effect =
	| { kind: 'emissions'; tonnes: number }
	| { kind: 'avoided'; tonnes: number }
	/** Change of a measure that is no carbon, as a share of what it would be with all levers at today. */
	| { kind: 'measure'; share: number }
	| { kind: 'none' };
