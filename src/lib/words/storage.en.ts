/** What the page tells of keeping and finding again. */
export const storage = {
	problem: {
		forbidden:
			'This browser keeps nothing for this page: it is a private window, or storage is switched off. You can go on; before you close the tab, export what you want to keep.',
		full: 'There is no room left to save: the disk, or this site’s share of it, is full. What was saved before is safe. Free some space and save again, or export the library to a file.',
		newer: (found: number | null) =>
			`A newer version of Glidepath has taken over the library${found === null ? '' : ` (database ${found})`}. Reload the page to use it. You can go on here, but what you save now lasts only as long as this tab: export it first.`,
		blocked:
			'Another tab holds the library with an older version of Glidepath. Close the other tabs of Glidepath, and what you save here will be kept; until then it lasts only as long as this tab.',
		silent:
			'The browser’s storage does not answer yet. You can go on; until it does, what you save here lasts only as long as this tab.',
		failed: (detail: string) =>
			`The browser could not keep your last change (${detail.replace(/\.$/, '')}). You can go on; export what you want to keep to a file.`
	},
	exportLibrary: 'Export the library',
	back: (when: string) =>
		`Your unsaved work of ${when} is back. If you open Published targets instead, it waits in Scenarios.`,
	startFresh: 'Open Published targets',
	last: (name: string, time: string) => `Your last scenario is “${name}” (saved ${time}).`,
	openLast: 'Open it',
	unreadableDraft:
		'What you were working on cannot be read by this version of Glidepath. It is kept as it is, and is part of an export of the library.',
	changedElsewhere: (name: string, version: number) =>
		`“${name}” was changed in another tab (version ${version}). What you see here is your own.`,
	deletedElsewhere: (name: string) =>
		`“${name}” was deleted in another tab. What you see here is still yours to save.`,
	openIt: 'Open it',
	keepMine: 'Keep mine',
	unnamed: 'Unnamed scenario'
};

export type StorageWords = typeof storage;
