// What every bench needs: a build, a browser, a median.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../shared/files.js';
import { advice, findBrowser } from '../test/browser.mjs';

/** Ends the command where there is nothing to measure. */
export function needBuild(): void {
  if (existsSync(join(root, 'dist/cdn/baro.js'))) return;
  console.error('There is no dist/: run npm run build first.');
  process.exit(1);
}

/** The browser's path; ends the command where there is none. */
export function needBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.error(advice);
  return process.exit(1);
}

/** NaN where there is no value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
