/** What the header's actions open. In a module that is itself asked for, for the reason given in `later.ts`. */
export const share = () => import('./share/ShareDialog.svelte');
export const openFile = () => import('./share/OpenFile.svelte');
export const save = () => import('./library/SaveScenario.svelte');
export const exportAll = () => import('./export/ExportDialog.svelte');
export const present = () => import('./present/Present.svelte');
export const replay = () => import('./present/Replay.svelte');
