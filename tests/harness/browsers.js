import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join, posix, win32 } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * Where each browser may be: a variable that decides alone, names looked up on PATH, and the usual places.
 * `debian` is the package that brings it.
 */
const known = {
	chrome: {
		label: 'Chromium',
		variable: 'CHROME_PATH',
		debian: 'chromium',
		names: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'chrome',
			'microsoft-edge',
			'microsoft-edge-stable',
			'msedge'
		],
		mac: ['Google Chrome', 'Chromium', 'Microsoft Edge'],
		windows: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
	},
	firefox: {
		label: 'Firefox',
		variable: 'FIREFOX_PATH',
		debian: 'firefox-esr',
		names: ['firefox', 'firefox-esr'],
		mac: ['Firefox'],
		windows: ['Mozilla Firefox\\firefox.exe']
	}
};

/** @type {BrowserName[]} */
export const browserNames = ['chrome', 'firefox'];

/** @param {string} file */
function runs(file) {
	try {
		accessSync(file, constants.X_OK);
		return statSync(file).isFile();
	} catch {
		return false;
	}
}

/** @param {BrowserName} name */
function places(name) {
	const { names, mac, windows } = known[name];
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	const suffix = process.platform === 'win32' ? '.exe' : '';
	const onPath = names.flatMap((each) => folders.map((folder) => join(folder, each + suffix)));
	if (process.platform === 'darwin') {
		const roots = ['/Applications', posix.join(process.env.HOME ?? '/', 'Applications')];
		const inside = (/** @type {string} */ app) =>
			posix.join(`${app}.app`, 'Contents/MacOS', app === 'Firefox' ? 'firefox' : app);
		return [...mac.flatMap((app) => roots.map((root) => posix.join(root, inside(app)))), ...onPath];
	}
	if (process.platform === 'win32') {
		const { PROGRAMFILES, LOCALAPPDATA } = process.env;
		const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter((root) => !!root);
		return [...windows.flatMap((file) => roots.map((root) => win32.join(root ?? '', file))), ...onPath];
	}
	const usual = names.flatMap((each) => [`/usr/bin/${each}`, `/usr/local/bin/${each}`, `/snap/bin/${each}`]);
	return [...onPath, ...usual];
}

/**
 * The path of an installed browser, or null.
 * @param {BrowserName} name
 */
export function findBrowser(name) {
	const chosen = process.env[known[name].variable];
	if (chosen) return runs(chosen) ? chosen : null;
	return places(name).find(runs) ?? null;
}

/**
 * One sentence on what to install.
 * @param {BrowserName} name
 */
export function missing(name) {
	const { label, variable, debian } = known[name];
	const chosen = process.env[variable];
	if (chosen) return `${variable} names ${chosen}, which is not a program that can be run.`;
	return `${label} was not found: install it (on Debian: apt-get install ${debian}) or set ${variable} to its program.`;
}

/**
 * The path of an installed browser; throws the sentence on what to install.
 * @param {BrowserName} name
 */
export function browserPath(name) {
	const found = findBrowser(name);
	if (!found) throw new Error(missing(name));
	return found;
}

function mayInstall() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
		return false;
	const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
	return /^ID(_LIKE)?=.*debian/m.test(release);
}

/**
 * @param {string[]} packages
 * @param {(line: string) => void} say
 */
function install(packages, say) {
	say(`Installing ${packages.join(' and ')} with apt-get.`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	for (const args of [['update'], ['install', '-y', ...packages]]) {
		const { status, stdout, stderr } = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], {
			env,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'pipe'],
			maxBuffer: 64 * 1024 * 1024
		});
		if (status !== 0) say(`apt-get ${args.join(' ')} failed:\n${stdout ?? ''}${stderr ?? ''}`);
	}
}

/**
 * Finds both browsers, on a Debian machine and as root installs what is missing.
 * Answers with the sentences on what is still missing.
 * @param {(line: string) => void} say
 * @param {BrowserName[]} names
 */
export function ensureBrowsers(say, names = browserNames) {
	const wanted = names.filter((name) => !findBrowser(name) && !process.env[known[name].variable]);
	if (wanted.length > 0 && mayInstall()) {
		install(
			wanted.map((name) => known[name].debian),
			say
		);
	}
	return names.filter((name) => !findBrowser(name)).map(missing);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	const sentences = ensureBrowsers((line) => console.log(line));
	for (const name of browserNames) console.log(`${known[name].label}: ${findBrowser(name) ?? 'missing'}`);
	for (const sentence of sentences) console.error(sentence);
	process.exitCode = sentences.length > 0 ? 1 : 0;
}
