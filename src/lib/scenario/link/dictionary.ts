/**
 * What links are packed with, by their version: text that both ends know and need not send. A link can only be read with
 * the very text that it was written with, so none of these ever changes, whatever becomes of the profile: who needs
 * other words adds a version.
 */
const DICTIONARIES: Record<number, string> = {
	1: [
		'grid-trend revenue-shift cloud-shift parcel-shift crossborder-shift store-shift discount-rate carbon-price',
		'dc-clean dc-pue dc-compute leased-clean leased-efficiency store-clean store-solar store-efficiency refrigerant-swap refrigerant-leak gas-electric heat-pump-clean office-efficiency office-clean fleet-ev warehouse-solar warehouse-clean fleet-clean route-load short-haul-ev line-haul-fuel air-sea-fuel air-sea-shift packaging-less packaging-recycled short-haul-clean supplier-programme tenant-clean franchise-cut travel-less removals offsets cloud-offsets office-water store-water wildlife-detect wildlife-partners wildlife-awareness cloud-migration collaboration energy-expert second-hand green-goods mobility carbon-ledger waste-heat industrial-control',
		'"t":"Scenario copy of Frozen 2021 Everything at best ","a":["',
		'{"p":"alibaba-fy2022","d":"","m":1,"r":1,"s":[{"n":"Published targets","l":["dc-clean leased-clean store-solar office-efficiency fleet-ev warehouse-solar short-haul-ev office-water store-water",[100,100,490,5.6,70,250,100,15,3],[21,21,21,21,21,21,21,21,21],[30,30,30,25,30,30,30,25,25,35],"lllllllll"],"o":[1,"operations-neutral value-chain-halved platform-gigatons",[',
		'],[0.0,1]]},{"n":"'
	].join('\n')
};

const bytes = new Map<number, Uint8Array>();

/** Undefined where this app knows no such version. */
export function dictionaryOf(version: number): Uint8Array | undefined {
	const text = DICTIONARIES[version];
	if (text !== undefined && !bytes.has(version)) bytes.set(version, new TextEncoder().encode(text));
	return bytes.get(version);
}
