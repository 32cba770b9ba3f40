/** A name as part of a file's, on any system: "Suppliers first / 2" makes "suppliers-first-2"; letters of all scripts stay. */
export function fileName(name: string): string {
	const plain = name
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '');
	return [...plain].slice(0, 60).join('') || 'scenario';
}
