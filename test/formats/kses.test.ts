/** What WordPress leaves of the code: its allow-list and its paragraphs, applied to each variant. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toEmbed, toSvg } from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { footText, footTexts } from '../kit/foot.js';
import { kses } from '../kit/kses.js';
import { everyNode, type Node, parseHtml, textsOf, titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { plain } from '../kit/views.js';
import { wpautop } from '../kit/wpautop.js';

const base = 'https://example.org/baro/';
const image = {
  src: `${base}pictures/wide.svg`,
  width: 600,
  height: 420,
  narrow: { src: `${base}pictures/narrow.svg`, width: 320, height: 610 },
};
const variants = ['tag', 'div', 'figure'] as const;

const named = (root: Node, name: string): Node[] =>
  everyNode(root).filter((node) => node.name === name);

/** Fails unless a reader, on screen or by ear, has the whole figure. */
function assertReadable(code: string, view: View, what: string): void {
  const root = parseHtml(code);
  const figures = named(root, 'figure');
  assert.equal(figures.length, 1, what);
  const [figure] = figures as [Node];
  assert.deepEqual([figure.attributes['lang'], figure.attributes['dir']], [view.lang, 'ltr']);

  const pictures = named(figure, 'img');
  assert.equal(pictures.length, 1, what);
  const { alt, src, width, height, style = '' } = pictures[0]?.attributes ?? {};
  assert.deepEqual([alt, src, width, height], [view.name, image.src, '600', '420'], what);
  // Without these two the picture would run out of a phone's page, or be stretched in it.
  assert.match(style, /max-width:100%;height:auto$/, what);

  assert.equal(named(figure, 'figcaption')[0]?.text.trim(), view.summary, what);
  assert.deepEqual(
    named(figure, 'details').map(({ children }) => [children[0]?.name, children[0]?.text]),
    [
      ['summary', view.tableName],
      ['summary', footText(view, 'read-in')],
    ],
    what,
  );
  const tables = named(figure, 'table');
  assert.equal(tables.length, view.panels.length, what);
  tables.forEach((table, index) => {
    const panel = view.panels[index];
    assert.ok(panel);
    const caption = named(table, 'caption')[0];
    assert.ok(caption?.text.trim().startsWith(panel.caption), what);
    const columns = named(named(table, 'thead')[0]!, 'th');
    assert.deepEqual(
      columns.map(({ attributes }) => attributes['scope']),
      columns.map(() => 'col'),
      what,
    );
    const rows = named(named(table, 'tbody')[0]!, 'tr');
    assert.equal(rows.length, panel.rows.length, what);
    rows.forEach((line, at) => {
      const [head, ...cells] = line.children;
      const row = panel.rows[at];
      assert.deepEqual([head?.name, head?.attributes['scope']], ['th', 'row'], what);
      assert.equal(head?.text.trim(), row?.label, what);
      assert.deepEqual(
        cells.slice(panel.familyHead ? 1 : 0).map(({ text }) => text.trim()),
        row?.cells.map(({ text }) => text),
        what,
      );
    });
  });

  const texts = textsOf(figure);
  for (const text of footTexts(view)) {
    assert.ok(
      texts.some((one) => one.includes(text)),
      `${what}: ${text}`,
    );
  }
  const links = named(figure, 'a').map(({ attributes }) => attributes);
  const known = view.sources.flatMap(({ url }) => (url === null ? [] : [url]));
  assert.deepEqual([...new Set(links.map(({ href }) => href))], [...new Set(known)], what);
  assert.ok(links.every(({ rel }) => rel === 'noopener noreferrer'));
}

test('EMB-13: what kses keeps of tag, div and figure is the whole figure, readable', () => {
  for (const view of views) {
    for (const variant of variants) {
      for (const old of [false, true]) {
        const stored = kses(toEmbed(view, { variant, base, image }), { old });
        assert.doesNotMatch(stored, /<script|<baro-|<picture|<source/);
        assertReadable(stored, view, `${variant} ${titleOf(view)}`);
      }
    }
  }
});

test('EMB-13: what kses takes away is the script, the tag and the narrow picture, no more', () => {
  const [view] = views as [View];
  const shape = (code: string) =>
    everyNode(parseHtml(code)).map(({ name, attributes }) =>
      [name, ...Object.entries(attributes).flat()].join(' '),
    );
  for (const [variant, lost] of [
    ['tag', /^(script|baro-adoption|picture|source)( |$)/],
    ['div', /^(script|picture|source)( |$)/],
    ['figure', /^(picture|source)( |$)/],
  ] as const) {
    const code = toEmbed(view, { variant, base, image });
    const expected = shape(code).filter((line) => !lost.test(line));
    assert.deepEqual(shape(kses(code)), expected, variant);
  }
  // Up to 6.5 `display` goes too: the picture then stands on a line of text, as any does.
  const old = kses(toEmbed(view, { variant: 'figure', base, image }), { old: true });
  assert.ok(old.includes('style="max-width:100%;height:auto"'));
});

