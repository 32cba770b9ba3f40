import type { Edit } from '../scenario/origin';

/** While something is dragged, a draft is written about four times a second. */
const PERIOD = 250;

type Idle = (work: () => void) => void;
/** Between frames, where the browser can tell; soon in any case. */
const whenIdle: Idle = (work) => {
	if ('requestIdleCallback' in globalThis) requestIdleCallback(work, { timeout: PERIOD });
	else setTimeout(work);
};

/** Writes what is being edited: the newest wins, one write at a time, never within the frame of a move. */
export class DraftKeeper {
	#write: (edit: Edit) => Promise<unknown>;
	#idle: Idle;
	#next: Edit | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#writing: Promise<unknown> | null = null;

	constructor(write: (edit: Edit) => Promise<unknown>, idle = whenIdle) {
		this.#write = write;
		this.#idle = idle;
	}

	note(edit: Edit) {
		this.#next = edit;
		this.#timer ??= setTimeout(() => this.#idle(() => this.#turn()), PERIOD);
	}

	/** Writes at once what is not written yet. */
	async flush(): Promise<void> {
		if (this.#next) this.#start();
		await this.#writing;
	}

	#turn() {
		this.#timer = undefined;
		if (this.#next && !this.#writing) this.#start();
	}

	#start() {
		const edit = this.#next;
		if (!edit) return;
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#next = null;
		const writing = this.#write(edit).finally(() => {
			if (this.#writing !== writing) return;
			this.#writing = null;
			// What came during the write waits its turn.
			if (this.#next) this.#timer ??= setTimeout(() => this.#turn(), PERIOD);
		});
		this.#writing = writing;
	}
}
