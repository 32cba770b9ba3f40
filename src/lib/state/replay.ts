import { between } from '../scenario/between';
import type { Scenario } from '../scenario/schema';
import type { Workspace } from './workspace.svelte';

/** Milliseconds: of standing still at what was before, and of the way to what is now. */
const PAUSE = 400;
const WAY = 1500;
/** A frame moves on by no more: where frames are rare the way takes longer, and is still seen. */
const STEP = 100;
/** Without motion what was before is shown long enough to be read. */
const STILL = 1600;

/** Slow at both ends. */
const eased = (share: number) => share * share * (3 - 2 * share);

/** Shows the way from `before` to the present settings again. The returned function ends it; the work is as it was. */
export function replay(
	workspace: Workspace,
	before: Scenario,
	still: boolean,
	onend: () => void
): () => void {
	const now = workspace.scenario;
	let frame = 0;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let over = false;
	const stop = () => {
		if (over) return;
		over = true;
		cancelAnimationFrame(frame);
		clearTimeout(timer);
		workspace.preview(null);
		onend();
	};
	workspace.preview(before);
	if (still) {
		timer = setTimeout(stop, STILL);
		return stop;
	}
	let last: number | null = null;
	let elapsed = 0;
	const step = (time: number) => {
		elapsed += Math.min(STEP, time - (last ?? time));
		last = time;
		const share = (elapsed - PAUSE) / WAY;
		if (share >= 1) return stop();
		workspace.preview(between(before, now, eased(Math.max(0, share)), workspace.company));
		frame = requestAnimationFrame(step);
	};
	frame = requestAnimationFrame(step);
	return stop;
}
