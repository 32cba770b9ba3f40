import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costScene, type GroupCosts } from './group-costs';

const part = fc.record({
	group: fc.constantFrom('cloud', 'stores'),
	hatched: fc.boolean(),
	cost: fc.double({ min: 0, max: 5000, noNaN: true }),
	saving: fc.double({ min: -800, max: 0, noNaN: true })
});
const figures = fc.array(fc.tuple(part, part), { minLength: 1, maxLength: 6 }).map((list): GroupCosts => ({
	saves: 'saves',
	scenarios: list.map((parts, i) => ({
		letter: 'ABCDEF'[i],
		look: i,
		net: 'net',
		parts: parts.map((one, g) => ({ ...one, group: ['cloud', 'stores'][g] }))
	}))
}));

test('savings lie left of zero and costs right, as long as they are, inside the drawing', () => {
	fc.assert(
		fc.property(figures, (figure) => {
			const scene = costScene(figure, 412, 60);
			const [zero, next] = scene.ticks.filter(({ value }) => value >= 0);
			const scale = next ? (next.x - zero.x) / next.value : null;
			scene.bars.forEach(({ segments, net }, i) => {
				for (const { id, x, width } of segments) {
					expect(id.endsWith('+') ? x >= scene.zero : x + width <= scene.zero).toBe(true);
					expect(x).toBeGreaterThanOrEqual(25);
					expect(x + width).toBeLessThanOrEqual(412 - 60);
					const of = figure.scenarios[i].parts.find(({ group }) => id.startsWith(group));
					if (scale && of)
						expect(width).toBeCloseTo((id.endsWith('+') ? of.cost : -of.saving) * scale - 0.8, 6);
				}
				expect(net.x).toBeLessThanOrEqual(412 - 60 + 8);
			});
		})
	);
});

test('nothing at all is drawn as an empty axis', () => {
	const scene = costScene(
		{ saves: '', scenarios: [{ letter: 'A', look: 0, net: 'net 0', parts: [] }] },
		412,
		60
	);
	expect(scene.bars[0].segments).toEqual([]);
	expect(scene.ticks.every(({ x }) => Number.isFinite(x))).toBe(true);
});
