import type { Edit } from '../scenario/origin';

/** While something is dragged, a draft is written about four times a second. */
const PERIOD = 250;

type Idle = (work: () => void) => void;
/** Between frames, where the browser can tell; soon in any case. */
const whenIdle: Idle = (work) => {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PERIOD });
	else setTimeout(work);
};

/**
 * Writes what is being edited: the newest wins, one write at a time, never within the frame of a move. A change after
 * a pause is written at the next idle moment, as its tab may be closed the moment after.
 */
export class DraftKeeper {
	#write: (edit: Edit) => Promise<unknown>;
	#idle: Idle;
	#next: Edit | null = null;
	/** Whether an idle moment is waited for. */
	#asked = false;
	/** Runs from each write on. */
	#rest: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<unknown> | null = null;

	constructor(write: (edit: Edit) => Promise<unknown>, idle = whenIdle) {
		this.#write = write;
		this.#idle = idle;
	}

	note(edit: Edit) {
		this.#next = edit;
		this.#ask();
	}

	/** Writes at once what is not written yet. */
	async flush(): Promise<void> {
		this.#start();
		await this.#writing;
	}

	/** Has what is noted written at the next idle moment, unless something has to end first. */
	#ask() {
		if (!this.#next || this.#asked || this.#rest !== undefined || this.#writing) return;
		this.#asked = true;
		this.#idle(() => {
			this.#asked = false;
			if (!this.#writing) this.#start();
		});
	}

	#start() {
		const edit = this.#next;
		if (!edit) return;
		this.#next = null;
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => {
			this.#rest = undefined;
			this.#ask();
		}, PERIOD);
		const writing = this.#write(edit).finally(() => {
			if (this.#writing !== writing) return;
			this.#writing = null;
			this.#ask();
		});
		this.#writing = writing;
	}
}
