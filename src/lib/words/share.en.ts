/** Sharing a scenario, and opening somebody else's. */
export const share = {
	title: (name: string) => `Share “${name}”`,
	comparison: (scenarios: number) => `comparison of ${scenarios} scenarios`,
	titleComparison: (comparison: string) => `Share the ${comparison}`,
	link: 'Link',
	copy: 'Copy link',
	copied: 'Copied. Paste it into a message or a document.',
	/** Where the browser does not let the page copy. */
	selected: 'The link is selected: copy it with Ctrl+C, or ⌘C on a Mac.',
	send: 'Send…',
	close: 'Close',
	qr: 'QR code of the link',
	qrHint: 'Point a phone’s camera here',
	noQr: 'This link is too long for a QR code.',
	contents: [
		'The link holds the whole scenario: name, notes and every setting. Nothing goes to a server.',
		'Who opens it gets a copy of their own; it overwrites nothing.',
		'It keeps today’s chances and values, so that a later version of the model can say what it sees otherwise.'
	],
	comparisonContents: [
		'The link holds every compared scenario whole, in this order and with the same reference. Nothing goes to a server.',
		'Who opens it sees the comparison; their own work stays as it is.',
		'It keeps today’s chances and values, so that a later version of the model can say what it sees otherwise.'
	],
	tooLong: 'This is too long for a link. Shorten it, or send the scenario as a file.',
	opened: {
		link: (name: string) => `Opened a copy of “${name}” from a link`,
		file: (name: string) => `Opened a copy of “${name}” from a file`,
		differs: (settings: number) =>
			settings === 1 ? '1 setting differs from yours.' : `${settings} settings differ from yours.`,
		same: 'Its settings are the same as yours.',
		sentence: (parts: string[]) => parts.join('. '),
		what: 'What differs from yours',
		back: 'Back to yours',
		/** Settings side by side: the new scenario, the one before. */
		title: (name: string, yours: string) =>
			name === yours ? `“${name}”: the copy against yours` : `“${name}” against yours, “${yours}”`,
		setting: 'Setting',
		theirs: 'This copy',
		yours: 'Yours'
	},
	refused: {
		link: 'This link cannot be opened.',
		file: (name: string) => `“${name}” cannot be opened.`,
		more: (problems: number) => (problems === 1 ? '1 more is wrong.' : `${problems} more are wrong.`),
		join: (sentences: string[]) => sentences.join(' ')
	},
	others: {
		lead: 'The sender saw other results.',
		/** Stands before the sentences about one of several scenarios. */
		scenario: (name: string) => `“${name}”:`,
		pledge: (name: string, sent: string, now: string) =>
			`${name}: ${sent} when it was sent, ${now} by today’s model.`,
		chance: (chance: string) => `${chance} chance`,
		value: (value: string) => `central value ${value}`,
		both: (chance: string, value: string) => `${chance}, ${value}`,
		model: (sent: number, now: number) =>
			`The link was made with version ${sent} of the model; this is ${now}.`,
		figures: 'The sender’s figures of the company are others than those here.',
		mayDiffer: 'The sender’s figures of the company are others than those here, so results may differ.'
	},
	file: {
		title: 'Open a scenario file',
		lead: 'A scenario saved as JSON opens as a copy; your own scenario stays one undo away.',
		choose: 'Choose a file',
		drop: 'A file can also be dropped anywhere on the page.'
	}
};

export type ShareWords = typeof share;
