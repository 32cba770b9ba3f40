/**
 * What the model said of a scenario when it was kept or sent: small enough to go with it, so that a later model can say
 * what it sees otherwise.
 */
export interface Outlook {
	/** MODEL_VERSION of the model that said it. */
	model: number;
	/** By headline pledge: its central value in the pledge's unit; the share of futures 0–1, null where none is counted. */
	pledges: { id: string; value: number; probability: number | null }[];
}