test('EMB-13: the div keeps its name and every option, which a script in the theme then reads', () => {
  for (const view of views) {
    const attributes = {
      edition: '2022 2025',
      items: 'a b',
      highlight: 'a',
      theme: 'dark',
      'heading-level': '3',
      'no-title': '',
      'no-table': '',
      'no-actions': '',
    };
    const root = parseHtml(kses(toEmbed(view, { variant: 'div', base, image, attributes })));
    const [div, ...others] = named(root, 'div');
    assert.deepEqual(div?.attributes, {
      'data-baro': view.widget,
      'data-view': view.view,
      'data-lang': view.lang,
      'data-edition': '2022 2025',
      'data-items': 'a b',
      'data-highlight': 'a',
      'data-theme': 'dark',
      'data-heading-level': '3',
      'data-no-title': '',
      'data-no-table': '',
      'data-no-actions': '',
    });
    assert.deepEqual(
      div.children.map(({ name }) => name),
      ['figure'],
    );
    assert.deepEqual(others, []);
  }
});

test('EMB-13: a frame leaves nothing; a picture drawn in the page leaves its texts in a heap', () => {
  for (const view of views) {
    assert.equal(kses(toEmbed(view, { variant: 'frame', base })).trim(), '');
  }
  // Why the picture in a file is the usual one: of an SVG only the words would stay.
  const [view] = views as [View];
  const svg = toSvg(view, lightTheme, { measure });
  const stored = kses(toEmbed(view, { variant: 'div', base, svg, strict: true }));
  assert.doesNotMatch(stored, /<svg|<path|<text|<desc/);
  assert.ok(parseHtml(stored).children[0]?.children[0]?.text.includes(view.title.slice(0, 20)));
});

test('the filter is worth its name: it takes out what WordPress would', () => {
  for (const [code, stored] of [
    ['<p onclick="a()">x</p>', '<p>x</p>'],
    ['<script>alert(1)</script>', 'alert(1)'],
    ['<iframe src="https://a.org"></iframe>b', 'b'],
    ['<img src="a" srcset="b" sizes="c" decoding="async" alt="d">', '<img src="a" alt="d">'],
    [
      '<p style="color:red;behavior:x;position:fixed">x</p>',
      '<p style="color:red;position:fixed">x</p>',
    ],
    ['<p style="background:url(x)">x</p>', '<p>x</p>'],
    [
      '<div data-no-title data-B="1" data-é="2">x</div>',
      '<div data-no-title="" data-b="1">x</div>',
    ],
    ['<svg><title>a</title><text>b</text></svg>', '<title>a</title>b'],
    ['<th scope="row" onclick="x">a</th>', '<th scope="row">a</th>'],
  ] as const) {
    assert.equal(kses(code), stored);
  }
});

test('EMB-12: the paragraphs of the classic editor leave div and figure whole', () => {
  for (const view of views) {
    for (const variant of ['div', 'figure'] as const) {
      const shown = wpautop(toEmbed(view, { variant, base, image }));
      assertReadable(shown, view, `${variant} ${titleOf(view)}`);
      // As when kses came before.
      const kept = wpautop(kses(toEmbed(view, { variant, base, image })));
      assertReadable(kept, view, `${variant} ${titleOf(view)}, filtered`);
      const root = parseHtml(shown);
      const inside = variant === 'div' ? named(root, 'div')[0] : root;
      assert.ok(inside?.children.some(({ name }) => name === 'figure'));
      const parts = named(root, 'figure')[0]?.children.map(({ name }) => name);
      assert.deepEqual(parts, ['picture', 'figcaption', 'details', 'p', 'details'], titleOf(view));
      const empty = named(root, 'p').filter((p) => p.text.trim() === '' && p.children.length === 0);
      assert.deepEqual(empty, []);
    }
  }
});

test('EMB-12: the classic editor parts the tag from its figure: the div is for it', () => {
  const view = views.find((one) => one.view === 'signals' && one.lang === 'en') as View;
  const shown = plain(wpautop(toEmbed(view, { base, image })));
  assert.deepEqual(shown.split('\n').slice(0, 4), [
    '<p><script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="https://example.org/baro/baro.js"></script><br />',
    '<baro-effects view="signals" lang="en"></p>',
    '<figure lang="en" dir="ltr" style="margin:0"><picture><source media="(max-width: 480px)" srcset="https://example.org/baro/pictures/narrow.svg" width="320" height="610"><img src="https://example.org/baro/pictures/wide.svg" width="600" height="420" alt="Bars, unfavourable opinions: “Taking part in decisions” 9% in 2016" style="display:block;max-width:100%;height:auto"></picture><figcaption>Taking part in decisions: 9% of leaders disagree that the effect is positive (2016)</figcaption><details>',
    '<summary>Table: The few unfavourable opinions on the effects of digital tools</summary>',
  ]);
  const root = parseHtml(shown);
  assert.deepEqual(
    root.children.map(({ name }) => name),
    ['p', 'figure', 'p'],
  );
  assert.deepEqual(
    root.children[0]?.children.map(({ name }) => name),
    ['script', 'br', 'baro-effects'],
  );
  assertReadable(shown, view, 'the figure beside the tag');
});
