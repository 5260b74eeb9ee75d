// What must not stand in sources and build, and what must be importable without a page.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { filesUnder, root } from '../../../scripts/shared/files.js';

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = filesUnder('src').filter((file) => file.endsWith('.ts'));
const built = filesUnder('dist').filter((file) => file.endsWith('.js'));
// Lit and Chart.js are bundled into these: of them only our own words are asked for.
const own = built.filter((file) => !file.startsWith('dist/cdn/'));

function hits(files: readonly string[], pattern: RegExp): string[] {
  return files.flatMap((file) =>
    [...read(file).matchAll(pattern)].map((match) => `${file}: ${match[0]}`),
  );
}

// E-mail has no other way than style attributes: what is written for it never enters a page.
const inPages = (file: string) => !/\/(?:snapshot|formats|embed)\//.test(file);

test('SEC-03 no style attribute in a template, no styleMap', () => {
  const files = [...sources, ...built].filter(inPages);
  assert.ok(files.length > 60, 'sources and build were read');
  assert.deepEqual(hits(files, /\bstyleMap\b|<\w[^>`]*\sstyle=/g), []);
  assert.deepEqual(hits(files, /setAttribute\(\s*['"`]style['"`]/g), []);
});

test('SEC-06 nothing that makes code or markup of text', () => {
  const forbidden =
    /\beval\(|new Function\b|\b(?:inner|outer)HTML\b|insertAdjacentHTML|document\.write|srcdoc|unsafe(?:HTML|SVG|Static|CSS)|child_process|\bon(?:click|load|error)=/g;
  const bundled = hits(
    built,
    /\beval\(|new Function\b|insertAdjacentHTML|document\.write|srcdoc|child_process/g,
  );
  assert.deepEqual(bundled, []);
  assert.deepEqual(hits(sources.filter(inPages), forbidden), []);
  assert.deepEqual(
    hits(
      own.filter((file) => /\/(elements|define|chart|view|theme)\//.test(file)),
      forbidden,
    ),
    [],
  );
  // Lit parses a template in one place: in each of the two modules, and in the classic script,
  // which has two names.
  const lines = hits(
    built.filter((file) => /^dist\/cdn\/(?!baro\.all\.js)/.test(file)),
    /\.(?:inner|outer)HTML\s*=/g,
  );
  assert.equal(lines.length, 3, lines.join('\n'));
});

test('PRV-07 no address in the elements’ code but the names of standards', () => {
  const found = hits(
    sources.filter((file) => /src\/(elements|define|chart)\//.test(file)),
    /https?:\/\/[\w.-]+/g,
  );
  assert.deepEqual(
    [...new Set(found.map((hit) => hit.replace(/.*: /, '')))],
    ['http://www.w3.org'],
  );
});

test('PRV-07 the files to serve name no host but those of the sources, and a standard', () => {
  const hosts = (text: string) =>
    [...text.matchAll(/(?:https?:)?\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map(([, host]) => host);
  const cited = new Set(hosts(read('data/sources.csv')));
  const named = new Set(
    filesUnder('dist/cdn').flatMap((file) => hosts(readFileSync(join(root, file), 'utf8'))),
  );
  assert.ok(named.has('www.solidatech.fr'), 'the sources are named');
  assert.deepEqual(
    [...named].filter((host) => !cited.has(host)),
    ['www.w3.org'],
  );
});

test('SNP-15 every entry of the elements is imported where there is no page', () => {
  for (const entry of ['index.js', 'define/index.js', 'define/baro-effects.js']) {
    const code = `const before = new Set(Object.keys(globalThis));
      const all = await import(${JSON.stringify(`file://${join(root, 'dist', entry)}`)});
      const added = Object.keys(globalThis).filter((name) => !before.has(name));
      console.log(typeof all, added.filter((name) => !/^(lit|reactive)[A-Z]|^customElements$/.test(name)).join());`;
    const out = execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      encoding: 'utf8',
      cwd: root,
    });
    // What Lit leaves there is its own.
    assert.equal(out.trim(), 'object', entry);
  }
});

test('the elements carry the version of the package', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  assert.match(read('src/elements/version.ts'), new RegExp(`'${version.replaceAll('.', '\\.')}'`));
});
