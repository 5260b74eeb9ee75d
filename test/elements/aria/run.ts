// What assistive technology is given of every widget, view, language and state, kept as text in
// test/elements/aria/. A change is a change for readers: read the difference, then write it anew with
//   BARO_RENEW=1 npm test -- aria-snapshot
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import type { Browser, Page } from 'puppeteer-core';

import type { Language } from '../../../src/locales/registry.js';
import { viewNames } from '../../../src/view/index.js';
import { ariaTree, unlike } from '../../kit/aria-tree.js';
import { drawn, newPage, pageOf, type Server, setUp } from '../../kit/page.js';

let server: Server;
let browser: Browser;
/** One page for all: a new one costs more than its widget. */
let page: Page;

const folder = fileURLToPath(new URL('./', import.meta.url));

type Widget = HTMLElement & { ready: Promise<void>; view: string | null };

/** What is done with a drawn widget before its tree is read. */
interface State {
  readonly name: string;
  readonly attributes?: string;
  readonly width?: number;
  readonly inside?: string;
  readonly act?: (page: Page) => Promise<unknown>;
}

const click = (page: Page, selector: string) =>
  page.evaluate(async (wanted) => {
    const element = document.querySelector('[data-state]') as Widget;
    element.shadowRoot?.querySelector<HTMLElement>(wanted)?.click();
    await element.ready;
  }, selector);

/** The menu's words come after the chart. */
const has = (page: Page, selector: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('[data-state]')?.shadowRoot?.querySelector(wanted) != null,
    {},
    selector,
  );

/** States of the first view, each as what differs from it: the figures are the same in all. */
const states: readonly State[] = [
  { name: 'table shown', act: (page) => click(page, '[aria-pressed]') },
  {
    name: 'menu open',
    act: async (page) => {
      await click(page, '[aria-expanded]');
      await has(page, '.exports button');
    },
  },
  {
    name: 'a figure chosen by keys',
    act: async (page) => {
      for (const key of ['Tab', 'ArrowRight'] as const) await page.keyboard.press(key);
      await page.waitForFunction(() => {
        const root = document.querySelector('[data-state]')?.shadowRoot;
        return root?.querySelector('[role=status]')?.textContent !== '';
      });
    },
  },
  { name: 'narrow, notes folded', width: 320 },
  {
    name: 'narrow, notes unfolded',
    width: 320,
    act: (page) => click(page, 'summary'),
  },
  { name: 'title as a heading', attributes: 'heading-level="3"' },
  { name: 'no-title no-actions no-table', attributes: 'no-title no-actions no-table' },
];

async function open(tag: string, lang: string, state: State): Promise<void> {
  const { attributes = '', width = 800, inside = '' } = state;
  await page.setViewport({ width, height: 3000 });
  const body = `<${tag} lang="${lang}" ${attributes}>${inside}</${tag}>`;
  await page.goto(server.page('/aria', pageOf(body)));
}

async function look(tag: string, lang: string, state: State): Promise<string> {
  await open(tag, lang, state);
  await drawn(page);
  if (!state.attributes?.includes('no-actions')) await has(page, '[aria-expanded]');
  await state.act?.(page);
  return ariaTree(page);
}

/** Every view, one after the other in the same page, as a page may change them. */
async function views(tag: string, lang: string, names: readonly string[]): Promise<string[]> {
  await open(tag, lang, { name: '' });
  await drawn(page);
  await has(page, '[aria-expanded]');
  const trees: string[] = [];
  for (const name of names) {
    await page.evaluate(async (view) => {
      const element = document.querySelector('[data-state]') as Widget;
      element.view = view;
      await element.ready;
      while (!element.hasAttribute('data-drawn')) await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
    }, name);
    trees.push(await ariaTree(page));
  }
  return trees;
}

/** What stands where figures or code are missing. */
async function withoutChart(tag: string, lang: string): Promise<string[]> {
  await open(tag, lang, { name: '', attributes: 'edition="2025"' });
  await page.waitForSelector('[data-state=empty]');
  const trees = [await ariaTree(page)];
  const broken = await newPage(browser, { width: 800, height: 3000, hooks: false });
  await broken.evaluateOnNewDocument(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await broken.goto(server.page('/aria', pageOf(`<${tag} lang="${lang}"></${tag}>`)));
  await broken.waitForFunction(
    () =>
      document.querySelector('[data-state]')?.shadowRoot?.querySelector('[role=alert]') !== null,
  );
  trees.push(await ariaTree(broken));
  await broken.close();
  return trees;
}

const section = (name: string, tree: string): string => `=== ${name}\n${tree}\n`;

/** Registers a test for each widget in each of these languages. */
export async function testTrees(languages: readonly Language[]): Promise<void> {
  ({ server, browser } = await setUp());
  page = await newPage(browser, { hooks: false });
  for (const [widget, names] of Object.entries(viewNames)) {
    for (const lang of languages) {
      test(`A11-34 the accessibility tree of ${widget} in ${lang}, each view and state`, async () => {
        const tag = `baro-${widget}`;
        const shown = await views(tag, lang, names);
        const [first = ''] = shown;
        const trees = names.map((name, index) => section(`view="${name}"`, shown[index] ?? ''));
        // What a state changes is the same in every language: three stand for all.
        for (const state of ['fr', 'en', 'ar'].includes(lang) ? states : []) {
          const tree = await look(tag, lang, state);
          trees.push(section(`${names[0]}, ${state.name}`, unlike(tree, first)));
        }
        const [empty = '', broken = ''] = await withoutChart(tag, lang);
        trees.push(section(`${names[0]}, an edition without figures`, empty));
        trees.push(section(`${names[0]}, no canvas`, unlike(broken, first)));
        const found = trees.join('\n');
        const file = `${folder}${widget}.${lang}.txt`;
        if (process.env['BARO_RENEW']) {
          mkdirSync(folder, { recursive: true });
          writeFileSync(file, found);
        }
        const renew = 'BARO_RENEW=1 npm test -- aria-snapshot';
        const message = `${widget}.${lang}.txt: read what has changed, then ${renew}`;
        const kept = existsSync(file) ? readFileSync(file, 'utf8') : '';
        assert.equal(found, kept, message);
        // A11-37: no sound of a failure in what is read aloud.
        const failure = /\b(undefined|NaN|null|Infinity)\b|\[object|\{[a-z]+\}/.exec(found);
        assert.equal(failure, null, failure?.[0]);
      });
    }
  }
}
