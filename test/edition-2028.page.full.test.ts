// An edition 2028 added to data/*.csv, `npm run data`, a build: the widgets then show it. What is
// built is a copy of the tree in which nothing else was touched.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { filesUnder, program, root } from '../scripts/shared/files.js';
import { languages, loadWords } from '../src/locales/index.js';
import { type View, viewNames } from '../src/view/index.js';
import { withEdition2028 } from './kit/edition-2028.js';
import { drawn, newPage, pageOf, quiet, ready, setUp } from './kit/page.js';
import { VIEWS } from './kit/settled.js';
import { viewFunctions, widgets } from './kit/views.js';

const COPIED = [
  'src',
  'scripts',
  'data',
  'vite.config.ts',
  'package.json',
  'tsconfig.json',
  // Named by the environment that the tests run in.
  'tsconfig.test.json',
];

const copy = mkdtempSync(join(tmpdir(), 'edition-2028-'));
const inCopy = (program: string, ...args: string[]) => {
  const { status, stderr } = spawnSync(program, args, { cwd: copy, encoding: 'utf8' });
  return { status, stderr };
};

const { server, browser } = await setUp();
let page: Page;
const script = '<script type="module" src="/edition/cdn/baro.js"></script>';
before(async () => {
  for (const name of COPIED) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const name of ['barometer', 'editions', 'sources']) {
    const rows = readFileSync(join(root, `test/fixtures/edition-2028/${name}.csv`), 'utf8');
    appendFileSync(join(copy, `data/${name}.csv`), rows.slice(rows.indexOf('\n') + 1));
  }
  server.mount('edition', join(copy, 'dist'));
  page = await newPage(browser);
});
after(() => rmSync(copy, { recursive: true, force: true }));

test('rows added to the files make rows.ts without complaint, and a build', () => {
  const { execPath } = process;
  const make = ['--import', 'tsx', 'scripts/data.ts'];
  assert.equal(inCopy(execPath, ...make, '--check').status, 1, 'not made yet');
  assert.deepEqual(inCopy(execPath, ...make), { status: 0, stderr: '' });
  assert.deepEqual(inCopy(execPath, ...make, '--check'), { status: 0, stderr: '' });
  const [node = '', ...vite] = program('vite');
  const built = inCopy(node, ...vite, 'build', '--mode', 'cdn', '--logLevel', 'error');
  assert.equal(built.status, 0, built.stderr);
  const same = filesUnder('src').filter(
    (file) => readFileSync(join(root, file), 'utf8') === readFileSync(join(copy, file), 'utf8'),
  );
  assert.deepEqual(
    filesUnder('src').filter((file) => !same.includes(file)),
    ['src/data/rows.ts'],
  );
});

/** What each widget of the page shows, as plain data. */
const views = async (): Promise<View[]> => {
  await ready(page);
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement & { toJSON(): View }>('main > *')].map((element) =>
      element.toJSON(),
    ),
  );
};
const tags = (more: string): string =>
  `<main>${widgets
    .flatMap((widget) => viewNames[widget].map((view) => `<baro-${widget} view="${view}" ${more}>`))
    .map((tag) => `${tag}</${tag.slice(1, tag.indexOf(' '))}>`)
    .join('')}</main>`;
const open = (path: string, body: string) => page.goto(server.page(path, pageOf(body, script)));

const data = withEdition2028();

for (const language of languages) {
  test(`${language}: the widgets show what the pure functions make of the same rows`, async () => {
    const words = await loadWords(language);
    await open(`/${language}.html`, tags(`lang="${language}"`));
    const wanted = widgets.flatMap((widget) =>
      viewNames[widget].map((view) => viewFunctions[widget](words, { view }, data)),
    );
    assert.ok(wanted.every(({ editions }) => editions.at(-1) === '2028'));
    assert.deepEqual(await views(), JSON.parse(JSON.stringify(wanted)));
    await quiet(page);
  });
}

test('edition="2028" and edition="latest" are allowed and show it alone', async () => {
  for (const edition of ['2028', 'latest']) {
    await open(`/${edition}.html`, tags(`edition="${edition}"`));
    const shown = await views();
    assert.equal(shown.length, VIEWS);
    assert.deepEqual(
      shown.filter(({ editions }) => editions.join() !== '2028').map(({ view }) => view),
      [],
    );
    await quiet(page);
  }
});

test('table, CSV and picture of a widget have its figures', async () => {
  await open('/one.html', '<main><baro-adoption view="purposes"></baro-adoption></main>');
  await views();
  await drawn(page);
  const { table, csv, svg } = await page.evaluate(async () => {
    const element = document.querySelector<
      HTMLElement & { toCSV(): string; toSVG(): Promise<string> }
    >('baro-adoption');
    const rows = [...(element?.shadowRoot?.querySelectorAll('tr') ?? [])];
    return {
      table: rows.map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim()).slice(0, 2),
      csv: element?.toCSV() ?? '',
      svg: (await element?.toSVG()) ?? '',
    };
  });
  assert.match(table[0] ?? '', /2028$/);
  assert.match(table[1] ?? '', /^Se faire connaître, communiquer.*85 %/);
  assert.match(csv, /,2028,85,85\u00a0%,percent,published,,responsables d’association,2431,/);
  assert.match(svg, />85\u00a0%</);
  await quiet(page);
});
