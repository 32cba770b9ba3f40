import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../harness/server.js';

/** The build as a plain file server hands it out; no browser needed. */
let server: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => (server = await serve()));
afterAll(() => server.close());

test.each(['br', 'gzip'])('a page comes compressed as %s to a browser that accepts it', async (encoding) => {
	const response = await fetch(server.origin, { headers: { 'accept-encoding': encoding } });
	expect(response.headers.get('content-encoding')).toBe(encoding);
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
	expect(await response.text()).toContain('<html');
});

test('a page comes plain to a browser that accepts nothing else', async () => {
	const response = await fetch(server.origin, { headers: { 'accept-encoding': 'identity' } });
	expect(response.headers.get('content-encoding')).toBeNull();
	expect(await response.text()).toContain('<html');
});

test('an address that is not there answers 404', async () => {
	const response = await fetch(`${server.origin}/no-such-page/`);
	expect(response.status).toBe(404);
});
