// What the site's script writes beside pages: headers, the archive; and its check of links.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { unzipSync } from 'fflate';

import { contentsPage } from '../../scripts/site/contents.js';
import { picturedViews } from '../../scripts/site/frames.js';
import { headersFile } from '../../scripts/site/headers.js';
import { brokenLinks } from '../../scripts/site/links.js';
import { zip } from '../../scripts/site/zip.js';
import { languages } from '../../src/locales/registry.js';
import { VIEWS } from '../kit/settled.js';

test('NET-10 the headers: open to all sites, nothing sniffed, kept for ever where the name changes', () => {
  const constant = [
    'baro/baro-0.1.0.js',
    'baro/views-1a2b3c4d/adoption.tools.fr.js',
    'baro/views-1a2b3c4d/adoption.tools.en.js',
    'assets/index-abcdefgh.js',
    'assets/style-abcdefgh.css',
  ];
  assert.equal(
    headersFile(constant, '/n/'),
    `/n/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff

/n/baro/f/*
  Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'
  Cross-Origin-Embedder-Policy: require-corp

/n/baro/baro-0.1.0.js
  Cache-Control: public, max-age=31536000, immutable

/n/baro/views-1a2b3c4d/*
  Cache-Control: public, max-age=31536000, immutable

/n/assets/*
  Cache-Control: public, max-age=31536000, immutable
`,
  );
  assert.match(headersFile([]), /^\/\*\n/);
});

test('the archive holds what it is given, and is the same whenever and wherever it is made', () => {
  const files = new Map([
    ['baro/b.js', new TextEncoder().encode('import "./a.js"')],
    ['LICENSE', new TextEncoder().encode('MIT')],
  ]);
  const bytes = zip(files);
  const back = Object.entries(unzipSync(bytes)).map(([path, content]) => [
    path,
    new TextDecoder().decode(content),
  ]);
  assert.deepEqual(back, [
    ['LICENSE', 'MIT'],
    ['baro/b.js', 'import "./a.js"'],
  ]);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Auckland';
  assert.deepEqual(zip(new Map([...files].reverse())), bytes);
  process.env['TZ'] = zone;
});

test('the list of contents leads to every page and picture', async () => {
  const all = await picturedViews();
  const gallery = ['baro-levers-needs-en-dark-600.png', 'baro-levers-needs-en.txt'];
  const html = contentsPage(all, [['a&b.html', 'a <demo>']], gallery);
  assert.ok(html.includes('<li><a href="a&amp;b.html">a&amp;b.html</a>: a &lt;demo&gt;</li>'));
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link);
  assert.equal(links.length, 1 + 3 * VIEWS * languages.length + 1);
  assert.ok(links.includes('baro/f/levers/needs/en/'));
  assert.ok(links.includes('baro/pictures/baro-levers-needs-en-light-320.svg'));
  assert.ok(links.includes('gallery/baro-levers-needs-en-dark-600.png'));
});

test('links that lead nowhere, out, or break under a sub-path are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'baro-'));
  const page = `<link href="./a/style.css"><a href="a/">x</a><a href="?lang=fr">x</a><a href="#y">x</a>
    <a href="https://example.org/none">x</a><a href="mailto:a@b">x</a><img srcset="a/style.css">
    <a href="/a/">x</a><a href="b/">x</a><img src="a/none.png?v=1"><a href="../up">x</a>`;
  const files = { 'index.html': page, 'a/index.html': '<a href="../">x</a>', 'a/style.css': '' };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  assert.deepEqual(brokenLinks(folder, ['index.html', 'a/index.html']), [
    'index.html: /a/ would break under a sub-path',
    'index.html: b/ leads nowhere',
    'index.html: a/none.png?v=1 leads nowhere',
    'index.html: ../up leads out of the site',
  ]);
  rmSync(folder, { recursive: true });
});
