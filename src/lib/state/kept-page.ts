import type { Notices } from './notices.svelte';
import type { Workspace } from './workspace.svelte';

/** What keeping works on. */
export interface KeptPage {
	workspace: Workspace;
	notices: Notices;
	/** Whether the address asks for a scenario: then no unsaved work is put in its place. */
	linked: boolean;
}
