import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../scripts/shared/files.js';
import { circles } from './circles.js';

test('no file imports itself by way of others', () => {
  const files = filesUnder('src').filter((file) => file.endsWith('.ts'));
  assert.ok(files.length > 100, 'no source was read');
  assert.deepEqual(
    circles(new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]))),
    [],
  );
});

const refused: [why: string, sources: Record<string, string>, circle: string][] = [
  [
    'two files',
    { 'src/a.ts': "import { b } from './b.js';", 'src/b.ts': "export { a } from './a.js';" },
    'src/a.ts → src/b.ts → src/a.ts',
  ],
  [
    'types',
    {
      'src/a.ts': "import type { B } from './b/b.js';",
      'src/b/b.ts': "type A = import('../a.js').A;",
    },
    'src/a.ts → src/b/b.ts → src/a.ts',
  ],
  [
    'code on demand',
    {
      'src/a.ts': "const b = () => import('./b.js');",
      'src/b.ts': "import './c.js';",
      'src/c.ts': "import './b.js';",
    },
    'src/b.ts → src/c.ts → src/b.ts',
  ],
];

for (const [why, sources, circle] of refused) {
  test(`a circle is found: ${why}`, () => {
    assert.deepEqual(circles(new Map(Object.entries(sources))), [circle]);
  });
}

test('two ways to one file are no circle', () => {
  const sources = {
    'src/a.ts': "import './b.js';\nimport './c.js';",
    'src/b.ts': "import './d.js';",
    'src/c.ts': "import './d.js';",
    'src/d.ts': "import 'lit';",
  };
  assert.deepEqual(circles(new Map(Object.entries(sources))), []);
});
