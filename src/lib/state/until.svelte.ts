/** Waits until something that is read from state holds; where there is a `patience`, no more milliseconds than that. Tells whether it holds. */
export function until(holds: () => boolean, patience?: number): Promise<boolean> {
	return new Promise((resolve) => {
		const end = (held: boolean) => {
			clearTimeout(timer);
			stop();
			resolve(held);
		};
		const timer = patience === undefined ? undefined : setTimeout(() => end(false), patience);
		const stop = $effect.root(() => {
			$effect(() => {
				// Not within its own run: the effect would be ended before it is made.
				if (holds()) queueMicrotask(() => end(true));
			});
		});
	});
}
