import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toEmail, toMjml, toMjmlDocument } from '../../src/formats/index.js';
import { contrast, darkTheme, lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { everyNode, hostile, parseHtml, parseXml, textsOf, titleOf, views } from '../kit/markup.js';

const link = 'https://example.org/observatoire/numerique';
const picture = {
  imageBase: 'https://example.org/images',
  name: 'baro-adoption-tools-fr-light-600-2x.png',
  width: 600,
  height: 572,
};
const forms = (view: View): string[] => [
  toEmail(view, { link }),
  toEmail(view, { theme: darkTheme }),
  toEmail(view, { link, picture }),
];

const TAGS = [
  'a',
  'b',
  'br',
  'h2',
  'img',
  'p',
  'small',
  'span',
  'table',
  'tbody',
  'td',
  'th',
  'tr',
];
const ATTRIBUTES = new Set([
  ...['align', 'alt', 'bgcolor', 'border', 'cellpadding', 'cellspacing', 'colspan', 'dir'],
  ...['height', 'href', 'lang', 'role', 'scope', 'src', 'style', 'width'],
]);
/** What caniemail calls safe in Gmail, Outlook for Windows, Orange, SFR and La Poste. */
const PROPERTIES = new Set([
  ...['background-color', 'border', 'color', 'display', 'font', 'font-size', 'font-weight'],
  ...['height', 'line-height', 'margin', 'max-width', 'padding', 'padding-top', 'width'],
]);

test('PRT-07: tables, texts and pictures with inline styles, and nothing else', () => {
  for (const view of views) {
    for (const html of forms(view)) {
      const nodes = everyNode(parseHtml(html)).slice(1);
      for (const { name, attributes } of nodes) {
        assert.ok(TAGS.includes(name), `<${name}> in ${titleOf(view)}`);
        for (const key of Object.keys(attributes)) assert.ok(ATTRIBUTES.has(key), `${name} ${key}`);
        for (const rule of (attributes['style'] ?? '').split(';').filter(Boolean)) {
          const [property = '', value = ''] = rule.split(':');
          assert.ok(PROPERTIES.has(property), rule);
          assert.doesNotMatch(value, /url|var|calc|expression/);
          if (property.includes('color')) assert.match(value, /^#[0-9a-f]{6}$/);
        }
      }
      assert.doesNotMatch(html, /data:|cid:|<!--|<style|class=|id=/);
    }
  }
});

test('PRT-08: at most 12 kB, and pictures with size, text and absolute address', () => {
  for (const view of views) {
    for (const html of forms(view)) {
      const size = Buffer.byteLength(html);
      assert.ok(size <= 12_000, `${titleOf(view)}: ${size}`);
    }
    const images = everyNode(parseHtml(toEmail(view, { link, picture }))).filter(
      ({ name }) => name === 'img',
    );
    assert.equal(images.length, 1);
    assert.deepEqual(
      ['src', 'width', 'height', 'alt', 'border'].map((key) => images[0]?.attributes[key]),
      [
        'https://example.org/images/baro-adoption-tools-fr-light-600-2x.png',
        '600',
        '572',
        view.name,
        '0',
      ],
    );
  }
});

test('PRT-08: a picture wider than an e-mail is shown smaller', () => {
  const [view] = views;
  assert.ok(view);
  const html = toEmail(view, { picture: { ...picture, width: 1200, height: 801 } });
  assert.match(html, / width="600" height="401" /);
});

test('PRT-08: addresses are absolute and of the web, else the call is refused', () => {
  const [view] = views;
  assert.ok(view);
  for (const bad of [
    '',
    '/images',
    'images',
    '//example.org',
    'javascript:alert(1)',
    ' https://example.org',
    'https://exa mple.org',
    'https://example.org/"onload="',
    'data:image/png;base64,AAAA',
    'file:///etc/passwd',
    'ftp://example.org/',
  ]) {
    assert.throws(() => toEmail(view, { link: bad }), {
      name: 'RangeError',
      message: `link "${bad}": expected an absolute address, https://… or http://…`,
    });
    const wrong = { ...picture, imageBase: bad };
    assert.throws(() => toEmail(view, { picture: wrong }), /^RangeError: imageBase /);
    assert.throws(() => toMjml(view, { picture: wrong }), /^RangeError: imageBase /);
  }
});

test('PRT-09: without pictures the finding and the link are text', () => {
  for (const view of views) {
    for (const html of forms(view).filter((one) => one.includes(link))) {
      const blocked = everyNode(parseHtml(html.replace(/<img[^>]*>/g, '')));
      const anchor = blocked.find(({ attributes }) => attributes['href'] === link);
      assert.ok(anchor, titleOf(view));
      const texts = blocked.flatMap((node) => textsOf(node));
      assert.ok(texts.includes(view.title) && texts.includes(view.summary), titleOf(view));
    }
  }
});

test('PRT-10: layout tables are presentation, data tables have heads, the wrapper a language', () => {
  for (const view of views) {
    const root = parseHtml(toEmail(view));
    const tables = everyNode(root).filter(({ name }) => name === 'table');
    assert.equal(tables[0]?.attributes['lang'], view.lang);
    const data = tables.filter(({ attributes }) => attributes['role'] === undefined);
    assert.equal(data.length, view.panels.length, titleOf(view));
    for (const { attributes } of tables.filter((table) => !data.includes(table))) {
      assert.equal(attributes['role'], 'presentation');
      assert.deepEqual(
        [attributes['cellpadding'], attributes['cellspacing'], attributes['border']],
        ['0', '0', '0'],
      );
    }
    data.forEach((table, i) => {
      const heads = everyNode(table).filter(({ name }) => name === 'th');
      const rows = view.panels[i]?.rows ?? [];
      assert.ok(
        heads.every(({ attributes }) => attributes['scope']),
        titleOf(view),
      );
      assert.ok(heads.filter((head) => head.attributes['scope'] !== 'col').length >= rows.length);
      assert.ok(
        heads.every((head) => textsOf(head).length > 0),
        'no empty head',
      );
    });
  }
});

/** How programs darken a mail: every channel turned over, or lightness alone. */
const inverted = (colour: string): string =>
  `#${[1, 3, 5]
    .map((at) =>
      (255 - Number.parseInt(colour.slice(at, at + 2), 16)).toString(16).padStart(2, '0'),
    )
    .join('')}`;

test('PRT-11: text is read on its ground and on the inverted one, bars on white and on dark', () => {
  // No colour has 4.5:1 on white and on #121212 alike (it would need a luminance of at most 0.183
  // and at least 0.202): text stands on a ground of its own, and both are turned together.
  for (const theme of [lightTheme, darkTheme]) {
    for (const colour of [theme.text, theme.muted, theme.accent]) {
      assert.ok(contrast(colour, theme.surface) >= 4.5, `${theme.name} ${colour}`);
      const turned = contrast(inverted(colour), inverted(theme.surface));
      assert.ok(turned >= 4.5, `${theme.name} ${colour} inverted: ${turned}`);
    }
    const fills = new Set(
      views.flatMap((view) =>
        everyNode(parseHtml(toEmail(view, { theme })))
          .filter(({ name, attributes }) => name === 'td' && attributes['bgcolor'])
          .map(({ attributes }) => attributes['bgcolor'] ?? ''),
      ),
    );
    assert.ok(fills.size >= 6);
    for (const fill of fills) {
      for (const ground of ['#ffffff', '#1f1f1f']) {
        assert.ok(contrast(fill, ground) >= 2.99, `${theme.name} ${fill} on ${ground}`);
      }
    }
  }
});

test('PRT-12: hostile labels are text in one table', () => {
  for (const attack of [
    '</td></tr></table><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '" style="background:url(//e/x)" x="',
    '{{7*7}} *|FNAME|* <mj-raw>',
  ]) {
    for (const view of views.filter((one) => one.lang === 'fr')) {
      const usual = everyNode(parseHtml(toEmail(hostile(view, 'x')))).map(({ name }) => name);
      const root = parseHtml(toEmail(hostile(view, attack)));
      assert.deepEqual(
        everyNode(root).map(({ name }) => name),
        usual,
        `${titleOf(view)}: ${attack}`,
      );
      assert.equal(root.children.length, 1, 'one root table');
      assert.ok(textsOf(root).some((text) => text.includes(attack.trim())));
    }
  }
});

test('a source whose address is not of the web is text', () => {
  const [view] = views;
  assert.ok(view);
  const foot = ['javascript:alert(1)', 'jaVa\tscript:alert(1)', 'vbscript:x', 'file:///x'].map(
    (url) => ({ kind: 'source' as const, runs: [{ text: `text of ${url}` }], url }),
  );
  const html = toEmail({ ...view, foot });
  assert.doesNotMatch(html, /href/);
  assert.match(html, /text of vbscript:x/);
});

test('bars are as long as their shares, and a gap has none', () => {
  const view = views.find((one) => one.view === 'tools' && one.lang === 'fr');
  assert.ok(view);
  const bars = everyNode(parseHtml(toEmail(view)))
    .filter(({ name, attributes }) => name === 'td' && attributes['bgcolor'])
    .map(({ attributes }) => attributes['width']);
  const shares = view.panels.flatMap((panel) =>
    panel.rows.flatMap((row) => row.cells.flatMap((cell) => cell.value ?? [])),
  );
  assert.deepEqual(
    bars,
    shares.map((share) => `${Math.round(share * 0.74)}%`),
  );
});

test('MJML is well-formed, of known parts, and a document where it is asked for', () => {
  for (const view of views) {
    for (const options of [{ link }, { link, picture }]) {
      const section = parseXml(
        toMjml(view, options).replaceAll('&nbsp;', '&#160;').replaceAll('<br>', '<br/>'),
      );
      assert.equal(section.name, 'mj-section');
      const parts = everyNode(section)
        .map(({ name }) => name)
        .filter((name) => name.startsWith('mj-'));
      for (const part of parts) {
        assert.ok(
          ['mj-section', 'mj-column', 'mj-text', 'mj-table', 'mj-image'].includes(part),
          part,
        );
      }
    }
  }
  const [view] = views;
  assert.ok(view);
  const whole = toMjmlDocument(view).replaceAll('&nbsp;', '&#160;').replaceAll('<br>', '<br/>');
  const root = parseXml(whole);
  assert.deepEqual([root.name, root.attributes['lang']], ['mjml', 'fr']);
});

test('PRT-08: where black can not be read, each value names its colour: no table inside another inherits one', () => {
  const [view] = views;
  assert.ok(view);
  const valuesOf = (html: string) =>
    everyNode(parseHtml(html))
      .filter(({ name }) => name === 'b')
      .map(({ attributes }) => attributes['style']);
  const dark = valuesOf(toEmail(view, { theme: darkTheme }));
  assert.ok(dark.length > 0);
  assert.deepEqual([...new Set(dark)], ['color:#e8ecee']);
  assert.deepEqual([...new Set(valuesOf(toEmail(view)))], [undefined]);
});
