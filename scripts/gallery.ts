// Makes gallery/: every widget, view and language in the light and the dark theme, at 600 and
// 1200 pixels, in every form, with manifest.json. `npm run gallery -- --lang fr` makes a part.
import { performance } from 'node:perf_hooks';

import { run } from '../src/snapshot/run.js';

const args = process.argv.slice(2);
const start = performance.now();
const out = ['--all', '--width', '600,1200', '--out', 'gallery'];
const code = await run(['snapshot', ...out, ...args]);
if (code === 0 && !args.includes('--help')) {
  console.log(`gallery/ made in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
process.exitCode = code;
