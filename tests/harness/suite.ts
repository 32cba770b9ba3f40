import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { browserNames } from './browsers.js';
import type { BrowserName } from './browsers.js';
import type { Running } from './running.js';
import { serve } from './server.js';
import type { Opening, Visit } from './session.js';
import { Session } from './session.js';

/** `mayComplain`: the test itself looks at the visit's problems; otherwise any problem fails the test at its end. */
export type SiteOpening = Opening & { mayComplain?: boolean };

export type Site = {
	readonly browser: BrowserName;
	readonly origin: string;
	/** The next so many requests for a matching address fail, until the test's end; answers how many are left. */
	refuse(address: RegExp, times: number): () => number;
	open(path: string, opening?: SiteOpening): Promise<Visit>;
	/** Closes every page and forgets what it stored, as at the end of each test. */
	forget(): Promise<void>;
};

type Served = Awaited<ReturnType<typeof serve>> & { session: Session };

/** Put there by environment.js. */
const { running } = globalThis as typeof globalThis & { running: Running };

/** Declares the tests once for each browser, for the build or for a folder of their own. */
export function inEachBrowser(tests: (site: Site) => void, folder?: string, names = browserNames) {
	describe.each(names)('%s', (browser) => {
		let served: Served;
		let watched: Visit[] = [];

		beforeAll(async () => {
			const server = await (folder === undefined ? running.site : serve(folder));
			served = { session: new Session(browser, server.origin, running), ...server };
		});
		afterEach(async () => {
			const problems = watched.flatMap((visit) => visit.problems);
			watched = [];
			served.relent();
			await served.session.clear();
			expect(problems, 'errors, warnings, policy violations, outside or failed requests').toEqual([]);
		});
		afterAll(async () => {
			await running.endUnusual();
			if (folder !== undefined) await served.close();
		});

		tests({
			browser,
			get origin() {
				return served.origin;
			},
			refuse: (address, times) => served.refuse(address, times),
			async open(path, { mayComplain = false, ...opening } = {}) {
				const visit = await served.session.open(path, opening);
				if (!mayComplain) watched.push(visit);
				return visit;
			},
			forget: () => served.session.clear()
		});
	});
}
