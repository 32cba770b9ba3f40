import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const LAUNCHER = fileURLToPath(new URL('../../src/cli/project.js', import.meta.url));

export interface Stream {
	/** One line of input, answered by one line of output. */
	ask(line: string): Promise<string>;
	end(): void;
}

/** The headless command kept running: it answers each scenario before it is given the next. */
export function stream(args: string[]): Stream {
	const child = spawn(process.execPath, [LAUNCHER, ...args]);
	const waiting: { resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
	let error = '';
	createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(line));
	child.stderr.on('data', (chunk: Buffer) => (error += chunk.toString()));
	child.stdin.on('error', () => {});
	child.on('close', () => {
		for (const { reject } of waiting.splice(0)) reject(new Error(error || 'The command ended early.'));
	});
	return {
		ask: (line) =>
			new Promise((resolve, reject) => {
				waiting.push({ resolve, reject });
				child.stdin.write(`${line}\n`);
			}),
		end: () => void child.stdin.end()
	};
}
