/** How a name that a person gave is written among other words. */
export type Naming = (name: string) => string;

/** A longer name fills a notice alone. */
const MOST_OF_A_NAME = 40;

export const whole: Naming = (name) => name;
export const shortened: Naming = (name) => {
	const letters = Array.from(name);
	return letters.length > MOST_OF_A_NAME
		? `${letters
				.slice(0, MOST_OF_A_NAME - 1)
				.join('')
				.trimEnd()}…`
		: name;
};
