import type { Desk } from '../../state/arrive';
import { getNotices } from '../../state/notices.svelte';
import { getShelf } from '../../state/shelf';
import { getTongue } from '../../state/language.svelte';
import { until } from '../../state/until.svelte';
import { getWorkspace } from '../../state/workspace.svelte';
import { arrivalShower } from './show-arrival';

/** Storage may be asleep or closed: by then the page tells what it knows itself. */
const PATIENCE = 3000;

/** The page that this component stands on, for what arrives there. */
export function getDesk(): Desk {
	const [workspace, notices, shelf, tongue] = [getWorkspace(), getNotices(), getShelf(), getTongue()];
	return {
		workspace,
		notices,
		show: arrivalShower(workspace, tongue),
		lastWork: async () => {
			await until(() => shelf.library !== null, PATIENCE);
			return (await shelf.library?.lastWork()) ?? null;
		}
	};
}
