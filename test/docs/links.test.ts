/** The project's pages: every link and anchor leads somewhere, and the README leads to every guide. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../../scripts/shared/files.js';
import { anchorsOf, linksOf } from '../kit/markdown.js';

const isPage = (file: string): boolean => file.endsWith('.md');
const pages = [...readdirSync(root).filter(isPage), ...filesUnder('docs').filter(isPage)];
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const isWeb = (link: string): boolean => /^(?:https?|mailto):/.test(link);

/** The file that a link of a page leads to, and the heading in it. */
function targetOf(page: string, link: string): { file: string; anchor: string } {
  const [path = '', anchor = ''] = link.split('#');
  return { file: path === '' ? page : posix.join(posix.dirname(page), path), anchor };
}

const targetsOf = (page: string): string[] =>
  linksOf(textOf(page))
    .filter((link) => !isWeb(link))
    .map((link) => targetOf(page, link).file);

/** What is wrong with a link of a page, or nothing. */
function faultOf(page: string, link: string): string | undefined {
  const { file, anchor } = targetOf(page, link);
  if (!existsSync(join(root, file))) return `${page}: no file ${file}`;
  if (anchor !== '' && !anchorsOf(textOf(file)).includes(anchor)) {
    return `${page}: no heading #${anchor} in ${file}`;
  }
  return undefined;
}

test('links and anchors are found as GitHub finds them', () => {
  const text =
    '# Côté `code`: 2 & 3\n\n## A [link](a.md "Title")\n\n## A link\n\n`[no](code.md)` <img src="b.svg" />\n\n```md\n# No\n[no](no.md)\n```\n\n[yes](c.md#d)\n';
  assert.deepEqual(linksOf(text), ['a.md', 'b.svg', 'c.md#d']);
  assert.deepEqual(anchorsOf(text), ['côté-code-2--3', 'a-link', 'a-link-1']);
  assert.equal(faultOf('docs/theming.md', 'absent.md'), 'docs/theming.md: no file docs/absent.md');
  assert.equal(
    faultOf('docs/theming.md', '../README.md#absent'),
    'docs/theming.md: no heading #absent in README.md',
  );
});

for (const page of pages) {
  test(`${page}: its links lead to files and headings that are there`, () => {
    const links = linksOf(textOf(page)).filter((link) => !isWeb(link));
    assert.deepEqual(
      links.map((link) => faultOf(page, link)).filter((fault) => fault !== undefined),
      [],
    );
  });
}

test('the README leads to every file in docs/', () => {
  const reached = new Set(['README.md']);
  for (const file of reached) {
    if (isPage(file)) targetsOf(file).forEach((target) => reached.add(target));
  }
  assert.deepEqual(
    filesUnder('docs').filter((file) => !reached.has(file)),
    [],
  );
});
