import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { todaysSettings } from '../profile/company';
import type { Engine, RunOutcome } from './engine';
import { createInProcess } from './in-process';
import { supervise, type EngineHealth } from './supervised';

const company = defaultCompany();
const settings = todaysSettings(company);
const row = company.layout.netAll;
const working = () => createInProcess(company.plan, []);
const broken = (): Engine => ({
	run: () => Promise.resolve<RunOutcome>({ ok: false, failure: 'died' }),
	analyse: () => Promise.resolve(null),
	compare: () => Promise.resolve(null),
	close: () => undefined
});

test('a request outlives the worker that was to answer it', async () => {
	const health: EngineHealth[] = [];
	const engines = [broken(), working()];
	const engine = supervise(
		() => engines.shift() ?? broken(),
		working,
		(h) => health.push(h)
	);
	const outcome = await engine.run(settings, row);
	expect(outcome.ok).toBe(true);
	expect(health.map((h) => h.state)).toEqual(['restarting', 'well']);
});

test('after three failures the page computes by itself and says so', async () => {
	const health: EngineHealth[] = [];
	const engine = supervise(broken, working, (h) => health.push(h));
	expect((await engine.run(settings, row)).ok).toBe(true);
	expect(health.map((h) => h.state)).toEqual(['restarting', 'restarting', 'in-page']);
	expect((await engine.run(settings, row)).ok).toBe(true);
	expect(health).toHaveLength(3);
});

test('two requests at once survive the death of their worker', async () => {
	const engines = [broken(), working()];
	const engine = supervise(
		() => engines.shift() ?? broken(),
		working,
		() => undefined
	);
	const outcomes = await Promise.all([engine.run(settings, row), engine.run(settings, row)]);
	expect(outcomes.map(({ ok }) => ok)).toEqual([true, true]);
});

test('a closed engine starts nothing anew', async () => {
	let created = 0;
	const health: EngineHealth[] = [];
	const engine = supervise(
		() => {
			created += 1;
			return broken();
		},
		working,
		(h) => health.push(h)
	);
	const running = engine.run(settings, row);
	engine.close();
	expect((await running).ok).toBe(false);
	expect([created, health]).toEqual([1, []]);
});

test('scenarios are compared in place too, and give way to a newer question', async () => {
	const engine = working();
	await engine.run(settings, row);
	const whole = await engine.compare([settings, settings]);
	expect(whole?.scenarios).toHaveLength(2);
	const [late] = await Promise.all([engine.compare([settings, settings]), engine.run(settings, row)]);
	expect(late).toBe(null);
});
