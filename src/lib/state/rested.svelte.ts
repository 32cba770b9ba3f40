import { untrack } from 'svelte';

/** Time without a change after which something stands still. */
const REST = 120;

/** A value as it was when it last stood still: for what is worth drawing only when nobody is dragging. */
export class Rested<T> {
	#current = $state.raw<T>() as T;

	constructor(read: () => T) {
		this.#current = untrack(read);
		$effect(() => {
			const next = read();
			const timer = setTimeout(() => (this.#current = next), REST);
			return () => clearTimeout(timer);
		});
	}

	get current(): T {
		return this.#current;
	}
}
