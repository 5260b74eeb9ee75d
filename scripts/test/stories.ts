// Every story at two widths: it renders, its widgets become ready, axe finds nothing, and nothing
// is said on the console. Every page of docs: its table has what the manifest says of the tag.
// Storybook is built first; dist-stories/ is ignored by git.
//   npm test -- stories [part of a story's id]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type axeCore from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

import { filesUnder, program, root } from '../shared/files.js';
import { allowFunctions } from '../shared/page-functions.js';
import { filesOf, serve } from '../shared/static-server.js';
import { advice, browserArgs, findBrowser } from './browser.mjs';

const widths = [1200, 360] as const;
const patience = 20000;
const folder = join(root, 'dist-stories');
const [wanted = ''] = process.argv.slice(2);

/** What the table of a tag must name: an attribute or property, and where it has one, an event. */
const known: Readonly<Record<string, readonly string[]>> = {
  adoption: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  effects: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  levers: ['heading-level', 'comparison', 'baro-select', '--baro-accent'],
  'custom-data': ['figures', 'shape', 'src', 'baro-error'],
  'beside-the-barometer': ['comparison'],
  dashboard: ['edition', 'theme'],
};

/** In the page, once its script has run there. */
declare const axe: typeof axeCore;

/** In the page: what Storybook's preview keeps there. */
declare const __STORYBOOK_ADDONS_CHANNEL__: {
  on(name: string, listener: (event: never) => void): void;
  off(name: string, listener: (event: never) => void): void;
  emit(name: string, event: object): void;
};
declare const __STORYBOOK_PREVIEW__: { selectionStore: { selection?: { storyId: string } } };

interface Entry {
  id: string;
  type: 'story' | 'docs';
  tags: string[];
}

interface Fault {
  story: Entry;
  width: number;
  found: string[];
}

interface Preview {
  page: Page;
  /** What it has complained of since they were last taken out. */
  complaints: string[];
}

if (!filesUnder('stories').some((file) => file.endsWith('.stories.ts'))) {
  console.log('stories: there are none yet');
} else {
  buildStorybook();
  process.exitCode = await checkAll();
}

function buildStorybook(): void {
  rmSync(folder, { recursive: true, force: true });
  const options = ['build', '--output-dir', folder, '--disable-telemetry', '--loglevel', 'warn'];
  const [node, script] = program('storybook');
  const { status } = spawnSync(node, [script, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', CI: 'true' },
  });
  if (status !== 0) process.exit(status ?? 1);
}

async function checkAll(): Promise<number> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error(advice);
  const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as {
    entries: Record<string, Entry>;
  };
  const named = (wantedType: Entry['type']): Entry[] =>
    Object.values(entries).filter(({ id, type }) => type === wantedType && id.includes(wanted));
  const stories = named('story');
  const docs = named('docs');
  const server = await serve(filesOf(folder));
  const browser = await puppeteer.launch({ executablePath, args: browserArgs() });
  const faults: Fault[] = [];
  try {
    const { origin } = server;
    const [first] = stories;
    if (first) {
      const preview = await openPreview(browser, origin, first);
      for (const story of stories) faults.push(...(await check(preview, story)));
    }
    for (const page of docs) {
      const found = await checkDocs(browser, origin, page);
      if (found.length > 0) faults.push({ story: page, width: widths[0], found });
    }
  } finally {
    await browser.close();
    await server.close();
  }
  for (const { story, width, found } of faults) {
    console.error(`✖ ${story.id} at ${width} px\n${found.map((line) => `    ${line}`).join('\n')}`);
  }
  const checks = stories.length * widths.length + docs.length;
  console.log(`stories: ${checks - faults.length} passed, ${faults.length} failed`);
  return faults.length > 0 || checks === 0 ? 1 : 0;
}

/** What is wrong with a page of docs: it has a table, made from the manifest. */
async function checkDocs(browser: Browser, origin: string, { id }: Entry): Promise<string[]> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`uncaught: ${messageOf(error)}`));
  try {
    await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`);
    await page.waitForSelector('.docblock-argstable', { timeout: patience });
    const text = await page.$eval('.docblock-argstable', (table) => table.textContent ?? '');
    const names = known[id.replace(/--docs$/, '')] ?? [];
    if (names.length === 0) faults.push('no tag is known for this page');
    faults.push(...names.filter((name) => !text.includes(name)).map((name) => `no ${name}`));
  } catch (error) {
    faults.push(messageOf(error));
  }
  await page.close();
  return faults;
}

/** The page of the preview, which shows one story after the other, and what it complains of. */
async function openPreview(browser: Browser, origin: string, { id }: Entry): Promise<Preview> {
  const page = await browser.newPage();
  await allowFunctions(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${messageOf(error)}`));
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
async function check({ page, complaints }: Preview, story: Entry): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const width of widths) {
    const found = await checkAt(page, story, width).catch((error: unknown) => [messageOf(error)]);
    found.unshift(...complaints.splice(0));
    if (found.length > 0) faults.push({ story, width, found });
  }
  return faults;
}

/** Shows the story anew at this width: a widget that starts narrow is not one that was made so. */
async function checkAt(page: Page, { id, tags }: Entry, width: number): Promise<string[]> {
  const faults: string[] = [];
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
    const results = await axe.run('#storybook-root', { resultTypes: ['violations'] });
    return results.violations.map(
      ({ id: rule, help, nodes }) => `axe ${rule}: ${help} (${nodes[0]?.target.flat().join(' ')})`,
    );
  });
  return [...faults, ...violations];
}

/** In the page: shows a story from its start; resolves with why it can't be shown, or nothing. */
function show(id: string, limit: number): Promise<string> {
  const channel = __STORYBOOK_ADDONS_CHANNEL__;
  const failures = [
    'storyErrored',
    'storyThrewException',
    'storyMissing',
    'playFunctionThrewException',
  ];
  return new Promise((resolve) => {
    const end = (failure: string): void => {
      channel.off('storyFinished', finish);
      for (const name of failures) channel.off(name, fail);
      resolve(failure);
    };
    const finish = ({ storyId }: { storyId: string }): void => {
      if (storyId === id) end('');
    };
    const fail = (error?: { message?: string; title?: string }): void =>
      end(error?.message ?? error?.title ?? JSON.stringify(error));
    channel.on('storyFinished', finish);
    for (const name of failures) channel.on(name, fail);
    setTimeout(end, limit, 'it does not finish');
    const { selection } = __STORYBOOK_PREVIEW__.selectionStore;
    if (selection?.storyId === id) channel.emit('forceRemount', { storyId: id });
    else channel.emit('setCurrentStory', { storyId: id, viewMode: 'story' });
  });
}

/** In the page: the state of each widget that stands in the story. */
function statesShown(): (string | undefined)[] {
  const widgets = document.querySelectorAll<HTMLElement>('#storybook-root [data-state]');
  return [...widgets].map((widget) => widget.dataset['state']);
}

/** In the page: waits for the `ready` promise of every widget, also those in shadow roots. */
function settle(limit: number): Promise<void> {
  const widgets = (scope: ParentNode): Element[] =>
    [...scope.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('baro-') ? [element] : []),
      ...(element.shadowRoot ? widgets(element.shadowRoot) : []),
    ]);
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('a widget did not become ready')), limit);
  });
  return Promise.race([
    late,
    Promise.all(
      widgets(document).map((element) => (element as Element & { ready: Promise<void> }).ready),
    ),
  ]).then(() => undefined);
}

function messageOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';
}

function axePath(): string {
  return createRequire(import.meta.url).resolve('axe-core/axe.min.js');
}
