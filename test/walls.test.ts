import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../scripts/shared/files.js';
import { crossings } from './walls.js';

test('no import crosses a wall of the design', () => {
  const files = ['src', 'demo', 'stories']
    .flatMap((folder) => filesUnder(folder))
    .filter((file) => /\.[cm]?[jt]s$/.test(file));
  assert.ok(files.length > 0, 'no source was read');
  const found = files.flatMap((file) => crossings(file, readFileSync(join(root, file), 'utf8')));
  assert.deepEqual(found, []);
});

// The checker is worth its name only if it is seen to refuse.
const refused: [file: string, text: string, report: string][] = [
  ['src/data/a.ts', "import { x } from '../view/view.js';", 'imports ../view/view.js'],
  [
    'src/data/a.ts',
    "import type { Words } from '../locales/words.js';",
    'imports ../locales/words.js',
  ],
  ['src/data/a.ts', 'document.title;', 'uses document'],
  [
    'src/locales/fr.ts',
    "import type { Figure } from '../data/types.js';",
    'imports ../data/types.js',
  ],
  ['src/view/a.ts', "import { fr } from '../locales/fr.js';", 'imports ../locales/fr.js'],
  ['src/view/a.ts', "import { html } from 'lit';", 'imports lit'],
  ['src/view/a.ts', "import { readFile } from 'node:fs';", 'imports node:fs'],
  ['src/view/a.ts', 'const width = window.innerWidth;', 'uses window'],
  ['src/view/a.ts', 'globalThis.document.title;', 'uses document'],
  ['src/theme/a.ts', "export * from '../view/view.js';", 'imports ../view/view.js'],
  ['src/chart/a.ts', "import { view } from '../view/view.js';", 'imports ../view/view.js'],
  ['src/chart/a.ts', "import Chart from 'chart.js/auto';", 'imports chart.js/auto'],
  ['src/chart/a.ts', 'Chart.defaults.font.size = 12;', 'uses Chart.defaults'],
  ['src/formats/a.ts', "import { css } from 'lit';", 'imports lit'],
  ['src/elements/a.ts', "import { csv } from '../formats/csv.js';", 'imports ../formats/csv.js'],
  ['src/elements/a.ts', "import { figures } from '../data/index.js';", 'imports ../data/index.js'],
  [
    'src/elements/a.ts',
    "const x = await import('../snapshot/png.js');",
    'imports ../snapshot/png.js',
  ],
  ['src/elements/a.ts', 'const x = await import(`../locales/${tag}.js`);', 'imports an unknown'],
  ['src/define/a.ts', "import { LitElement } from 'lit';", 'imports lit'],
  [
    'src/define/a.ts',
    "import '../elements/a.js';\nimport '../view/view.js';",
    'imports ../view/view.js',
  ],
  ['src/snapshot/a.ts', "import { A } from '../elements/a.js';", 'imports ../elements/a.js'],
  ['src/embed/a.ts', "import { fr } from '../locales/fr.js';", 'imports ../locales/fr.js'],
  ['src/index.ts', "import './define/index.js';", 'imports ./define/index.js'],
  [
    'src/view/draft/a.ts',
    "import { fr } from '../../locales/fr.js';",
    'imports ../../locales/fr.js',
  ],
  [
    'src/view/draft/a.ts',
    "import type { Words } from '../../locales/words.js';",
    'imports ../../locales/words.js',
  ],
  [
    'src/view/draft/a.ts',
    "import type { Labels } from '../wording/labels.js';",
    'imports ../wording/labels.js',
  ],
  [
    'src/view/draft/a.ts',
    "import { panelBase } from '../wording/panel.js';",
    'imports ../wording/panel.js',
  ],
  [
    'src/view/wording/a.ts',
    "import { draftPanels } from '../draft/panels.js';",
    'imports ../draft/panels.js',
  ],
  [
    'src/input/a.ts',
    "import { assemble } from '../view/assemble.js';",
    'imports ../view/assemble.js',
  ],
  ['src/input/a.ts', "import { barometer } from '../data/index.js';", 'imports ../data/index.js'],
  [
    'src/input/a.ts',
    "import type { PanelSpec } from '../view/draft/spec.js';",
    'imports ../view/draft/spec.js',
  ],
  ['src/input/a.ts', "import { css } from 'lit';", 'imports lit'],
  ['src/input/a.ts', "import { readFile } from 'node:fs';", 'imports node:fs'],
  ['src/input/a.ts', 'document.title;', 'uses document'],
  ['src/chart/layout/a.ts', "import { Chart } from 'chart.js';", 'imports chart.js'],
  [
    'src/chart/layout/a.ts',
    "import { points } from './more/points.js';",
    'imports ./more/points.js',
  ],
  [
    'src/formats/picture/a.ts',
    "import { layoutPanel } from '../../chart/layout/all.js';",
    'imports ../../chart/layout/all.js',
  ],
  [
    'src/elements/table/a.ts',
    "import { layoutPanel } from '../../chart/layout/all.js';",
    'imports ../../chart/layout/all.js',
  ],
  // A phase has the next one by `import()` only.
  [
    'src/elements/shell/a.ts',
    "import { Box } from '../table/index.js';",
    'imports ../table/index.js',
  ],
  ['src/elements/a.ts', "import { a } from './drawing/menu.js';", 'imports ./drawing/menu.js'],
  [
    'src/elements/table/a.ts',
    "const x = import('../drawing/menu.js');",
    'imports ../drawing/menu.js',
  ],
  [
    'src/elements/drawing/a.ts',
    "import '../dataset/view-maker.js';",
    'imports ../dataset/view-maker.js',
  ],
  [
    'src/elements/drawing/a.ts',
    "import { a } from '../export/picture.js';",
    'imports ../export/picture.js',
  ],
  ['src/elements/a.ts', "import { a } from './linked/link.js';", 'imports ./linked/link.js'],
  [
    'src/elements/drawing/a.ts',
    "import { Explorer } from '../explore/index.js';",
    'imports ../explore/index.js',
  ],
  [
    'src/elements/drawing/a.ts',
    "import { Box } from '../table/index.js';",
    'imports ../table/index.js',
  ],
  [
    'src/elements/table/a.ts',
    "import { resolveTheme } from '../look/theme-resolver.js';",
    'imports ../look/theme-resolver.js',
  ],
  [
    'src/elements/drawing/a.ts',
    "const csv = await import('../../formats/csv.js');",
    'imports ../../formats/csv.js',
  ],
  // Values of the pipeline come with the phase that needs them: its types are free.
  [
    'src/elements/shell/a.ts',
    "import { draw } from '../../chart/draw.js';",
    'imports ../../chart/draw.js',
  ],
  ['src/elements/shell/a.ts', "import { views } from './any-view.js';", 'imports ./any-view.js'],
  [
    'src/elements/table/a.ts',
    "import { toCsv } from '../../formats/csv.js';",
    'imports ../../formats/csv.js',
  ],
  ['src/novel/a.ts', '', 'stands in src/novel, which has no wall'],
  ['demo/main.ts', "import '../src/define/index.js';", 'imports ../src/define/index.js'],
  [
    'stories/a.stories.ts',
    "import { toText } from 'baro-widgets/formats';",
    'imports baro-widgets/formats',
  ],
];

