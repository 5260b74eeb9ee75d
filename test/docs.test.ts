/** The guides: every example runs in an app that has the package, and prints what the guide says. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../scripts/files.mjs';
import { installed } from './snapshot/package.js';

const guides = filesUnder('docs').filter((file) => file.endsWith('.md'));
const app = await installed();

const EXAMPLE = /^```js\n([^]*?)^```\n\n```text\n([^]*?)^```\n/gm;

/** No-break spaces are seen in no editor: a guide has ordinary ones. */
const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

for (const file of guides) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const [index, [, code = '', wanted]] of [...text.matchAll(EXAMPLE)].entries()) {
    test(`${file}: example ${index + 1} prints what stands under it`, () => {
      const module = join(app, `example-${index}.mjs`);
      writeFileSync(module, code);
      const { stdout, stderr, status } = spawnSync(process.execPath, [module], {
        cwd: app,
        encoding: 'utf8',
      });
      assert.deepEqual([status, stderr, plain(stdout)], [0, '', wanted]);
    });
  }

  test(`${file}: its links lead to files, and the README leads to it`, () => {
    for (const [, link = ''] of text.matchAll(/\]\(([^)#]+)[^)]*\)/g)) {
      if (/^https?:/.test(link)) continue;
      assert.ok(existsSync(join(root, dirname(file), link)), link);
    }
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    assert.ok(readme.includes(`(${file})`), `README.md has no link to ${file}`);
  });
}

test('there are guides, and they have examples', () => {
  const examples = (file: string): number =>
    [...readFileSync(join(root, file), 'utf8').matchAll(EXAMPLE)].length;
  assert.deepEqual(
    ['docs/headless.md', 'docs/theming.md', 'docs/server.md'].map(examples),
    [5, 1, 1],
  );
});
