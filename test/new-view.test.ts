/** What a view is told in beside the code: the README, its widget's description, a story. */
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

  test(`README.md: “The widgets” lists the views of baro-${widget}`, () => {
    const row = readme.split('\n').find((line) => line.startsWith(`| \`<baro-${widget}>\``));
    assert.equal(row?.split('|')[2]?.trim(), listed(names));
  });

  test(`README.md: “What each view shows” has a row for each view of baro-${widget}`, () => {
    const [, after = ''] = readme.split('## What each view shows\n');
    const [table = ''] = after.split('\n## ');
    const lacks = names.filter((name) => !table.includes(`\n| \`${name}\` `));
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
