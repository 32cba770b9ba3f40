import { tick } from 'svelte';

/** Puts the keyboard on a scenario of the comparison: what was pressed may be gone, or closed with its menu. */
export async function focusRow(key: string | undefined): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>(`[data-key="${key}"] .pick`)?.focus();
}
