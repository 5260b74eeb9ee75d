/** The chunks of a script that pages load: those of `baro.js` are not those of the version's script. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../scripts/shared/files.js';

/** The address of a chunk that a script asks for: "/dist/cdn/drawing-BV1Mtxlh.js". */
export function chunkOf(script: string, name: 'drawing' | 'table'): string {
  const text = readFileSync(join(root, 'dist/cdn', script), 'utf8');
  const file = new RegExp(`\\./(${name}-[\\w-]{8}\\.js)`).exec(text)?.[1];
  assert.ok(file, `${script} asks for a chunk ${name}`);
  return `/dist/cdn/${file}`;
}
