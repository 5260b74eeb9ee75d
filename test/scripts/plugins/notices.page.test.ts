// Whose work the served files hold: a line in each file, the licences in full beside them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { faultOf, packageFolders } from '../../../scripts/plugins/notices.js';
import { root } from '../../../scripts/shared/files.js';

const lit =
  '@lit/reactive-element, lit, lit-element, lit-html: BSD-3-Clause, Copyright (c) 2017 Google LLC';
const color = '@kurkle/color: MIT, Copyright (c) 2018-2024 Jukka Kurkela';
const chart = 'chart.js: MIT, Copyright (c) 2014-2024 Chart.js Contributors';

/** The lines of the scripts in a folder; the others have none. */
const linesIn = (folder: string): string[] => {
  const lines = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.js'))
    .flatMap((name) => {
      const [first = ''] = readFileSync(join(root, folder, name), 'utf8').split('\n');
      const line = /^\/\*! (.*); see NOTICES\.txt \*\/$/.exec(first)?.[1];
      return line ?? [];
    });
  return [...new Set(lines)].sort();
};

test('each file that holds Lit or Chart.js says so, and whose it is', () => {
  // The one script, the chart's chunk, the entry; then the chunks of the demo.
  assert.deepEqual(linesIn('dist/cdn'), [`${color}; ${lit}; ${chart}`, `${color}; ${chart}`, lit]);
  assert.deepEqual(linesIn('dist-site/assets'), [`${color}; ${chart}`, lit]);
});

test('NOTICES.txt has the licences in full, beside the files and in the package', () => {
  const folders = ['@kurkle/color', '@lit/reactive-element', 'chart.js', 'lit', 'lit-html'];
  const text = readFileSync(join(root, 'dist/cdn/NOTICES.txt'), 'utf8');
  for (const name of folders) {
    const folder = join(root, 'node_modules', name);
    const licence = readdirSync(folder).find((file) => /^LICENSE/.test(file))!;
    assert.ok(text.includes(readFileSync(join(folder, licence), 'utf8').trim()), name);
  }
  assert.match(text, /^chart\.js \d+\.\d+\.\d+ \(MIT\)$/m);
  assert.match(text, /^lit-html \d+\.\d+\.\d+ \(BSD-3-Clause\)$/m);
  assert.equal(readFileSync(join(root, 'dist/NOTICES.txt'), 'utf8'), text);
});

test('the build refuses a chunk whose line is not what it holds', () => {
  const moduleIds = [
    join(root, 'src/index.ts'),
    join(root, 'node_modules/chart.js/dist/chart.js'),
    '\0rolldown/runtime.js',
  ];
  const line =
    '/*! chart.js: MIT, Copyright (c) 2014-2024 Chart.js Contributors; see NOTICES.txt */';
  const fault = (code: string, ids = moduleIds): string =>
    faultOf({ fileName: 'a.js', code, moduleIds: ids });
  assert.equal(fault(`${line}\nlet a;`), '');
  assert.equal(fault('let a;'), `a.js begins with "", but holds "${line}"`);
  assert.equal(fault(`${line.replace('MIT', 'ISC')}\nlet a;`).startsWith('a.js begins with'), true);
  assert.equal(fault(`${line}\nlet a;`, []), `a.js begins with "${line}", but holds ""`);
  assert.equal(fault('let a;', []), '');
});

test('a module belongs to the innermost package', () => {
  assert.deepEqual(
    packageFolders([
      '/a/node_modules/b/node_modules/@c/d/e.js',
      'C:\\a\\node_modules\\lit\\index.js',
      '/a/src/b.ts',
      '\0node_modules',
    ]),
    ['/a/node_modules/b/node_modules/@c/d', 'C:/a/node_modules/lit'],
  );
});
