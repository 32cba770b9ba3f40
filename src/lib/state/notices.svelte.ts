import { createContext } from 'svelte';
import type { Naming } from '../words/naming';
import type { Language } from '../words/numbers';

/** Something the page tells, with what can be done about it. */
export interface Notice {
	/** What it is about: a newer notice of the same kind replaces the older. */
	kind: string;
	tone: 'plain' | 'warning';
	/** In each language, so that it follows a switch. Names that people gave go through `named`. */
	text: (language: Language, named: Naming) => string;
	actions?: NoticeAction[];
	/** Milliseconds until it goes by itself; without, it stays until it is closed. */
	lasts?: number;
	/** Whether what it tells of is still so: it goes as soon as it is not. Reads state. */
	stands?: () => boolean;
}

export interface NoticeAction {
	label: (language: Language) => string;
	run: (language: Language) => void;
	/** It only shows something: the notice stays for whoever comes back from that. */
	shows?: boolean;
}

/** What is told above the page. */
export class Notices {
	#list = $state.raw<readonly Notice[]>([]);
	#timers = new WeakMap<Notice, ReturnType<typeof setTimeout>>();

	/** The most important first: what warns before what is plain, the newer before the older. */
	get list() {
		return this.#list;
	}
	tell(notice: Notice) {
		this.clear(notice.kind);
		const warnings = this.#list.filter(({ tone }) => tone === 'warning').length;
		this.#list = this.#list.toSpliced(notice.tone === 'warning' ? 0 : warnings, 0, notice);
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
	/** Closes what tells of something that is no longer so. An effect that calls this does so for good. */
	sweep() {
		for (const notice of this.#list) if (notice.stands?.() === false) this.close(notice);
	}
}

export const [getNotices, setNotices] = createContext<Notices>();
