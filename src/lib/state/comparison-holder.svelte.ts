import { createContext } from 'svelte';
import type { Comparison } from './comparison.svelte';

/** Keeps what is compared while other pages are shown. Null until somebody compares: a first visit loads none of it. */
export class ComparisonHolder {
	comparison = $state.raw<Comparison | null>(null);

	/** How many scenarios are compared: none while one stands alone. */
	get count(): number {
		const count = this.comparison?.count ?? 0;
		return count > 1 ? count : 0;
	}
}

export const [getComparisonHolder, setComparisonHolder] = createContext<ComparisonHolder>();
