/** CONTRIBUTING.md leads to files that are there, and its map has every folder of src/. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';

const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

test('every file and folder that the page names is there', () => {
  const named = page.matchAll(
    /(?:`|npm test -- )((?:data|demo|docs|scripts|src|stories|test)\/[\w./-]+)/g,
  );
  const paths = [...named].map(([, path = '']) => path);
  assert.ok(paths.length > 30, `${paths.length} paths`);
  assert.deepEqual(
    paths.filter((path) => !existsSync(join(root, path))),
    [],
  );
});

test('every command that the page names is in package.json', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...page.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
  assert.ok(named.length > 10, `${named.length} commands`);
  assert.deepEqual(
    named.filter((name) => !(name in scripts)),
    [],
  );
});

const foldersIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The folders in the first column of the table under a sentence. */
function mapped(before: string): string[] {
  const [, after = ''] = page.split(before);
  const [table = ''] = after.split(/\n\n(?!\|)/);
  const cells = table.split('\n').map((row) => row.split('|')[1] ?? '');
  return cells
    .flatMap((cell) => [...cell.matchAll(/`(?:src\/)?(\w+)\/`/g)])
    .map(([, name = '']) => name)
    .sort();
}

test('the maps have the folders of src/ and the phases of src/elements/, and no others', () => {
  assert.deepEqual(mapped('nothing\nimports upward.'), foldersIn('src'));
  assert.deepEqual(mapped('in which code reaches a page:'), foldersIn('src/elements'));
});
