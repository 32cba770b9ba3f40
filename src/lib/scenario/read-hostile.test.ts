import { expect, test } from 'vitest';
import { defaultCompany } from '../profile/default';
import { readScenario } from './read';

const company = defaultCompany();

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
	'a lever or assumption called %s is unknown, not passed over',
	(id) => {
		for (const [of, value] of [
			['levers', '{"level":1}'],
			['assumptions', '1']
		]) {
			const result = readScenario(`{"${of}":{"${id}":${value}}}`, company);
			expect(result.ok ? 'accepted' : result.problems).toEqual([
				{ path: `${of}.${id}`, reason: 'unknown-id', id, of }
			]);
		}
	}
);
