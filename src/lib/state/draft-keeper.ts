import type { Edit } from '../scenario/origin';

/** While something is dragged, a draft is written about four times a second. */
const PERIOD = 250;

/** What came of a write. */
type Written = { ok: boolean };
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
	#write: (edit: Edit) => Promise<Written>;
	#idle: Idle;
	#next: Edit | null = null;
	/** Whether an idle moment is waited for. */
	#asked = false;
	/** Runs from each write on. */
	#rest: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<Written> | null = null;
	/** Whether the last write was kept. */
	#kept = true;

	constructor(write: (edit: Edit) => Promise<Written>, idle = whenIdle) {
		this.#write = write;
		this.#idle = idle;
	}

	note(edit: Edit) {
		this.#next = edit;
		this.#ask();
	}

	/** Writes at once what is not written yet; answers whether all that was noted is kept now. */
	async flush(): Promise<boolean> {
		this.#start();
		const written = await this.#writing;
		return written?.ok ?? this.#kept;
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
		const write = async () => {
			this.#kept = false;
			const written = await this.#write(edit);
			this.#kept = written.ok;
			return written;
		};
		const writing = write().finally(() => {
			if (this.#writing !== writing) return;
			this.#writing = null;
			this.#ask();
		});
		this.#writing = writing;
	}
}
