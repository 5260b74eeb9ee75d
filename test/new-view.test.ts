/**
 * Where a view is listed besides the code: two tables of the docs, and the stories. With BARO_RENEW=1
 * the tables are written; their diff is then to be read.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { format } from 'prettier';

import { root } from '../scripts/shared/files.js';
import { figures } from '../src/data/index.js';
import { en } from '../src/locales/en.js';
import { isShown, viewNames, type WidgetId } from '../src/view/index.js';
import { widgets } from './kit/views.js';

const code = (text: string): string => `\`${text}\``;
const list = (names: readonly string[]): string => names.map(code).join(', ');

/** A row of docs/views.md: name, tag, English title, editions. */
function rowOf(widget: WidgetId, view: string): readonly string[] {
  const { title } = en.views[`${widget}.${view}` as keyof typeof en.views];
  const ofView = figures.filter((figure) => figure.widget === widget && figure.view === view);
  const own = ofView.filter(isShown);
  const editions = [...new Set(own.map(({ edition }) => edition))].sort();
  return [code(view), code(`<baro-${widget}>`), title, editions.join(', ')];
}

const tables: [file: string, head: readonly string[], rows: readonly (readonly string[])[]][] = [
  [
    'README.md',
    ['Tag', 'Views; the first is the default'],
    widgets.map((widget) => [code(`<baro-${widget}>`), list(viewNames[widget])]),
  ],
  [
    'docs/views.md',
    ['View', 'Widget', 'Title', 'Editions'],
    widgets.flatMap((widget) => viewNames[widget].map((view) => rowOf(widget, view))),
  ],
];

for (const [file, head, rows] of tables) {
  test(`${file}: the table of views is the one that the code gives`, async () => {
    const path = join(root, file);
    const text = readFileSync(path, 'utf8');
    const cells = head.map((name) => `${name} *`).join('\\| ');
    const [found] = new RegExp(`^\\| ${cells}\\|\\n(\\|.*\\n)+`, 'm').exec(text) ?? [];
    assert.ok(found, `${file} has no table with the columns ${head.join(', ')}`);
    const lines = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |\n`);
    const expected = await format(lines.join(''), { parser: 'markdown' });
    if (process.env['BARO_RENEW']) writeFileSync(path, text.replace(found, expected));
    else assert.equal(found, expected, 'BARO_RENEW=1 npm test -- node new-view writes it');
  });
}

for (const widget of widgets) {
  test(`stories/${widget}.stories.ts: each view has a story`, () => {
    const text = readFileSync(join(root, `stories/${widget}.stories.ts`), 'utf8');
    const [, ...others] = viewNames[widget];
    const lacks = others.filter((name) => !text.includes(`: Story = { args: { view: '${name}' }`));
    assert.deepEqual(lacks, []);
  });
}
