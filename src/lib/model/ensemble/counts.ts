/** Futures that are looked at: worth about 30,000 pseudo-random ones (spec: Uncertainty). */
export const DRAWS = 8192;
/** Where only plain scripts run, and for what takes a run of its own in every future. */
export const FEWER_DRAWS = 2048;
/** Equally likely futures that a card counts (direction: Chance is counted). */
export const FUTURES = 20;
