import type { Attachment } from 'svelte/attachments';

interface Picking {
	/** Width of the drawing in its own units. */
	width(): number;
	/** A place on the x axis was chosen, in the drawing's units. */
	pick(x: number): void;
	/** The mouse rests over a place; null when it left. */
	hover(x: number | null): void;
	/** An arrow of the pill was pressed. */
	step(by: number): void;
}

/** Less than this is a tap, not a drag. */
const SLACK = 4;

/**
 * Pointer input of a chart: drag or tap picks a place, an element with `data-step` steps. A touch picks only once
 * it moves sideways or ends, so that a person can scroll the page over the chart.
 */
export function pickX(on: Picking): Attachment<SVGSVGElement> {
	return (svg) => {
		let down: { x: number; moved: boolean; step: number } | null = null;
		const at = (event: PointerEvent) => {
			const box = svg.getBoundingClientRect();
			return ((event.clientX - box.left) * on.width()) / box.width;
		};
		const start = (event: PointerEvent) => {
			if (event.button !== 0 || !(event.target instanceof Element)) return;
			const step = Number(event.target.closest<SVGElement>('[data-step]')?.dataset.step ?? 0);
			if (!step && !event.target.closest('.surface, [data-step]')) return;
			down = { x: event.clientX, moved: false, step };
			svg.setPointerCapture(event.pointerId);
			on.hover(null);
		};
		const move = (event: PointerEvent) => {
			if (!down) {
				if (event.pointerType === 'touch' || !(event.target instanceof Element)) return;
				on.hover(event.target.closest('.surface') ? at(event) : null);
				return;
			}
			if (Math.abs(event.clientX - down.x) > SLACK) down.moved = true;
			if (down.moved) on.pick(at(event));
		};
		const end = (event: PointerEvent) => {
			if (down && !down.moved) {
				if (down.step) on.step(down.step);
				else on.pick(at(event));
			}
			down = null;
		};
		const cancel = () => {
			down = null;
			on.hover(null);
		};
		const leave = () => on.hover(null);
		svg.addEventListener('pointerdown', start);
		svg.addEventListener('pointermove', move);
		svg.addEventListener('pointerup', end);
		svg.addEventListener('pointercancel', cancel);
		svg.addEventListener('pointerleave', leave);
		return () => {
			svg.removeEventListener('pointerdown', start);
			svg.removeEventListener('pointermove', move);
			svg.removeEventListener('pointerup', end);
			svg.removeEventListener('pointercancel', cancel);
			svg.removeEventListener('pointerleave', leave);
		};
	};
}
