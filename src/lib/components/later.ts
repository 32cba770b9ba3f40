/**
 * What comes once it is asked for. In a module that is itself asked for: the styles of whatever a page imports later
 * directly are loaded with the page.
 */
export const noticeBar = () => import('./NoticeBar.svelte');
export const lowerCharts = () => import('./LowerCharts.svelte');
export const pledgeList = () => import('./PledgeList.svelte');
export const limits = () => import('./Limits.svelte');
export const leverDetail = () => import('./LeverDetail.svelte');
export const assumptionRow = () => import('./AssumptionRow.svelte');
export const figureTable = () => import('../charts/FigureTable.svelte');
export const exploreDialog = () => import('./ExploreDialog.svelte');
export const exploreChart = () => import('../charts/ExploreChart.svelte');
