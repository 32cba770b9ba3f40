import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { centreDraws, createDraws, takeDraw } from '../../src/lib/model/ensemble/draws';
import { createOutcomes, type Outcomes } from '../../src/lib/model/ensemble/ensemble';
import { createFrame } from '../../src/lib/model/frame';
import { memoryOf } from '../../src/lib/model/kernel/memory';
import { writePlan, writeSettings } from '../../src/lib/model/kernel/tables';
import { METRICS, SCOPES, type Numbers, type Plan, type Settings } from '../../src/lib/model/plan';
import { centralInputs, run } from '../../src/lib/model/project';
import { cProgram } from './c-model';

const INTENSITY = METRICS.indexOf('intensity');

export const hasCompiler = () => spawnSync('cc', ['--version']).status === 0;

/** Compiles the program of `c-model.ts`, runs it over and over, and gives its results and the time of each round in ms. */
export function runInC(
	plan: Plan,
	settings: Settings,
	draws: number,
	rounds: number,
	flags: string[]
): { outcomes: Outcomes; times: number[] } {
	const folder = mkdtempSync(join(tmpdir(), 'glidepath-'));
	const file = (name: string) => join(folder, name);
	try {
		writeFileSync(file('model.c'), cProgram(plan, draws));
		execFileSync('cc', ['-std=gnu11', ...flags, '-o', file('model'), file('model.c')]);
		writeFileSync(file('in'), new Uint8Array(programInput(plan, settings, draws).buffer));
		const out = execFileSync(file('model'), [file('in'), file('out'), String(rounds)], { encoding: 'utf8' });
		const bytes = Uint8Array.from(readFileSync(file('out')));
		const outcomes = createOutcomes(plan, draws);
		let at = 0;
		for (const part of ['bands', 'value', 'met'] as const) {
			outcomes[part].set(new Float64Array(bytes.buffer, at, outcomes[part].length));
			at += outcomes[part].byteLength;
		}
		return { outcomes, times: out.trimEnd().split('\n').map(Number) };
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What the program reads, in its order. */
function programInput(plan: Plan, settings: Settings, count: number): Numbers {
	const { pledges } = plan;
	const inputs = centralInputs(plan, settings);
	const central = inputs.slice();
	const draws = createDraws(plan, count);
	centreDraws(plan, draws, inputs);
	const frame = createFrame(plan);
	const { cells, layout } = frame;
	const calibration = new Float64Array(SCOPES * count);
	const against = new Float64Array(pledges.count * count);
	for (let i = 0; i < count; i++) {
		takeDraw(plan, draws, i, inputs);
		run(plan, inputs, settings, frame);
		for (let scope = 0; scope < SCOPES; scope++) {
			calibration[scope * count + i] = cells[frame.calibration + (scope + 1) * layout.years - 1];
		}
		for (let p = 0; p < pledges.count; p++) {
			if (pledges.metric[p] !== INTENSITY) continue;
			against[p * count + i] = cells[layout.intensity + p * layout.years + pledges.against[p]];
		}
	}
	return joined([central, ...tablesOf(plan, settings), draws.values, calibration, against]);
}

/** The scenario by year, as the kernel has it. */
function tablesOf(plan: Plan, settings: Settings): Numbers[] {
	const memory = memoryOf(plan, 2);
	const buffer = new ArrayBuffer(memory.pages * 65536);
	const cells = { doubles: new Float64Array(buffer), flags: new Int32Array(buffer) };
	writePlan(plan, memory, cells);
	writeSettings(plan, settings, memory, cells);
	const { drivers, levels, sources, neutralisers, time } = plan;
	const table = (at: number, count: number) => cells.doubles.subarray(at / 8, at / 8 + count * time.years);
	return [
		table(memory.growth, drivers.count),
		table(memory.ambition, levels.count),
		table(memory.change, levels.count),
		table(memory.level, levels.count),
		table(memory.clean, sources.count),
		table(memory.wanted, neutralisers.count)
	];
}

function joined(parts: Numbers[]): Numbers {
	const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}
