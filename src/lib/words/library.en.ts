/** What an import counts: scenarios, and unsaved work beside them. */
interface Arrived {
	added: number;
	known: number;
	copies: number;
	drafts: number;
	/** Other parts are versions and unsaved work. */
	broken: { scenarios: number; parts: number };
	foreign: readonly object[];
}

/** What of other companies a file holds. */
interface Foreign {
	scenarios: number;
	drafts: number;
}

/** What the library of scenarios says: the page, its dialogs and its notices. */
export const library = {
	title: 'Scenarios',
	count: (shown: number, all: number) => (shown === all ? `${all} saved` : `${shown} of ${all}`),
	opening: 'Opening the library',
	search: 'Search names, notes and tags',
	clearSearch: 'Clear the search',
	sortBy: 'Sort by',
	sorts: {
		changed: 'Last changed',
		name: 'Name',
		pledges: 'Pledges most likely met',
		net: 'Lowest net emissions'
	},
	chanceOf: (pledge: string) => `Chance: ${pledge}`,
	tags: 'Tags',
	noHits: 'No scenario matches.',
	showAll: 'Show all',
	columns: {
		select: 'Select',
		path: 'Net emissions',
		name: 'Name',
		net: (year: number) => `Net in ${year}`,
		versions: 'Versions',
		changed: 'Changed',
		actions: 'Actions'
	},
	pathHelp: (start: number, end: number) =>
		`Net emissions of Scopes 1 to 3, ${start} to ${end}, all on one scale; dashed: nothing done beyond today.`,
	status: (pledge: string, status: string, chance: string) =>
		`${pledge}: ${status}, ${chance} chance to meet`,
	/** Over a chance, where a column's head has no room; others go by their names. */
	measures: { intensity: 'Intensity', cumulative: 'Platform' },
	counting: (pledge: string) => `${pledge}: counting futures`,
	pathLabel: (year: number, net: string) => `Net emissions in ${year}: ${net}`,
	keys: 'Arrow keys move between scenarios. Enter opens, F2 edits name and notes, Space selects, Delete deletes.',
	row: {
		open: (name: string) => `Open ${name}`,
		select: (name: string) => `Select ${name}`,
		edit: (name: string) => `Name, notes and tags of ${name}`,
		duplicate: (name: string) => `Duplicate ${name}`,
		versions: (name: string) => `Versions of ${name}`,
		remove: (name: string) => `Delete ${name}`,
		times: (changed: string, created: string) => `Changed ${changed}. Created ${created}.`,
		isOpen: 'open now'
	},
	short: { edit: 'Edit', duplicate: 'Duplicate', versions: 'Versions', remove: 'Delete' },
	colon: ': ',
	stop: '.',
	versionCount: (count: number) => (count === 1 ? '1 version' : `${count} versions`),
	selection: {
		count: (count: number) => `${count} selected`,
		compare: 'Compare',
		compareHint: 'Two to six can be compared.',
		remove: 'Delete',
		clear: 'Clear the selection'
	},
	file: {
		import: 'Import',
		export: 'Export all',
		drop: 'Drop files to import them',
		name: 'glidepath-scenarios'
	},
	empty: {
		title: 'Nothing is saved yet',
		text: 'Saved scenarios are listed here with their paths and pledges. They stay in this browser; nothing is sent anywhere.',
		save: (name: string) => `Save “${name}”`,
		starts: 'Or start from one of these'
	},
	drafts: {
		title: 'Unsaved work',
		text: 'Work that was left in a closed window, or set aside when something else was opened.',
		open: 'Open',
		openOf: (name: string) => `Open changes to ${name}`,
		discard: 'Discard',
		sure: 'Discard it for good?',
		of: (name: string) => `Changes to ${name}`,
		changes: (named: string[], more: number) => [...named, ...(more ? [`and ${more} more`] : [])].join('; ')
	},
	deleted: {
		title: 'Recently deleted',
		text: 'Kept for a while, so that a deletion can be taken back.',
		when: (when: string) => `deleted ${when}`,
		bringBack: 'Bring back',
		erase: 'Erase',
		sure: 'Erase for good, with all versions?'
	},
	broken: {
		title: 'Not readable',
		text: 'These entries cannot be read as scenarios of this company. They are kept as they are.',
		export: 'Export as it is',
		erase: 'Erase',
		sure: 'Erase it for good?',
		more: (count: number) => (count === 1 ? 'One more is wrong.' : `${count} more are wrong.`)
	},
	yes: 'Yes',
	no: 'No',
	close: 'Close',
	cancel: 'Cancel',
	about: {
		saveTitle: 'Save scenario',
		copyTitle: 'Save a copy',
		editTitle: 'Name, notes and tags',
		name: 'Name',
		notes: 'Notes',
		tags: 'Tags',
		tagsHint: 'separated by commas',
		addTag: (tag: string) => `Add the tag ${tag}`,
		nameTaken: 'There is already a scenario of this name. Both are kept.',
		nameMissing: 'A scenario needs a name.',
		save: 'Save',
		saving: 'Saving',
		gone: 'This scenario is not in the library any more. Saved now, it becomes a new one.'
	},
	conflict: {
		title: 'Saved elsewhere meanwhile',
		text: (name: string, theirs: number) =>
			`Version ${theirs} of “${name}” was saved in another window after you opened it.`,
		over: (version: number) => `Save mine as version ${version}`,
		overNote: (theirs: number) => `Version ${theirs} stays among the versions.`,
		asNew: 'Save mine as a new scenario',
		asNewNote: 'Both stay as they are.'
	},
	problem: {
		title: 'Not saved',
		again: 'Try again',
		export: 'Export as a file',
		keeps: 'Your work is still open here.'
	},
	versions: {
		title: (name: string) => `Versions of “${name}”`,
		version: (version: number) => `Version ${version}`,
		newest: 'newest',
		first: 'The first version.',
		same: (version: number) => `Same settings as version ${version}.`,
		/** Where the version in between cannot be read. */
		since: (version: number, changes: string) => `Since version ${version}: ${changes}`,
		changes: (named: string[], more: number) => named.join('; ') + (more ? '; ' : ''),
		more: (more: number) => `and ${more} more`,
		unread: 'The versions cannot be read. Close this window and try again, or reload the page.',
		open: 'Open',
		openOf: (version: number) => `Open version ${version}`,
		restore: 'Restore',
		restoreOf: (version: number) => `Restore version ${version}`,
		help: (created: string) =>
			`Created ${created}. Open shows a version unsaved. Restore makes it the newest one; nothing is lost.`
	},
	menu: {
		saved: 'Saved',
		all: (count: number) => `All scenarios (${count})`,
		page: 'Scenarios page',
		copy: 'Save a copy',
		rename: 'Rename'
	},
	told: {
		savedNew: (name: string) => `Saved “${name}”.`,
		savedVersion: (version: number) => `Saved as version ${version}.`,
		all: 'All scenarios',
		versions: 'Versions',
		openedOver: (name: string) => `Opened “${name}”. Your unsaved changes are one undo away.`,
		gone: 'This scenario is not in the library any more.',
		conflict: (name: string, theirs: number) =>
			`“${name}” was not saved: version ${theirs} was saved in another window after you opened it. Save again to choose.`,
		undo: 'Undo',
		deleted: (names: string[]) =>
			names.length === 1 ? `Deleted “${names[0]}”.` : `Deleted ${names.length} scenarios.`,
		duplicated: (name: string) => `“${name}” was added.`,
		restored: (old: number, now: number) => `Version ${old} is the newest again, as version ${now}.`,
		imported: ({ added, known, copies, broken, drafts, foreign }: Arrived) =>
			[
				added > 0
					? `${added} added`
					: known > 0 || copies > 0
						? 'None was new'
						: broken.scenarios > 0 || foreign.length > 0
							? 'Nothing was imported'
							: 'The file holds no scenarios',
				...(known ? [`${known} ${known === 1 ? 'was' : 'were'} here already`] : []),
				...(copies ? [`${copies} came in as ${copies === 1 ? 'a copy' : 'copies'}`] : []),
				...(broken.scenarios
					? [`${broken.scenarios} ${broken.scenarios === 1 ? 'scenario' : 'scenarios'} could not be read`]
					: []),
				...(broken.parts
					? [
							`${broken.parts} earlier ${broken.parts === 1 ? 'version or unsaved edit' : 'versions or unsaved edits'} could not be read`
						]
					: []),
				...(drafts ? [`${drafts} unsaved ${drafts === 1 ? 'edit' : 'edits'} set aside`] : [])
			].join(', ') + '.',
		sentences: (parts: string[]) => parts.join(' '),
		/** Scenarios and unsaved work of other companies, some of these by their ids; then the company here. */
		foreign: (
			{ scenarios, drafts }: Foreign,
			ids: readonly string[],
			more: number,
			here: string,
			hereId: string
		) => {
			const what = [
				...(scenarios ? [scenarios === 1 ? '1 scenario' : `${scenarios} scenarios`] : []),
				...(drafts ? [drafts === 1 ? '1 unsaved edit' : `${drafts} unsaved edits`] : [])
			].join(' and ');
			const named = ids.map((id) => `“${id}”`);
			const whose =
				named.length === 1
					? `another company, ${named[0]}`
					: `other companies: ${more ? `${named.join(', ')} and ${more} more` : named.join(' and ')}`;
			return `${what} ${scenarios + drafts === 1 ? 'is' : 'are'} for ${whose}; the company here is ${here} (“${hereId}”).`;
		},
		why: (name: string, sentence: string) => `“${name}”: ${sentence}`,
		refused: {
			'not-a-library': 'It is neither a library nor a scenario of this company.',
			newer: 'It was made by a newer version of Glidepath. Reload this page to get that version.',
			'too-large': 'It is too large.',
			unreadable: 'It is damaged or no JSON.'
		},
		notImported: (file: string, why: string) => `${file} was not imported: ${why}`,
		notImportedWhole: (file: string, sentence: string) => `${file} was not imported. ${sentence}`,
		exported: (count: number) => (count === 1 ? 'Exported one scenario.' : `Exported ${count} scenarios.`)
	}
};

export type LibraryWords = typeof library;
