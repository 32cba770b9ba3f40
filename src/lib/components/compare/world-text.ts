import type { Company } from '../../profile/company';
import { worldDifferences } from '../../state/differences';
import type { Item } from '../../state/comparison.svelte';
import type { Language } from '../../state/compare-verdict';
import { nameOf, withUnit } from '../../words/labels';

/** What the scenarios assume of the world: what differs, or what they have in common. The text follows the lead at once. */
export function worldText(
	company: Company,
	items: readonly Pick<Item, 'scenario' | 'letter'>[],
	{ words, labels, compare: { world } }: Language
): { differs: boolean; lead: string; text: string } {
	const { assumptions } = company.profile;
	const about = (id: string) => {
		const assumption = assumptions.find((one) => one.id === id);
		if (!assumption) throw new Error(`there is no assumption ${id}`);
		const value = (amount: number) => withUnit(words.numbers.plain(amount, 2), assumption.unit, labels);
		return { name: nameOf(labels, 'assumptions', assumption), value };
	};
	const different = worldDifferences(company, items);
	if (different.length > 0) {
		const parts = different.map(({ id, values }) => {
			const { name, value } = about(id);
			const letters = (amount: number) =>
				items.flatMap(({ letter }, i) => (values[i] === amount ? [letter] : []));
			const distinct = values.filter((amount, i) => values.indexOf(amount) === i);
			return world.one(
				name,
				distinct.map((amount) => world.valueOf(value(amount), letters(amount)))
			);
		});
		return {
			differs: true,
			lead: world.lead,
			text: `${parts.join(words.language === 'zh' ? '；' : '; ')}${words.language === 'zh' ? '。' : '. '}${world.drawn}`
		};
	}
	const changed = Object.entries(items[0].scenario.assumptions).map(([id, amount]) => {
		const { name, value } = about(id);
		return `${name} ${value(amount)}`;
	});
	return {
		differs: false,
		lead: items.length === 1 ? world.sameAlone : world.same(items.length),
		text: changed.length === 0 ? world.central : world.changed(changed)
	};
}
