import type { Page } from 'puppeteer-core';

export interface Download {
	name: string;
	type: string;
	base64: string;
}

interface Noted {
	saved: { name: string; blob: Blob | undefined }[];
}

/** Runs in the page before its own scripts: keeps what would be saved from reaching the disk, and notes it. */
function note() {
	const saved: Noted['saved'] = [];
	const blobs = new Map<string, Blob>();
	const create = URL.createObjectURL.bind(URL);
	URL.createObjectURL = (object: Blob) => {
		const url = create(object);
		blobs.set(url, object);
		return url;
	};
	Object.assign(globalThis, { saved });
	document.addEventListener('click', (event) => {
		if (!(event.target instanceof HTMLAnchorElement) || !event.target.download) return;
		event.preventDefault();
		saved.push({ name: event.target.download, blob: blobs.get(event.target.href) });
	});
}

export const noteDownloads = async (page: Page) => void (await page.evaluateOnNewDocument(note));

/** Waits for so many downloads since the page was opened, and hands over the last one. */
export async function download(page: Page, count: number): Promise<Download> {
	await page.waitForFunction(
		(count) => (globalThis as unknown as Noted).saved.length >= count,
		{ timeout: 20_000 },
		count
	);
	return page.evaluate(async (count) => {
		const { name, blob } = (globalThis as unknown as Noted).saved[count - 1];
		const bytes = new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0));
		const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
		return { name, type: blob?.type ?? '', base64 };
	}, count);
}
