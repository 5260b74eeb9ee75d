// The package's entries, read from its `exports` so that adding one is adding it there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { filesUnder, root } from '../shared/files.js';

const { exports: listed, bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  exports: Record<string, string | { default: string }>;
  bin: Record<string, string>;
};

/** Source files by the name of their built file: { 'define/index': 'src/define/index.ts' }. */
export function entries(): Record<string, string> {
  // Programs are entries too, though nobody imports them.
  const patterns = [
    ...Object.values(listed).flatMap((target) =>
      typeof target === 'string' ? [] : target.default,
    ),
    ...Object.values(bin),
  ].map((file) => file.replace('./dist/', 'src/').replace(/\.js$/, '.ts'));
  const sources = filesUnder('src').filter((file) =>
    patterns.some((pattern) => matches(pattern, file)),
  );
  return Object.fromEntries(
    sources.map((file) => [file.slice('src/'.length, -'.ts'.length), file]),
  );
}

function matches(pattern: string, file: string): boolean {
  const [before = '', after] = pattern.split('*');
  if (after === undefined) return file === pattern;
  return file.startsWith(before) && file.endsWith(after) && file.length > pattern.length - 1;
}
