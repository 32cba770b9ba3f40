import { freshBundle } from './bundle.js';

const folders = ['model', 'profile', 'scenario', 'words', 'export'].map((name) => `src/lib/${name}`);
const { main } = await import(await freshBundle('src/cli/main.ts', [...folders, 'src/cli']));
// npm runs scripts in the project's folder; files are named from where the person stands.
if (process.env.npm_lifecycle_event === 'project' && process.env.INIT_CWD)
	process.chdir(process.env.INIT_CWD);
process.exitCode = await main(process.argv.slice(2));
