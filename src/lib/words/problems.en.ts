import type { Problem, Reasons } from '../profile/problem';

/** What is wrong with a file, in one English sentence that begins with the place. */
export function describeProblem(problem: Problem): string {
	const at = problem.path === '' ? 'The document' : problem.path;
	switch (problem.reason) {
		case 'unreadable':
			// What a parser says is for programmers, and in English only.
			return `${at} is not valid JSON: it is cut off or damaged.`;
		case 'wrong-type':
			return problem.expected === 'valid'
				? `${at} cannot be ${named(problem.received)}.`
				: `${at} must be ${named(problem.expected)}, not ${named(problem.received)}.`;
		case 'unknown-key':
			return `${at} is not a known entry.`;
		case 'missing':
			return `${at} is missing.`;
		case 'duplicate':
			return `${at} repeats "${problem.id}", which may stand there only once.`;
		case 'reserved':
			return `${at} may not be "${problem.id}": that word is kept for sums.`;
		case 'unknown-id':
			return `${at} names "${problem.id}", which is not among the ${problem.of} of the profile.`;
		case 'unknown-unit':
			return `${at} has the unknown unit "${problem.unit}"; a unit of your own goes into the profile’s list "units".`;
		case 'wrong-unit':
			return `${at} is "${problem.unit}" where "${problem.expected}" is needed.`;
		case 'low-value-high': {
			const { low, value, high } = problem;
			return `${at} must have its low, value and high in this order, not ${low}, ${value}, ${high}.`;
		}
		case 'out-of-range':
			return `${at} is ${problem.value}, but must be ${range(problem)}.`;
		case 'not-a-year':
			return problem.min === problem.max
				? `${at} is ${problem.value}, but must be ${problem.min}.`
				: `${at} is ${problem.value}, but must be a year from ${problem.min} to ${problem.max}.`;
		case 'end-before-start':
			return `${at} is ${problem.end}, before the start in ${problem.start}.`;
		case 'best-is-today':
			return `${at} is ${problem.value}, the same as today, so there is nothing to set.`;
		case 'second-clean':
			return `${at} is a second clean effect on "${problem.source}", which can have only one.`;
		case 'cannot-act':
			return `${at} can never act: ${WHY[problem.why]}.`;
		case 'too-tangled': {
			const { source, levers, most } = problem;
			return `${at} has ${levers} levers on "${source}" that act on it twice or feed what is generated there; shares can be told apart for ${most} of these at most.`;
		}
		case 'nothing-modelled':
			return `${at} is reported, but no source gives ${problem.scope} emissions in ${problem.year}.`;
		case 'no-base':
			return `${at} compares with ${problem.year}, when there are no emissions.`;
		case 'other-profile':
			return `The scenario is for another company, "${problem.given}"; the company here is ${problem.name} ("${problem.loaded}").`;
		case 'too-long':
			return `${at} has ${problem.length} characters, but must have ${problem.most} at most.`;
		case 'too-large':
			return `${at} has ${problem.bytes} bytes, but must have ${problem.most} at most.`;
		case 'no-file':
			return 'The file cannot be read: it was moved or deleted, or it is a folder.';
		case 'empty-file':
			return 'The file is empty.';
		case 'other-file':
			return OTHER_FILES[problem.kind];
		case 'no-scenario':
			return `The file holds no scenario of Glidepath. ${OPENS}`;
		case 'library-file':
			return 'This is the file of all scenarios: import it on the page Scenarios.';
		case 'damaged-link':
			return 'The link is cut off or damaged; please copy the whole of it again.';
		case 'newer-link':
			return `The link was made by a newer Glidepath (its form is ${problem.version}, this page reads up to ${problem.known}); please reload the page to update it.`;
		case 'link-profile':
			return `The link is about the company profile "${problem.given}" (figures ${problem.digest}), which is not here; the profile in use is "${problem.loaded}".`;
		default:
			return problem satisfies never;
	}
}

const OPENS =
	'What opens is the JSON file of a scenario, or, on the page Scenarios, the file of all scenarios.';
const OTHER_FILES = {
	table: `A CSV table cannot be opened here: it holds no settings. ${OPENS}`,
	workbook: `A workbook cannot be opened here: it holds no settings to read. ${OPENS}`,
	zip: `A zip file cannot be opened here: unpack it first. ${OPENS}`,
	other: `This is no JSON file. ${OPENS}`
} satisfies Record<Reasons['other-file']['kind'], string>;

const WHY = {
	'no-effects': 'it has no effects',
	'no-strength': 'its strength is zero at every level',
	'no-source': 'its source is empty and nothing is switched into it',
	'no-change': 'its best level is what the source has today',
	'not-percent': 'its lever must run within 0 to 100 %',
	'to-itself': 'it switches a source to itself'
} satisfies Record<Reasons['cannot-act']['why'], string>;

/** Kinds of JSON value; a value itself ("linear", 3) is shown as it is. */
const KINDS: Record<string, string> = {
	Object: 'an object',
	Id: 'an id of letters, digits, hyphens, dots and underscores',
	Array: 'a list',
	number: 'a number',
	string: 'text',
	boolean: 'true or false'
};
const named = (kind: string) => KINDS[kind] ?? kind;

function range({ min, max }: { min: number; max: number }): string {
	if (max === Infinity)
		return min === 0 ? '0 or more' : min > 0 && min < 1e-99 ? 'more than 0' : `${min} or more`;
	return min === -Infinity ? `${max} or less` : `from ${min} to ${max}`;
}
