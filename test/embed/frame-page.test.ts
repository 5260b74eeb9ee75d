// The pages for frames and what stands beside them: whole without script, small, movable.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { type DefaultTreeAdapterTypes, parse } from 'parse5';

import {
  frameFiles,
  type Pictured,
  picturedViews,
  pictureFiles,
} from '../../scripts/site/frames.js';
import { frameAddress, framePage } from '../../src/formats/frame-page.js';
import { en } from '../../src/locales/en.js';
import { languages } from '../../src/locales/registry.js';
import { hostile } from '../kit/markup.js';
import { VIEWS } from '../kit/settled.js';
import { plain, viewFunctions } from '../kit/views.js';

type Element = DefaultTreeAdapterTypes.Element;

const site = { url: 'https://example.org/n/', name: 'example.org' };

let made: Promise<Pictured[]> | undefined;
const pictured = () => (made ??= picturedViews());

function elements(html: string): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return found;
}

const attribute = (element: Element | undefined, name: string) =>
  element?.attrs.find((one) => one.name === name)?.value;

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const image = { src: 'a.svg', width: 600, height: 700 };
const tools = viewFunctions.adoption(en, { view: 'tools' });

test('a page for each view in each language, of 14 kB gzip at most', async () => {
  const files = [...frameFiles(await pictured())];
  assert.equal(files.length, VIEWS * languages.length);
  for (const [path, html] of files) {
    const [, lang = ''] =
      /^f\/(?:adoption|effects|levers)\/[a-z-]+\/([a-z]+)\/index\.html$/.exec(path) ?? [];
    assert.ok(languages.includes(lang), path);
    assert.ok(gzipSync(html).length <= 14_000, path);
    // WordPress looks for the discovery link in the first 150 kB.
    assert.ok(html.indexOf('</head>') < 3000, path);
  }
});

test('a page says all without a script: title, finding, picture, figures, source', async () => {
  const files = frameFiles(await pictured());
  const html = plain(files.get('f/adoption/purposes/fr/index.html') ?? '');
  const all = elements(html);
  const one = (name: string) => all.find((element) => element.tagName === name);
  assert.equal(attribute(one('html'), 'lang'), 'fr');
  assert.equal(attribute(one('html'), 'dir'), 'ltr');
  assert.equal(textOf(one('title')!), 'À quoi le numérique sert aux associations');
  assert.equal(textOf(one('h1')!), 'À quoi le numérique sert aux associations');
  assert.equal(
    textOf(one('figcaption')!),
    'Se faire connaître, communiquer : selon 80 % des responsables en 2025, 74 % en 2022 (6 points de plus)',
  );
  const img = one('img');
  assert.equal(
    attribute(img, 'src'),
    '../../../../pictures/baro-adoption-purposes-fr-light-600.svg',
  );
  assert.equal(
    attribute(one('source'), 'srcset'),
    '../../../../pictures/baro-adoption-purposes-fr-light-320.svg',
  );
  assert.match(attribute(img, 'alt') ?? '', /^Barres/);
  assert.ok(textOf(one('table')!).includes('80 %'));
  assert.match(textOf(one('figure')!), /Source : Solidatech et Recherches & Solidarités/);
  const widget = one('baro-adoption');
  assert.deepEqual(widget?.attrs, [
    { name: 'view', value: 'purposes' },
    { name: 'lang', value: 'fr' },
  ]);
  assert.equal(one('figure')?.parentNode, widget);
});

test('every file that a page names is made or served, and named from the page', async () => {
  const all = await pictured();
  const pictures = new Set(pictureFiles(all).keys());
  assert.equal(pictures.size, 2 * VIEWS * languages.length);
  const served = ['frame.css', 'frame.js', 'baro.js'];
  for (const [path, html] of frameFiles(all)) {
    const found = elements(html).flatMap((element) =>
      ['src', 'srcset', 'href'].flatMap((name) => attribute(element, name) ?? []),
    );
    // The study's texts stand elsewhere.
    const own = found.filter((link) => !/^https?:/.test(link));
    assert.ok(own.length >= 6, path);
    for (const link of own) {
      assert.ok(link.startsWith('.'), `${path}: ${link}`);
      const file = new URL(link, `https://h/${path}`).pathname.slice(1);
      const known =
        served.includes(file) ||
        pictures.has(file) ||
        languages.includes(/^f\/.*\/([a-z]+)\/$/.exec(file)?.[1] ?? '');
      assert.ok(known, `${path}: ${link}`);
    }
  }
});

test('SEC-03 a page has no inline style and no inline script', async () => {
  for (const [path, html] of frameFiles(await pictured())) {
    for (const element of elements(html)) {
      assert.notEqual(element.tagName, 'style', path);
      assert.deepEqual(
        element.attrs.filter(({ name }) => name === 'style' || name.startsWith('on')),
        [],
      );
      if (element.tagName === 'script') assert.equal(textOf(element), '', path);
    }
  }
});

test('with a public address oEmbed is found early in the head; without one it is not promised', () => {
  const page = framePage(tools, { image, languages: ['fr', 'en'], address: 'https://e.org/baro/' });
  const links = elements(page).filter(({ tagName }) => tagName === 'link');
  assert.deepEqual(
    links.map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value]))),
    [
      {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: 'https://e.org/baro/f/adoption/tools/en/oembed.json',
        title: 'Associations’ digital tools, according to their leaders',
      },
      { rel: 'canonical', href: 'https://e.org/baro/f/adoption/tools/en/' },
      { rel: 'alternate', hreflang: 'fr', href: '../fr/' },
      { rel: 'stylesheet', href: '../../../../frame.css' },
    ],
  );
  const alone = framePage(tools, { image, languages: ['fr', 'en'] });
  assert.doesNotMatch(alone, /oembed|canonical|https:\/\/e\.org/);
});

test('an address that is none is refused, with what was expected', () => {
  for (const address of [
    '/baro/',
    'javascript:alert(1)//',
    'https://e.org/baro',
    'https://e.org/?a=/',
  ]) {
    assert.throws(() => frameAddress(tools, address), {
      name: 'RangeError',
      message: /^address ".*": expected /,
    });
  }
});

test('SEC-25 hostile words stay words in the page', () => {
  const html = framePage(hostile(tools, `"><script>alert(1)</script><p title='`), {
    image,
    languages: ['en'],
    address: 'https://e.org/',
  });
  const names = elements(html).map(({ tagName }) => tagName);
  const calm = elements(
    framePage(hostile(tools, 'x'), { image, languages: ['en'], address: 'https://e.org/' }),
  ).map(({ tagName }) => tagName);
  assert.deepEqual(names, calm);
});

test('the site’s own pages and answers carry the address that it was made for', async () => {
  const files = frameFiles(await pictured(), site);
  assert.equal(files.size, 2 * VIEWS * languages.length);
  const page = files.get('f/levers/needs/en/index.html') ?? '';
  assert.ok(page.includes('href="https://example.org/n/baro/f/levers/needs/en/oembed.json"'));
});
