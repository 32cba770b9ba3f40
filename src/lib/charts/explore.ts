import type * as Module from 'plotly.js-dist-min';

export type Plotly = Pick<typeof Module, 'react' | 'purge' | 'toImage'>;

/** Plotly, loaded once: the browser keeps the module. Rejects when offline; a later call tries again. */
export async function loadPlotly(): Promise<Plotly> {
	// A bundled CommonJS module: its functions may be on the namespace or on the default export.
	const loaded: Partial<Record<'default', Plotly>> & Plotly = await import('plotly.js-dist-min');
	return loaded.default ?? loaded;
}

/** Time in which whoever comes looks around, and moves a first lever: reading Plotly takes the processor a while. */
const LOOK_AROUND = 5_000;

/** Whether the browser was told to save data; only Chromium says so. */
function savesData(): boolean {
	const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
	return connection?.saveData ?? false;
}

/**
 * Loads Plotly when the page has nothing better to do, so that exploring opens at once. Failing is no harm. Answers
 * how to give it up before that.
 */
export function preloadPlotly(): (() => void) | undefined {
	if (savesData()) return;
	const load = () => void loadPlotly().catch(() => undefined);
	const timer = setTimeout(() => {
		if ('requestIdleCallback' in window) window.requestIdleCallback(load, { timeout: 10_000 });
		else load();
	}, LOOK_AROUND);
	return () => clearTimeout(timer);
}
