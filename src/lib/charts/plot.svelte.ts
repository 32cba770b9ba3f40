import type { Attachment } from 'svelte/attachments';
import type { Plotly } from './explore';
import type { PlotlyFigure } from './plotly';

/** Keeps Plotly's drawing in step with a figure. Plotly compares arrays by identity: figures are always new ones. */
export function plot(plotly: Plotly, figure: () => PlotlyFigure): Attachment<HTMLElement> {
	return (node) => {
		$effect(() => {
			const { data, layout, config } = figure();
			void plotly.react(node, data, layout, config);
		});
		return () => plotly.purge(node);
	};
}
