/** What the header's actions open. In a module that is itself asked for, for the reason given in `later.ts`. */
export const share = () => import('./share/ShareDialog.svelte');
export const openFile = () => import('./share/OpenFile.svelte');
export const save = () => import('./library/SaveScenario.svelte');
