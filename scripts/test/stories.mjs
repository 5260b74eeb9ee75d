// Every story at two widths: it renders, its widgets become ready, axe finds nothing, and nothing
// is said on the console. Every page of docs: its table has what the manifest says of the tag.
// Storybook is built first; dist-stories/ is ignored by git.
//   npm run test:stories -- [part of a story's id]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';

import puppeteer from 'puppeteer-core';

import { filesUnder, program, root } from '../shared/files.js';
import { advice, browserArgs, findBrowser } from './browser.mjs';

const widths = [1200, 360];
const patience = 20000;
const folder = join(root, 'dist-stories');
const [wanted = ''] = process.argv.slice(2);

/** What the table of a tag must name: an attribute or property, and where it has one, an event. */
const known = {
  adoption: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  effects: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  levers: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  'custom-data': ['figures', 'shape', 'src', 'baro-error'],
  'beside-the-barometer': ['comparison'],
  dashboard: ['edition', 'theme'],
};

if (!filesUnder('stories').some((file) => file.endsWith('.stories.ts'))) {
  console.log('stories: there are none yet');
} else {
  buildStorybook();
  process.exitCode = await checkAll();
}

function buildStorybook() {
  rmSync(folder, { recursive: true, force: true });
  const options = ['build', '--output-dir', folder, '--disable-telemetry', '--loglevel', 'warn'];
  const { status } = spawnSync(program('storybook')[0], [program('storybook')[1], ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function checkAll() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(advice);
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
  const named = (wantedType) =>
    Object.values(entries).filter(({ id, type }) => type === wantedType && id.includes(wanted));
  const stories = named('story');
  const docs = named('docs');
  const server = await serve();
  const browser = await puppeteer.launch({ executablePath, args: browserArgs() });
  const faults = [];
  try {
    const origin = `http://localhost:${server.address().port}`;
    if (stories.length > 0) {
      const preview = await openPreview(browser, origin, stories[0]);
      for (const story of stories) faults.push(...(await check(preview, story)));
    }
    for (const page of docs) {
      const found = await checkDocs(browser, origin, page);
      if (found.length > 0) faults.push({ story: page, width: widths[0], found });
    }
  } finally {
    await browser.close();
    server.close();
  }
  for (const { story, width, found } of faults) {
    console.error(`✖ ${story.id} at ${width} px\n${found.map((line) => `    ${line}`).join('\n')}`);
  }
  const checks = stories.length * widths.length + docs.length;
  console.log(`stories: ${checks - faults.length} passed, ${faults.length} failed`);
  return faults.length > 0 || checks === 0 ? 1 : 0;
}

/** What is wrong with a page of docs: it has a table, made from the manifest. */
async function checkDocs(browser, origin, { id }) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${error.message}`));
  try {
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.waitForSelector('.docblock-argstable', { timeout: patience });
    const text = await page.$eval('.docblock-argstable', (table) => table.textContent);
    const names = known[id.replace(/--docs$/, '')] ?? [];
    if (names.length === 0) faults.push('no tag is known for this page');
    faults.push(...names.filter((name) => !text.includes(name)).map((name) => `no ${name}`));
  } catch (error) {
    faults.push(String(error?.message ?? error).split('\n')[0]);
  }
  await page.close();
  return faults;
}

/** The page of the preview, which shows one story after the other, and what it complains of. */
async function openPreview(browser, origin, { id }) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(data|blob):/.test(request.url())) {
      complaints.push(`asks elsewhere: ${request.url()}`);
    }
  });
  await page.emulateTimezone('Europe/Paris');
  await page.goto(`${origin}/iframe.html?viewMode=story&id=${id}`);
  // Storybook takes this class off when the first story and its play function are done.
  await page.waitForSelector('body.sb-show-main, body.sb-show-errordisplay', { timeout: patience });
  await page.evaluate(readFileSync(axePath(), 'utf8'));
  return { page, complaints };
}

/** What is wrong with one story, width by width. */
async function check({ page, complaints }, story) {
  const faults = [];
  for (const width of widths) {
    const found = await checkAt(page, story, width).catch((error) => [
      String(error?.message ?? error).split('\n')[0],
    ]);
    found.unshift(...complaints.splice(0));
    if (found.length > 0) faults.push({ story, width, found });
  }
  return faults;
}

/** Shows the story anew at this width: a widget that starts narrow is not one that was made so. */
async function checkAt(page, { id, tags }, width) {
  const faults = [];
  await page.setViewport({ width, height: 900 });
  const failure = await page.evaluate(show, id, patience);
  if (failure !== '') faults.push(`does not render: ${failure}`);
  // A story of another state than ready says so by a tag; loading is nothing to wait for.
  const state = ['loading', 'empty', 'error'].find((name) => tags.includes(name)) ?? 'ready';
  if (state !== 'loading') await page.evaluate(settle, patience);
  const states = await page.evaluate(statesShown);
  if (states.some((shown) => shown !== state) || states.length === 0) {
    faults.push(`shows the states [${states.join(', ')}], not ${state}`);
  }
  const violations = await page.evaluate(async () => {
    const results = await globalThis.axe.run('#storybook-root', { resultTypes: ['violations'] });
    return results.violations.map(
      ({ id: rule, help, nodes }) => `axe ${rule}: ${help} (${nodes[0]?.target.flat().join(' ')})`,
    );
  });
  return [...faults, ...violations];
}

/** In the page: shows a story from its start; resolves with why it can't be shown, or nothing. */
function show(id, limit) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
  ];
  return new Promise((resolve) => {
    const end = (failure) => {
      channel.off('storyFinished', finish);
      for (const name of failures) channel.off(name, fail);
      resolve(failure);
    };
    const finish = ({ storyId }) => storyId === id && end('');
    const fail = (error) => end(error?.message ?? error?.title ?? String(error));
    channel.on('storyFinished', finish);
    for (const name of failures) channel.on(name, fail);
    setTimeout(end, limit, 'it does not finish');
    const { selection } = globalThis.__STORYBOOK_PREVIEW__.selectionStore;
    if (selection?.storyId === id) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** In the page: the state of each widget that stands in the story. */
function statesShown() {
  const widgets = globalThis.document.querySelectorAll('#storybook-root [data-state]');
  return [...widgets].map((widget) => widget.dataset.state);
}

/** In the page: waits for the `ready` promise of every widget, also those in shadow roots. */
function settle(limit) {
  const widgets = (scope) =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('baro-') ? [element] : []),
      ...(element.shadowRoot ? widgets(element.shadowRoot) : []),
    ]);
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('a widget did not become ready')), limit);
  });
  return Promise.race([late, Promise.all(widgets(document).map((element) => element.ready))]).then(
    () => undefined,
  );
}

function serve() {
  const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    if (path === '/favicon.ico') return response.writeHead(204).end();
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { 'content-type': types[extname(path)] ?? '' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, () => done(server)));
}

function axePath() {
  return createRequire(import.meta.url).resolve('axe-core/axe.min.js');
}
