import type { Outlook } from '../outlook';
import { MOST_CHARACTERS, type Scenario } from '../schema';

/** What a link hands on: one scenario, or several to compare. */
export interface Shared {
	/** One to six, each with what the sender's model said of it. */
	scenarios: { scenario: Scenario; outlook: Outlook | null }[];
	/** Position of the scenario that the others are held against. */
	reference: number;
	/** By scenario which of the six looks it is drawn in; without them they follow the order. */
	looks?: number[];
}

/** What a link opens as. */
export interface Opened extends Shared {
	/** Of the sender's profile, see `profileDigest`. */
	profileDigest: string;
	/** Whether the sender's profile, of the same id, has other figures than the reader's. */
	otherFigures: boolean;
	/** MODEL_VERSION of the sender's app. */
	model: number;
}

/** Whether these are looks of so many scenarios, no two alike. */
export const isLooks = (looks: unknown, count: number): looks is number[] =>
	Array.isArray(looks) &&
	looks.length === count &&
	new Set(looks).size === count &&
	looks.every((look) => Number.isInteger(look) && look >= 0 && look < LIMITS.scenarios);

/** What a link may hold: far more than people write, far less than would hang a page. */
export const LIMITS = {
	scenarios: 6,
	/** Characters of a name, and of notes: fewer than a scenario may have, so that the link can be sent. */
	name: MOST_CHARACTERS.name,
	notes: 2000,
	/** Characters of a link. Six scenarios with the longest notes in any script keep well below. */
	link: 100_000,
	/** Bytes that a link may unpack to. */
	unpacked: 250_000,
	/** Levers, assumptions or pledges of one scenario. */
	ids: 1000
};
