/** @typedef {import('puppeteer-core').Page} Page */

const policyMark = 'glidepath-policy-violation';

/** What a browser says of a request that a navigation or the page itself gave up. */
const abandoned = ['net::ERR_ABORTED', 'NS_BINDING_ABORTED'];

/**
 * A data address says enough by its first few characters.
 * @param {string} text
 */
const short = (text) => text.replaceAll(/(data:[^,\s]*,[^\s'"]{12})[^\s'"]+/g, '$1…');

/**
 * Collects, from before the first script on, whatever must not happen in a page: errors and warnings, refused or failed
 * requests, requests to other hosts, violations of the content security policy. Workers are included.
 * @param {Page} page
 * @param {string} origin
 * @returns {Promise<string[]>} grows while the page lives
 */
export async function watch(page, origin) {
	/** @type {string[]} */
	const problems = [];
	const add = (/** @type {string} */ problem) => problems.push(short(problem));
	await page.evaluateOnNewDocument((mark) => {
		document.addEventListener('securitypolicyviolation', (event) => {
			const place = event.sourceFile ? ` (${event.sourceFile}:${event.lineNumber})` : '';
			console.debug(mark, event.effectiveDirective, event.blockedURI + place);
		});
	}, policyMark);
	page.on('console', (message) => {
		const text = message.text();
		if (text.startsWith(policyMark)) add(`policy violation:${text.slice(policyMark.length)}`);
		else if (message.type() === 'error' || message.type() === 'warn') {
			add(`console ${message.type()}: ${text} (${message.location().url ?? 'no place'})`);
		}
	});
	page.on('pageerror', (error) => {
		add(`page error: ${error instanceof Error ? error.message : String(error)}`);
	});
	page.on('request', (request) => {
		const { protocol, origin: asked } = new URL(request.url());
		if (/^(https?|wss?):$/.test(protocol) && asked !== origin) add(`outside request: ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? 'no reason given';
		if (!abandoned.includes(reason)) add(`failed request: ${request.url()} (${reason})`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) add(`failed request: ${response.url()} (status ${response.status()})`);
	});
	return problems;
}
