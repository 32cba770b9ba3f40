/** Arrow keys lead through what a menu offers; opened by a key, it begins with the first. */
export function menuKeys(menu: HTMLElement): () => void {
	const offers = () =>
		[...menu.querySelectorAll<HTMLElement>('a, button:enabled')].filter((one) => one.checkVisibility());
	function onkeydown(event: KeyboardEvent) {
		const all = offers();
		const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
		const to = { ArrowDown: at + 1, ArrowUp: Math.max(at, 0) - 1, Home: 0, End: -1 }[event.key];
		// In a field Home and End are the field's own.
		if (to === undefined || (at < 0 && !event.key.startsWith('Arrow'))) return;
		event.preventDefault();
		all.at(to % all.length)?.focus();
	}
	function ontoggle() {
		if (document.querySelector(`[popovertarget="${menu.id}"]:focus-visible`)) offers()[0]?.focus();
	}
	menu.addEventListener('keydown', onkeydown);
	menu.addEventListener('toggle', ontoggle);
	return () => {
		menu.removeEventListener('keydown', onkeydown);
		menu.removeEventListener('toggle', ontoggle);
	};
}
