/** The start pages: short, with a picture that the library makes, and a map of what is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../../scripts/shared/files.js';
import { snapshot } from '../../src/snapshot/index.js';
import { linksOf } from '../kit/markdown.js';

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const readme = textOf('README.md');

test('the README has 200 lines at most', () => {
  assert.ok(readme.split('\n').length <= 200, `${readme.split('\n').length} lines`);
});

test('the map of the tree names what is there, and every folder of src/', () => {
  const map = /^## The tree\n\n```text\n([^]*?)^```$/m.exec(readme)?.[1] ?? '';
  const entries = [...map.matchAll(/^(\w+)\/ /gm)].map(([, name = '']) => name);
  assert.deepEqual(entries, ['data', 'src', 'scripts', 'test', 'demo', 'stories', 'docs', 'dist']);
  // The build writes the last.
  for (const name of entries.slice(0, -1)) assert.ok(existsSync(join(root, name)), name);
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  assert.deepEqual(
    folders.filter((name) => !new RegExp(`\\b${name}\\b`).test(map)),
    [],
  );
});

test('the package has what the README and the guides lead to', () => {
  const { files } = JSON.parse(textOf('package.json')) as { files: string[] };
  const pages = ['README.md', ...filesUnder('docs').filter((file) => file.endsWith('.md'))];
  const targets = pages.flatMap((page) =>
    linksOf(textOf(page))
      .filter((link) => !/^https?:|^#/.test(link))
      .map((link) => posix.join(posix.dirname(page), link.split('#')[0] ?? '')),
  );
  assert.deepEqual(
    targets.filter((target) => !files.includes(target.split('/')[0] ?? '')),
    [],
  );
});

// BARO_RENEW=1 writes the pictures anew.
for (const [page, lang] of [
  ['README.md', 'en'],
  ['docs/fr/README.md', 'fr'],
] as const) {
  test(`${page} shows the widget of its first example, with its alternative text`, async () => {
    const text = textOf(page);
    // With a link inside, which is left where the tag is not known (R3).
    const tag = `<baro-adoption view="purposes" lang="${lang}">\n  <a href="https://example.org/baro/f/adoption/purposes/${lang}/">`;
    assert.ok(text.includes(tag));
    const pictures = linksOf(text).filter((link) => link.endsWith('.svg'));
    const folder = posix.relative(posix.dirname(page), 'docs/images');
    assert.deepEqual(pictures, [
      `${folder}/purposes-${lang}-dark.svg`,
      `${folder}/purposes-${lang}-light.svg`,
    ]);
    for (const theme of ['dark', 'light'] as const) {
      const options = { widget: 'adoption', view: 'purposes', lang, theme, format: 'svg' } as const;
      const { data, view } = await snapshot(options);
      const file = join(root, `docs/images/purposes-${lang}-${theme}.svg`);
      if (process.env['BARO_RENEW']) writeFileSync(file, data);
      assert.equal(readFileSync(file, 'utf8'), String(data), 'BARO_RENEW=1 writes it anew');
      assert.ok(text.includes(`alt="${view.name}"`), `alt="${view.name}"`);
    }
  });
}

test('French pages have no-break spaces where French typography wants them', () => {
  for (const page of filesUnder('docs/fr').filter((file) => file.endsWith('.md'))) {
    const prose = textOf(page)
      .replace(/^```[^]*?^```$/gm, '')
      .replace(/`[^`\n]+`|\]\([^)]*\)|<[^>]*>/g, '');
    assert.deepEqual(prose.match(/.{0,20}(?: [:;?!%»]|« ).{0,10}/g) ?? [], [], page);
    assert.deepEqual(prose.match(/.{0,20}[^\u00a0](?:[:%](?=\s)|»)/g) ?? [], [], page);
    assert.deepEqual(prose.match(/.{0,20}[^\u202f][;?!](?=\s)/g) ?? [], [], page);
    assert.deepEqual(prose.match(/«[^\u00a0].{0,20}/g) ?? [], [], page);
    assert.deepEqual(prose.match(/.{0,20}\w'\w.{0,10}/g) ?? [], [], `${page}: apostrophes are ’`);
  }
});
