import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const buildFolder = join(root, 'build');

/**
 * Serves a folder as `sirv --brotli --gzip` does, on a free port of this machine alone. What is not there is 404, with
 * the site's own page where it has one. `refuse` lets the next requests for some address fail, as a bad net does.
 * @param {string} folder
 */
export async function serve(folder = buildFolder) {
	if (!existsSync(join(folder, 'index.html'))) {
		throw new Error('There is no build/index.html: run `npm run build` first.');
	}
	const page = join(folder, '404.html');
	const lost = existsSync(page) ? readFileSync(page) : Buffer.from('Not found');
	const type = existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain';
	const files = sirv(folder, {
		brotli: true,
		gzip: true,
		etag: true,
		onNoMatch: (_request, response) => {
			response.writeHead(404, { 'Content-Type': type, 'Content-Length': lost.length });
			response.end(lost);
		}
	});
	/** @type {{ address: RegExp, times: number }[]} */
	const refusals = [];
	const server = createServer((request, response) => {
		const refusal = refusals.find(({ address, times }) => times > 0 && address.test(request.url ?? ''));
		if (!refusal) return files(request, response);
		refusal.times -= 1;
		response.writeHead(503, { 'Cache-Control': 'no-store' });
		response.end();
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => resolve(undefined));
	});
	const address = server.address();
	if (!address || typeof address === 'string') throw new Error('The server has no port.');
	return {
		origin: `http://127.0.0.1:${address.port}`,
		/**
		 * Answers 503 to the next so many requests for a matching address. The returned function says how many are left.
		 * @param {RegExp} address
		 * @param {number} times
		 */
		refuse: (address, times) => {
			const refusal = { address, times };
			refusals.push(refusal);
			return () => refusal.times;
		},
		/** Every request is served again. */
		relent: () => void refusals.splice(0),
		/** Ends open connections too: a browser keeps them alive. */
		close: () =>
			new Promise((resolve) => {
				server.close(resolve);
				server.closeAllConnections();
			})
	};
}
