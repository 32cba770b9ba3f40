import { createWriteStream, existsSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { failed, ok, type Result } from '../lib/profile/result';
import { whyNot } from './inputs';

export interface Output {
	/** Resolves when there is room for more. */
	write(text: string): Promise<Result<null, string>>;
	close(): Promise<Result<null, string>>;
	/** Leaves a file as it was before. */
	discard(): Promise<void>;
}

/** Where results go: a file, or standard output for null. */
export function openOutput(file: string | null): Result<Output, string> {
	return file === null ? ok(standardOutput()) : fileOutput(file);
}

function standardOutput(): Output {
	// Whoever reads us may stop at any time (`| head`): that ends the command, quietly.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		process.stderr.write(`standard output: ${whyNot(error)}.\n`);
		process.exit(2);
	});
	return {
		write: async (text) => (await push(process.stdout, text), ok(null)),
		close: () => Promise.resolve(ok(null)),
		discard: () => Promise.resolve()
	};
}

/** Written aside and renamed at the end, so that a file is never half there. */
function fileOutput(file: string): Result<Output, string> {
	if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
		return failed(`${file}: ${whyNot(Object.assign(new Error(), { code: 'EISDIR' }))}.`);
	}
	const target = existsSync(file) ? realpathSync(file) : file;
	// A pipe or a device takes what comes; only a file can be written aside.
	const direct = existsSync(target) && !statSync(target).isFile();
	const aside = direct ? target : `${target}.${process.pid}.part`;
	const stream = createWriteStream(aside);
	let problem: string | null = null;
	stream.on('error', (error) => (problem ??= `${file}: ${whyNot(error)}.`));
	const discard = async () => {
		stream.destroy();
		if (!stream.closed) await once(stream, 'close');
		if (!direct) rmSync(aside, { force: true });
	};
	const settled = async (): Promise<Result<null, string>> => {
		if (problem === null) return ok(null);
		await discard();
		return failed(problem);
	};
	return ok({
		write: async (text) => {
			if (!stream.destroyed) await push(stream, text);
			return settled();
		},
		close: async () => {
			if (!stream.destroyed) {
				stream.end();
				await once(stream, 'close').catch(() => {});
			}
			const written = await settled();
			if (!written.ok) return written;
			try {
				if (!direct) renameSync(aside, target);
				return ok(null);
			} catch (error) {
				rmSync(aside, { force: true });
				return failed(`${file}: ${whyNot(error)}.`);
			}
		},
		discard
	});
}

/** Waits for the reader where it is slower than we are; a stream that fails while waiting reports it by itself. */
async function push(stream: Writable, text: string): Promise<void> {
	if (!stream.write(text)) await once(stream, 'drain').catch(() => {});
}
