/** Letters at one place, or so near that one badge holds them: "AC". */
export interface Cluster {
	letters: string;
	/** Of the one that stands alone. */
	look: number | null;
	x: number;
	width: number;
}

interface Place {
	letter: string;
	look: number;
	x: number;
}

/** Width of a further letter in a badge. */
const LETTER = 9;

/** Badges of `size` pixels where letters stand; those that would cover each other become one, in the middle. */
export function clusters(places: readonly Place[], size: number): Cluster[] {
	const sorted = places.toSorted((a, b) => a.x - b.x || a.letter.localeCompare(b.letter));
	let groups = sorted.map((place) => [place]);
	for (;;) {
		const badges = groups.map(badgeOf);
		const at = badges.findIndex((badge, i) => {
			const next = badges[i + 1];
			// A pixel between two badges tells them apart.
			return next && next.x - badge.x < (badge.width + next.width) / 2 - size / 2 + 1;
		});
		if (at < 0) return badges;
		groups = groups.toSpliced(at, 2, [...groups[at], ...groups[at + 1]]);
	}

	function badgeOf(group: readonly Place[]): Cluster {
		const letters = group
			.map(({ letter }) => letter)
			.toSorted()
			.join('');
		const x = group.reduce((sum, place) => sum + place.x, 0) / group.length;
		return {
			letters,
			look: group.length === 1 ? group[0].look : null,
			x,
			width: size + (letters.length - 1) * LETTER
		};
	}
}
