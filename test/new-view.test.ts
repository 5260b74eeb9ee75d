/** What a view is told in beside the code: the README, docs/views.md, its widget's description, a story. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../scripts/shared/files.js';
import { viewNames } from '../src/view/index.js';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = textOf('README.md');
const listed = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

for (const [widget, names] of Object.entries(viewNames)) {
  const [first = '', ...others] = names;

  test(`README.md: “The tags” lists the views of baro-${widget}`, () => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`<baro-${widget}>\``));
    assert.equal(row?.split('|')[2]?.trim(), listed(names));
  });

  test(`docs/views.md: “What each view shows” has a row for each view of baro-${widget}`, () => {
    const rows = textOf('docs/views.md').split('\n');
    const tag = `\`<baro-${widget}>\``;
    const lacks = names.filter(
      (name) =>
        !rows.some((row) => row.split('|')[1]?.trim() === `\`${name}\`` && row.includes(tag)),
    );
    assert.deepEqual(lacks, []);
  });

  test(`src/elements/${widget}.ts: the description lists its views`, () => {
    const text = textOf(`src/elements/${widget}.ts`).replace(/\n \*/g, '').replace(/ +/g, ' ');
    const views = `Views: \`${first}\` (default), ${listed(others)}.`;
    assert.ok(text.includes(views), views);
  });

  test(`stories/${widget}.stories.ts: each view can be chosen, and has a story`, () => {
    const text = textOf(`stories/${widget}.stories.ts`);
    const given = /\.\.\.widget\(([^)]*)\)/.exec(text)?.[1] ?? '';
    assert.deepEqual(
      [...given.matchAll(/'([^']+)'/g)].map(([, name]) => name),
      names,
    );
    const lacks = others.filter((name) => !text.includes(`: Story = { args: { view: '${name}' }`));
    assert.deepEqual(lacks, []);
  });
}
