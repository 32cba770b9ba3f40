import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { browserNames } from './browsers.js';
import type { BrowserName } from './browsers.js';
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
};

type Served = Awaited<ReturnType<typeof serve>> & { session: Session };

/** Declares the tests once for each browser, which is started with the file's first page and serves all its tests. */
export function inEachBrowser(tests: (site: Site) => void, folder?: string, names = browserNames) {
	describe.each(names)('%s', (browser) => {
		let served: Served;
		let watched: Visit[] = [];

		beforeAll(async () => {
			const server = await serve(folder);
			served = { session: new Session(browser, server.origin), ...server };
		});
		afterEach(async () => {
			const problems = watched.flatMap((visit) => visit.problems);
			watched = [];
			served.relent();
			await served.session.clear();
			expect(problems, 'errors, warnings, policy violations, outside or failed requests').toEqual([]);
		});
		afterAll(async () => {
			await served.session.close();
			await served.close();
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
			}
		});
	});
}
