/** The profile and scenario files as they lie on disk: only what the equations read. */
export interface RawQuantity {
	value: number;
}
export interface RawCost extends RawQuantity {
	learning?: number;
}
export interface RawEffect {
	kind: string;
	source?: string;
	to?: string;
	boundary?: string;
	ratio?: RawQuantity;
	potential?: RawQuantity;
	yield?: RawQuantity;
	perUnit?: number;
	cost?: RawCost;
}
export interface RawLever {
	id: string;
	unit: string;
	today: number;
	best: number;
	worst?: number;
	effects: RawEffect[];
}
export interface RawProgramme {
	id: string;
	participants: { unit: string; today: number; best: number; worst?: number };
	avoided: RawQuantity;
	attribution: RawQuantity;
	gridLinked: boolean;
	cost?: RawCost;
}
export interface RawSource {
	id: string;
	scope?: number;
	measure?: string;
	unit: string;
	carrier: string;
	driver: string;
	quantity: number;
	clean?: number;
}
export interface RawPledge {
	id: string;
	metric: string;
	target: number;
	boundary?: string;
	lever?: string;
	scope?: number;
	sources?: string[];
	per?: string;
	year?: number;
	against?: number;
	since?: number;
	rule?: string;
	every?: string;
}
export interface RawDriver {
	id: string;
	anchor: number;
	base?: number;
	growth: number[];
	shift?: string | null;
	elasticity?: number;
}
export interface RawProfile {
	reported: { series: string; year: number; value: number }[];
	assumptions: { id: string; value: number; min: number; max: number }[];
	drivers: RawDriver[];
	carriers: { id: string; unit: string; factor: number; trend?: string }[];
	sources: RawSource[];
	levers: RawLever[];
	programmes: RawProgramme[];
	pledges: RawPledge[];
	boundaries: Record<string, { scopes: number[]; unit?: string }>;
}
export interface RawSetting {
	level: number;
	start?: number;
	end?: number;
	curve?: string;
}
export interface RawScenario {
	name?: string;
	assumptions?: Record<string, number | undefined>;
	levers?: Record<string, RawSetting | undefined>;
}
