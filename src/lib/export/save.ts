/** Hands a file to the person, as a download. */
export function save(name: string, file: Blob): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(file);
	link.download = name;
	document.body.append(link);
	link.click();
	link.remove();
	// Not at once: Firefox reads the address after the click.
	setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
