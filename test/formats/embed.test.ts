/** The code to paste: each variant as it is written, what is refused, what can't get in. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  embedVariants,
  scriptTag,
  toEmbed,
  toFigure,
  toSvg,
  toWidget,
} from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { everyNode, hostile, parseHtml, titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { plain } from '../kit/views.js';

const view = views.find((one) => one.view === 'recognised' && one.lang === 'en') as View;
const base = 'https://example.org/baro/';
const integrity = `sha384-${'Ab1+'.repeat(16)}`;
const image = { src: `${base}pictures/a.svg`, width: 600, height: 420 };

const FIGURE = `<figure lang="en" dir="ltr" style="margin:0"><img src="https://example.org/baro/pictures/a.svg" width="600" height="420" alt="Bars, recognised effects: “Information sharing” 85% in 2016" style="display:block;max-width:100%;height:auto">
<figcaption>Information sharing: 85% of leaders see a positive effect; image of the association: 82% (2016)</figcaption>`;

/** The code up to the finding: what follows is the same figure. */
const start = (code: string) => plain(code.slice(0, code.indexOf('</figcaption>') + 13));

test('each variant is written as it is documented', () => {
  assert.equal(
    start(toEmbed(view, { base, image })),
    `<script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="https://example.org/baro/baro.js"></script>
<baro-effects view="recognised" lang="en">
${FIGURE}`,
  );
  assert.equal(
    start(
      toEmbed(view, {
        variant: 'div',
        base: '/baro',
        script: 'baro.all-0.1.0.min.js',
        integrity,
        attributes: { edition: '2016', 'heading-level': '3', 'no-title': '' },
        image,
      }),
    ),
    `<script defer data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="/baro/baro.all-0.1.0.min.js" integrity="${integrity}" crossorigin="anonymous"></script>
<div data-baro="effects" data-view="recognised" data-lang="en" data-edition="2016" data-heading-level="3" data-no-title>
${FIGURE}`,
  );
  assert.equal(start(toEmbed(view, { variant: 'figure', base, image })), FIGURE);
  assert.equal(
    plain(toEmbed(view, { variant: 'frame', base: './baro/', height: 500 })),
    '<iframe src="./baro/f/effects/recognised/en/" title="Bars, recognised effects: “Information sharing” 85% in 2016" width="100%" height="500" loading="lazy" frameborder="0" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads"></iframe>\n',
  );
  assert.equal(
    start(toWidget(view, { image })),
    `<baro-effects view="recognised" lang="en">\n${FIGURE}`,
  );
});

test('the three equal variants carry the same figure, whole', () => {
  for (const one of views) {
    const svg = toSvg(one, lightTheme, { measure });
    for (const options of [{ image }, { svg, strict: true }, {}]) {
      const figure = toFigure(one, options);
      assert.equal(toEmbed(one, { variant: 'figure', base, ...options }), `${figure}\n`);
      for (const [variant, close] of [
        ['tag', `baro-${one.widget}`],
        ['div', 'div'],
      ] as const) {
        const code = toEmbed(one, { variant, base, ...options });
        assert.ok(code.endsWith(`">\n${figure}\n</${close}>\n`), titleOf(one));
        assert.equal(code.split('\n')[0], scriptTag({ base }));
      }
    }
  }
});

