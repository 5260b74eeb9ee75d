/** docs/api.md names the entries, exports, members and events that there are. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { root } from '../../scripts/shared/files.js';
import * as chart from '../../src/chart/index.js';
import * as data from '../../src/data/index.js';
import * as formats from '../../src/formats/index.js';
import * as main from '../../src/index.js';
import * as snapshot from '../../src/snapshot/index.js';
import * as theme from '../../src/theme/index.js';
import * as view from '../../src/view/index.js';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = textOf('docs/api.md');

/** The rows of the table of a section, as the cells of each. */
function rowsOf(section: string): string[][] {
  const [, after = ''] = page.split(`\n## ${section}\n`);
  const [text = ''] = after.split('\n## ');
  return [...text.matchAll(/^\| (`.*)\|$/gm)].map(([, row = '']) =>
    row.split('|').map((cell) => cell.trim()),
  );
}

const codeIn = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

test('the entries are those of package.json, each named once or by one of its kind', () => {
  const { exports: entries } = JSON.parse(textOf('package.json')) as { exports: object };
  const named = rowsOf('The package').flatMap(([first = '']) => codeIn(first));
  const known = Object.keys(entries).map((entry) => entry.replace('.', 'baro-widgets'));
  const isKnown = (name: string): boolean =>
    known.some((entry) => entry === name || name.startsWith(entry.split('*')[0] ?? ''));
  assert.deepEqual(
    named.filter((name) => !isKnown(name)),
    [],
  );
  const kinds = [...new Set(known.map((entry) => entry.split('/')[1] ?? ''))];
  const files = ['web-types.json', 'vscode.html-custom-data.json', 'package.json'];
  assert.deepEqual(
    kinds.filter(
      (kind) =>
        !files.includes(kind) && !named.some((name) => name.split('/')[1] === (kind || undefined)),
    ),
    [],
  );
});

test('each entry exports what its row names', () => {
  const modules: Readonly<Record<string, object>> = {
    'baro-widgets': main,
    'baro-widgets/data': data,
    'baro-widgets/view': view,
    'baro-widgets/chart': chart,
    'baro-widgets/theme': theme,
    'baro-widgets/formats': formats,
    'baro-widgets/snapshot': snapshot,
  };
  const checked: string[] = [];
  for (const [first = '', second = ''] of rowsOf('The package')) {
    const [entry = ''] = codeIn(first);
    const module = modules[entry];
    if (!module) continue;
    for (const name of codeIn(second)) {
      assert.ok(name in module, `${entry} exports no ${name}`);
      checked.push(name);
    }
  }
  assert.equal(checked.length, 38);
});

test('the events are those that the elements fire', () => {
  const source = textOf('src/elements/types.ts');
  const [, map = ''] = /interface BaroEventMap \{([^}]*)\}/.exec(source) ?? [];
  assert.deepEqual(
    rowsOf('Events')
      .map(([name = '']) => codeIn(name)[0])
      .sort(),
    [...map.matchAll(/'(baro-\w+)'/g)].map(([, name]) => name).sort(),
  );
});

test('the methods and properties are members of the classes', () => {
  const members = rowsOf('Properties and methods').map(([name = '']) => codeIn(name)[0] ?? '');
  assert.equal(members.length, 9);
  const prototype = main.BaroChart.prototype;
  for (const member of members) {
    const name = member.replace('()', '');
    const isOption = name in (main.BaroChart as unknown as { properties: object }).properties;
    assert.ok(name in prototype || isOption, `no member ${name}`);
  }
});
