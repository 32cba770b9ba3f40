/**
 * Closes every page of a browser's own context but the one that the browser began with, and forgets what the site
 * stored there. What is cached stays: read and compiled anew, a page costs twice as much.
 * @param {import('puppeteer-core').BrowserContext} context
 * @param {string} origin
 */
export async function forget(context, origin) {
	const [first, ...others] = await context.pages();
	await Promise.all(others.map((page) => page.close()));
	await context.clearPermissionOverrides();
	if (!first.url().startsWith(origin)) await first.goto(`${origin}/icon.svg`);
	await first.evaluate(async () => {
		localStorage.clear();
		const databases = await indexedDB.databases();
		await Promise.all(
			databases.map(
				({ name = '' }) =>
					new Promise((resolve, reject) => {
						const request = indexedDB.deleteDatabase(name);
						request.onsuccess = resolve;
						request.onerror = () => reject(request.error ?? new Error('no reason given'));
					})
			)
		);
	});
}