test('SEC-03, A11-37: all code is clean; the strict form has no style and no handler', () => {
  for (const one of views) {
    const svg = toSvg(one, lightTheme, { measure });
    for (const variant of embedVariants) {
      const code = toEmbed(one, { variant, base, svg, strict: true });
      assert.doesNotMatch(code, /undefined|NaN|\bnull\b|\[object|<style|\sstyle=|\son\w+=/);
    }
  }
});

const refused: [options: object, sentence: string][] = [
  [{ variant: 'iframe' }, 'variant "iframe": expected tag, div, figure, frame'],
  ...[
    'example.org/baro/',
    '//example.org/baro/',
    'javascript:alert(1)',
    'https://example.org/baro/?a=1',
    'https://example.org/"><script>',
    'https://example.org/"x',
    '/baro/#x',
    '',
  ].map((bad): [object, string] => [
    { base: bad },
    `base "${bad}": expected the folder of the files, https://…/, /…/ or ./…/`,
  ]),
  ...['evil.js', '../baro.js', 'baro.js?x', 'baro-0.1.js', 'baro.min.js', 'baro.all-0.1.0.js'].map(
    (bad): [object, string] => [
      { script: bad },
      `script "${bad}": expected baro.js, baro.all.js or one with a version`,
    ],
  ),
  ...['sha256-abc', 'sha384-', `${integrity}"`].map((bad): [object, string] => [
    { integrity: bad },
    `integrity "${bad}": expected sha384- and 64 characters`,
  ]),
  ...['onclick=', 'View', 'a b', 'x"', ''].map((bad): [object, string] => [
    { attributes: { [bad]: 'x' } },
    `attribute "${bad}": expected lower case letters and hyphens`,
  ]),
  ...[199, 1001, 640.5, Number.NaN].map((bad): [object, string] => [
    { variant: 'frame', height: bad },
    `height ${bad}: expected a whole number from 200 to 1000`,
  ]),
];

test('what is not allowed is refused in a sentence that names it, cut where it is long', () => {
  for (const [options, sentence] of refused) {
    assert.throws(
      () => toEmbed(view, { base, ...options }),
      { name: 'RangeError', message: sentence },
      JSON.stringify(options),
    );
  }
  const long = 'x'.repeat(1e5);
  for (const options of [{ base: long }, { script: long }, { integrity: long }]) {
    assert.throws(
      () => toEmbed(view, { base, ...options }),
      (error: RangeError) => error.message.length < 200,
    );
  }
});

test('addresses of the folder are taken with and without a slash at the end', () => {
  for (const [given, src] of [
    ['https://example.org/baro', 'https://example.org/baro/baro.js'],
    ['HTTPS://example.org:8080/a/b/', 'HTTPS://example.org:8080/a/b/baro.js'],
    ['/', '/baro.js'],
    ['.', './baro.js'],
    ['./baro/', './baro/baro.js'],
    ['../baro', '../baro/baro.js'],
    ['/a&b/', '/a&amp;b/baro.js'],
  ] as const) {
    assert.equal(
      scriptTag({ base: given }),
      `<script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="${src}"></script>`,
    );
  }
});

/** Names of the elements and their attributes, in the order of the code. */
const shape = (code: string) =>
  everyNode(parseHtml(code)).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);

test('SEC-25: code with a hostile view parses to exactly the documented elements', () => {
  const outer: Record<string, string[]> = {
    tag: ['script', 'baro-effects', 'figure'],
    div: ['script', 'div', 'figure'],
    figure: ['figure'],
    frame: ['iframe'],
  };
  for (const attack of [
    '"><script>alert(1)</script>',
    "'><img src=x onerror=alert(1)>",
    '</baro-effects></div></figure><iframe src=//evil.example></iframe>',
    '` onclick=alert(1) `',
    '\u0000<svg/onload=alert(1)>',
  ]) {
    const evil = hostile(view, attack);
    for (const variant of embedVariants) {
      const options = { variant, base, image, attributes: { highlight: attack } };
      const code = toEmbed(evil, options);
      const calm = { ...options, attributes: { highlight: 'x' } };
      assert.deepEqual(shape(code), shape(toEmbed(hostile(view, 'x'), calm)), attack);
      const names = everyNode(parseHtml(code)).map(({ name }) => name);
      assert.deepEqual(
        names.filter((name) => /script|baro-|div|^figure|iframe/.test(name)),
        outer[variant],
      );
    }
  }
  // Names come from our table of views, but a View may be anybody's.
  const named = { ...view, view: '"><script>', lang: '"><script>' };
  assert.deepEqual(
    everyNode(parseHtml(toEmbed(named, { variant: 'frame', base }))).map(({ name }) => name),
    ['', 'iframe'],
  );
});
