declare global {
	namespace App {
		interface PageState {
			/** The scenario whose versions the library shows. */
			versions?: string;
		}
	}
}

export {};