for (const [file, text, report] of refused) {
  test(`the walls refuse: ${file} ${report}`, () => {
    const line = text.split('\n').length;
    assert.deepEqual(crossings(file, text), [`${file}:${line} ${report}`]);
  });
}

const accepted: [file: string, text: string][] = [
  ['src/view/a.ts', "import { figures } from '../data/index.js';"],
  ['src/view/a.ts', "import type { Words } from '../locales/words.js';"],
  ['src/view/wording/a.ts', "import { changeBetween } from '../draft/change.js';"],
  ['src/view/wording/a.ts', "import { withHighlight } from '../draft/tone.js';"],
  ['src/view/a.ts', 'const a = { window: 1 }; a.window; interface B { document: string }'],
  [
    'src/chart/a.ts',
    "import { Chart } from 'chart.js';\nimport type { View } from '../view/view.js';",
  ],
  ['src/elements/a.ts', "const formats = await import('../formats/csv.js');"],
  ['src/elements/shell/a.ts', "const table = await import('../table/index.js');"],
  ['src/elements/dashboard.ts', "import { a } from './linked/link.js';"],
  ['src/elements/drawing/a.ts', "const explore = await import('../explore/index.js');"],
  ['src/elements/shell/a.ts', "import type { PanelChart } from '../../chart/types.js';"],
  [
    'src/elements/a.ts',
    "import { html } from 'lit';\nimport { repeat } from 'lit/directives/repeat.js';",
  ],
  ['src/define/index.ts', "import './baro-adoption.js';\nimport { A } from '../elements/a.js';"],
  [
    'src/index.ts',
    "export { A } from './elements/a.js';\nexport type { B } from './data/types.js';",
  ],
  ['demo/main.ts', "import 'baro-widgets/define';\nimport { x } from './side.js';"],
  ['stories/a.stories.ts', "import 'baro-widgets/define';\nimport { html } from 'lit';"],
];

for (const [file, text] of accepted) {
  test(`the walls accept: ${file} ${text.split('\n')[0]}`, () => {
    assert.deepEqual(crossings(file, text), []);
  });
}
