/** Icons of the library: with it, not with the first visit. */
export const icons = {
	edit: 'M3 13 l0.6 -2.8 L10.6 3.2 l2.2 2.2 L5.8 12.4 Z M9.2 4.6 l2.2 2.2',
	duplicate: 'M5.5 5.5 h8 v8 h-8 Z M10.5 5.5 v-3 h-8 v8 h3',
	versions: 'M3 8 a5 5 0 1 0 1.5 -3.6 M4.3 1.9 v2.7 h2.7 M8 5.2 v3 l2.2 1.4',
	remove: 'M3 4.5 h10 M6.5 4.5 v-2 h3 v2 M4.5 4.5 l0.6 9 h5.8 l0.6 -9 M6.8 7 v4 M9.2 7 v4',
	search: 'M7 2.5 a4.5 4.5 0 1 0 0.01 0 M10.3 10.3 l3.4 3.4',
	import: 'M8 10 v-7.5 M5 5.3 l3 -3 l3 3 M2.8 13.2 h10.4',
	compare: 'M2.5 13.5 V2.5 M2.5 13.5 h11 M4.5 5 c3 0 3 5.5 8.5 5.5 M4.5 5 c4 0 4.5 2 8.5 2'
};
