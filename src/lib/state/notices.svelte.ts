import { createContext } from 'svelte';
import type { Language } from '../words/numbers';

/** Something the page tells, with what can be done about it. */
export interface Notice {
	/** What it is about: a newer notice of the same kind replaces the older. */
	kind: string;
	tone: 'plain' | 'warning';
	/** In each language, so that it follows a switch. */
	text: (language: Language) => string;
	actions?: { label: (language: Language) => string; run: (language: Language) => void }[];
	/** Milliseconds until it goes by itself; without, it stays until it is closed. */
	lasts?: number;
}

/** What is told above the page, the newest last. */
export class Notices {
	#list = $state.raw<readonly Notice[]>([]);
	#timers = new WeakMap<Notice, ReturnType<typeof setTimeout>>();

	get list() {
		return this.#list;
	}
	tell(notice: Notice) {
		this.clear(notice.kind);
		this.#list = [...this.#list, notice];
		if (notice.lasts !== undefined) {
			this.#timers.set(
				notice,
				setTimeout(() => this.close(notice), notice.lasts)
			);
		}
	}
	close(notice: Notice) {
		clearTimeout(this.#timers.get(notice));
		this.#timers.delete(notice);
		this.#list = this.#list.filter((one) => one !== notice);
	}
	/** Closes the notice of this kind, if there is one. */
	clear(kind: string) {
		const old = this.#list.find((one) => one.kind === kind);
		if (old) this.close(old);
	}
}

export const [getNotices, setNotices] = createContext<Notices>();
