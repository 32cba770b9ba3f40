import type { HandleClientError } from '@sveltejs/kit';

/** The page itself says that an address is not there; all else is a fault that belongs on the console. */
export const handleError: HandleClientError = ({ error, status }) => {
	if (status !== 404) console.error(error);
};
