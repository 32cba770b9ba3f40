/** Numbers that look random and follow from a seed alone (mulberry32), for changes too tangled to generate. */
export class Dice {
	constructor(private state: number) {}

	/** From 0 up to 1. */
	next(): number {
		this.state = (this.state + 0x6d2b79f5) | 0;
		let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	}
	between = (from: number, to: number) => from + (to - from) * this.next();
	whole = (from: number, to: number) => Math.floor(this.between(from, to + 1));
	chance = (p: number) => this.next() < p;
	pick = <T>(list: readonly T[]): T => list[this.whole(0, list.length - 1)];
	shuffle<T>(list: readonly T[]): T[] {
		const keyed = list.map((item) => ({ item, key: this.next() }));
		return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
	}
}
