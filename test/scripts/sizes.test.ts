// What a page should ask for is computed from the graph of imports; where a page differs, it is told.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { CdnBuild, CdnFile } from '../../scripts/sizes/cdn-build.js';
import {
  differences,
  expected,
  type Phase,
  phasesWithout,
  widestView,
} from '../../scripts/sizes/graph.js';

const file = (name: string, size: number, rest: Partial<CdnFile> = {}): [string, CdnFile] => [
  name,
  { name, size, modules: [], imports: [], text: '', ...rest },
];

const cdn: CdnBuild = {
  entry: 'baro.js',
  files: new Map([
    file('baro.js', 46, { imports: ['main.js'] }),
    file('main.js', 9000, { modules: ['src/embed/loader.ts'], imports: ['lit.js'] }),
    file('lit.js', 3000, { modules: ['node_modules/lit/index.js'], imports: ['main.js'] }),
    file('table.js', 5000, { modules: ['src/table/index.ts', 'src/table/a.ts'] }),
    file('dots.js', 800, { modules: ['src/layout/dots.ts'], imports: ['table.js'] }),
    file('bars.js', 700, { modules: ['src/layout/bars.ts'] }),
    file('menu-fr.js', 500, { modules: ['src/menu/fr.ts'] }),
    file('menu-ar.js', 600, { modules: ['src/menu/ar.ts'] }),
    file('hidden.js', 400, { modules: ['src/hidden.ts'] }),
    file('v/adoption.tools.fr.js', 2000, { text: 'export default {shape:"bars"}' }),
    file('v/adoption.tools.ar.js', 2100, {
      text: 'export default {shape:"dots",form:{mark:"dot"},shape:"dots"}',
    }),
    file('v/adoption.leaders.ar.js', 9999),
  ]),
};
const phases: readonly Phase[] = [
  { name: 'table', moment: 'table', modules: 'src/table/' },
  { name: 'layout', moment: 'table', modules: 'src/layout/{shape}.ts' },
  { name: 'menu', moment: 'chart', modules: 'src/menu/{lang}.ts' },
];
const view = widestView(cdn, 'adoption', 'tools');
const names = (moment: 'entry' | 'table' | 'chart'): string[] => [
  ...expected(cdn, phases, view, moment),
];

test('the view is that of the language with most bytes, and says its shapes', () => {
  assert.deepEqual(view, {
    widget: 'adoption',
    view: 'tools',
    lang: 'ar',
    shapes: ['dots'],
    file: 'v/adoption.tools.ar.js',
  });
  assert.throws(() => widestView(cdn, 'adoption', 'none'), /the build has no adoption\.none/);
});

test('each moment has the files of the phases until then, with all that these import', () => {
  assert.deepEqual(names('entry'), ['baro.js', 'main.js', 'lit.js']);
  const table = ['baro.js', 'main.js', 'lit.js', 'table.js', 'dots.js'];
  assert.deepEqual(names('table'), [...table, 'v/adoption.tools.ar.js']);
  assert.deepEqual(names('chart'), [...table, 'menu-ar.js', 'v/adoption.tools.ar.js']);
});

test('code behind an import() that no phase names is told, and code that a page leaves out', () => {
  const asked = new Set(names('chart'));
  assert.deepEqual(differences(asked, expected(cdn, phases, view, 'chart'), cdn), []);
  asked.add('hidden.js');
  asked.delete('menu-ar.js');
  assert.deepEqual(differences(asked, expected(cdn, phases, view, 'chart'), cdn), [
    'the page asks for hidden.js (src/hidden.ts), which no phase names',
    'the graph expects menu-ar.js, which the page does not ask for',
  ]);
});

test('a phase of which the build has nothing has moved', () => {
  const gone: Phase = { name: 'gone', moment: 'chart', modules: 'src/gone/' };
  assert.deepEqual(phasesWithout(cdn, [...phases, gone], [view]), [gone]);
});
