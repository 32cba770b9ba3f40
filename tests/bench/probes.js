/** @typedef {{ worker: Worker | null, request: any, frames: number[] }} Readings */

/**
 * Runs in the page before its own scripts: keeps its worker and the last request to it, and times from a slider's input
 * to the end of the frame in which the chart changed. The site itself carries no probe.
 */
export function install() {
	/** @type {Readings} */
	const readings = { worker: null, request: null, frames: [] };
	Object.assign(window, { benchReadings: readings });

	const Native = window.Worker;
	window.Worker = class extends Native {
		/** @param {ConstructorParameters<typeof Worker>} args */
		constructor(...args) {
			super(...args);
			readings.worker = this;
		}
		/**
		 * @override
		 * @param {any[]} args
		 */
		postMessage(...args) {
			// What a move asks, not what is looked at while nothing moves.
			if (args[0]?.path?.[0] === 'run') readings.request = structuredClone(args[0]);
			// @ts-expect-error -- both forms of the call are passed on as they come
			super.postMessage(...args);
		}
	};

	/** Start of the input that the chart has not shown yet. */
	let waiting = 0;
	document.addEventListener(
		'input',
		() => {
			// A move that changes no level draws nothing: the next one starts anew.
			waiting = performance.now();
		},
		true
	);
	const painted = new MessageChannel();
	/** @type {number[]} */
	const drawing = [];
	painted.port1.onmessage = () => {
		const start = drawing.shift();
		if (start !== undefined) readings.frames.push(performance.now() - start);
	};
	const observer = new MutationObserver(() => {
		if (!waiting) return;
		const start = waiting;
		waiting = 0;
		// A message posted while a frame is made is handled after that frame.
		requestAnimationFrame(() => {
			drawing.push(start);
			painted.port2.postMessage(null);
		});
	});
	document.addEventListener('DOMContentLoaded', () => {
		const chart = document.querySelector('[data-chart]');
		if (chart) observer.observe(chart, { subtree: true, attributes: true, attributeFilter: ['d'] });
	});
}

/**
 * Runs in the page: the times from input to painted frame since the last call.
 * @returns {number[]}
 */
export function takeFrames() {
	/** @type {Readings} */
	const readings = /** @type {any} */ (window).benchReadings;
	return readings.frames.splice(0);
}

/**
 * Runs in the page while it rests: sends the page's own last request to its own worker again and again, and times each
 * from posting to the answer's arrival.
 * @param {number} times
 * @returns {Promise<number[]>}
 */
export async function askAgain(times) {
	/** @type {Readings} */
	const { worker, request } = /** @type {any} */ (window).benchReadings;
	if (!worker || !request) throw new Error('The page has asked its worker nothing.');
	const trips = [];
	for (let i = 0; i < times; i++) {
		const id = `bench-${i}`;
		const start = performance.now();
		await new Promise((resolve) => {
			/** @param {MessageEvent} event */
			const listen = (event) => {
				if (event.data?.id !== id) return;
				worker.removeEventListener('message', listen);
				resolve(undefined);
			};
			worker.addEventListener('message', listen);
			Worker.prototype.postMessage.call(worker, { ...request, id });
		});
		trips.push(performance.now() - start);
	}
	return trips;
}
