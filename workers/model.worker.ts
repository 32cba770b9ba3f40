import * as Comlink from 'comlink';
import type { Analysis } from '../src/lib/model/ensemble/analysis';
import { buffersOf, type Chance } from '../src/lib/model/ensemble/chance';
import { buffersOfCompared, type Compared } from '../src/lib/model/ensemble/comparison';
import { createFutures, type Futures } from '../src/lib/model/ensemble/futures';
import type { Plan, Settings } from '../src/lib/model/plan';

/** The model behind a message port: holds one company's futures, answers with transferred arrays. */
let futures: Futures | null = null;
/** Questions so far: what takes several steps gives way to a newer one. */
let asked = 0;

/** Lets messages in that have come meanwhile. A timer would wait four milliseconds each time. */
const doorbell = new MessageChannel();
/** Two questions may be under way for a moment, until the older one learns of the newer. */
const waiting: (() => void)[] = [];
doorbell.port1.onmessage = () => waiting.shift()?.();
const breath = () =>
	new Promise<void>((resolve) => {
		waiting.push(resolve);
		doorbell.port2.postMessage(null);
	});

const goOn = (mine: number) => async () => {
	await breath();
	return asked === mine;
};

function loaded(): Futures {
	if (!futures) throw new Error('a question before load');
	return futures;
}

const api = {
	/** Must come before the first question; replaces the company of those that follow. */
	load(plan: Plan, groups: number[][]): void {
		futures = createFutures(plan, groups);
	},

	/** Throws where no company is loaded: that would be a bug of the caller. */
	run(settings: Settings, row: number): Chance {
		asked += 1;
		const chance = loaded().chance(settings, row);
		return Comlink.transfer(chance, buffersOf(chance));
	},

	/** Ranges and influences for the year at position t; null where a newer question came first. */
	async analyse(settings: Settings, t: number): Promise<Analysis | null> {
		const mine = ++asked;
		return loaded().analyse(settings, t, goOn(mine));
	},

	/** Scenarios in the same futures; null where a newer question came first. */
	async compare(scenarios: readonly Settings[]): Promise<Compared | null> {
		const mine = ++asked;
		const comparison = await loaded().compare(scenarios, goOn(mine));
		return comparison && Comlink.transfer(comparison, buffersOfCompared(comparison));
	}
};

export type ModelApi = typeof api;

Comlink.expose(api);
