import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toSvg } from '../../src/formats/index.js';
import { SvgContext } from '../../src/formats/picture/svg-context.js';
import { darkTheme, lightTheme } from '../../src/theme/index.js';
import { everyNode, hostile, parseXml, textsOf, titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';

test('SNP-03: well-formed, named, in its language, complete in itself', () => {
  for (const view of views) {
    for (const theme of [lightTheme, darkTheme]) {
      const svg = toSvg(view, theme, { width: 600, measure });
      const root = parseXml(svg);
      assert.equal(root.name, 'svg');
      assert.equal(root.attributes['role'], 'img');
      assert.equal(root.attributes['lang'], view.lang);
      assert.equal(root.attributes['xml:lang'], view.lang);
      const [title, desc] = root.children;
      assert.deepEqual([title?.name, title?.text], ['title', view.name]);
      assert.deepEqual([desc?.name, desc?.text], ['desc', view.description]);
      assert.doesNotMatch(svg, /href|url\(|<style|<script|<image|<use|foreignObject/);
      const names = new Set(everyNode(root).map(({ name }) => name));
      assert.deepEqual([...names].sort(), ['desc', 'path', 'svg', 'text', 'title'].sort());
      assert.ok(
        everyNode(root).some((node) => node.attributes['fill'] === theme.surface),
        'the ground is opaque',
      );
    }
  }
});

// SNP-03 would have 80 characters at most; the View's hard limit is 150, its aim 80.
test('SNP-03: the title keeps to 100, and to 80 but where it names two answers or long items', () => {
  const long = views.filter((view) => view.name.length > 80);
  assert.deepEqual(long.map(titleOf), [
    ...['adoption potential fr', 'adoption who fr', 'effects opinions fr'],
    ...['effects since-covid fr', 'adoption potential en', 'effects opinions en'],
  ]);
  assert.ok(long.every((view) => view.name.length <= 100));
});

test('SNP-03: embedded fonts are data of the file itself', () => {
  const [view] = views;
  assert.ok(view);
  const fonts = [{ family: "In'ter", weight: 400, woff2: 'AAAA"/><script>' }] as const;
  const svg = toSvg(view, lightTheme, { measure, fonts });
  const style = parseXml(svg).children.find(({ name }) => name === 'style');
  assert.equal(
    style?.text,
    "@font-face{font-family:'Inter';font-weight:400;src:url(data:font/woff2;base64,AAAA/script) format('woff2')}",
  );
});

const attacks = [
  '</text><script>alert(1)</script>',
  ']]>',
  '&#x3c;script&#x3e;',
  '"><svg onload=alert(1)>',
  '<!--',
  '<?xml version="1.0"?>',
  "' onmouseover='alert(1)",
  'javascript:alert(1)',
  '&notanentity;',
];

test('SEC-14: labels from anywhere stay labels', () => {
  const view = views.find((one) => one.view === 'needs');
  assert.ok(view);
  const usual = everyNode(parseXml(toSvg(hostile(view, 'x'), lightTheme, { measure }))).length;
  for (const attack of attacks) {
    const svg = toSvg(hostile(view, attack), lightTheme, { width: 2560, measure });
    const root = parseXml(svg);
    const nodes = everyNode(root);
    assert.ok(nodes.length >= usual - 60, attack);
    for (const { name, attributes } of nodes) {
      assert.ok(['svg', 'title', 'desc', 'path', 'text'].includes(name), `${name}: ${attack}`);
      for (const key of Object.keys(attributes)) assert.doesNotMatch(key, /^on|href/);
    }
    assert.ok(textsOf(root).includes(attack.trim()), `${attack} does not come back`);
  }
});

test('SEC-14: what XML can not hold is replaced, not written', () => {
  const [view] = views;
  assert.ok(view);
  const svg = toSvg(hostile(view, 'a\u0000b\u001bc\ud800d\uffffe\u{1f600}'), lightTheme, {
    measure,
    width: 2560,
  });
  const root = parseXml(svg);
  assert.ok(textsOf(root).includes('a\ufffdb\ufffdc\ufffdd\ufffde\u{1f600}'));
});

test('the context refuses what it can not write', () => {
  const ctx = new SvgContext(measure);
  assert.throws(() => ctx.setTransform(2, 0, 0, 2, 0, 0), /only moves/);
  assert.throws(() => ctx.fillRect(Number.NaN, 0, 1, 1), /NaN is no coordinate/);
  ctx.beginPath();
  ctx.arc(0, 0, 5, 0, 1);
  assert.throws(() => ctx.clip(), /only rectangles/);
});

test('the context writes what it was told, rounded to hundredths', () => {
  const ctx = new SvgContext(measure);
  ctx.fillStyle = '#123456';
  ctx.translate(10, 20);
  ctx.fillRect(0.123, 1 / 3, 5, 5);
  ctx.save();
  ctx.beginPath();
  ctx.rect(0, 0, 8, 8);
  ctx.clip();
  ctx.beginPath();
  ctx.moveTo(0, 0);
  ctx.lineTo(8, 8);
  ctx.strokeStyle = '#ffffff';
  ctx.stroke();
  ctx.restore();
  ctx.beginPath();
  ctx.arc(0, 0, 2, 0, 2 * Math.PI);
  ctx.fill();
  ctx.font = '600 12px Inter, sans-serif';
  ctx.textAlign = 'right';
  ctx.textBaseline = 'middle';
  ctx.fillText('62 % & <', 1, 2);
  assert.deepEqual(ctx.markup.split('\n'), [
    '<path fill="#123456" d="M10.12 20.33h5v5h-5z"/>',
    '<svg x="10" y="20" width="8" height="8" viewBox="10 20 8 8">',
    '<path fill="none" stroke="#ffffff" d="M10 20L18 28"/>',
    '</svg>',
    '<path fill="#123456" d="M12 20A2 2 0 0 1 8 20A2 2 0 0 1 12 20"/>',
    '<text x="11" y="26.37" font-size="12" font-weight="600" text-anchor="end" fill="#123456">62 % &amp; &lt;</text>',
  ]);
});

test('SNP-01: the size is the one that was asked for, and the height grows', () => {
  const view = views.find((one) => one.view === 'needs');
  assert.ok(view);
  for (const width of [240, 320, 600, 1200, 2560]) {
    const root = parseXml(toSvg(view, lightTheme, { width, measure }));
    assert.equal(root.attributes['width'], String(width), titleOf(view));
    assert.ok(Number(root.attributes['height']) > 400);
  }
});

test('without its font inside a text keeps its measured width in any font', () => {
  const ctx = new SvgContext(() => 42.126, true);
  ctx.fillText('62', 1, 2);
  ctx.fillText('', 1, 2);
  assert.deepEqual(
    ctx.markup.split('\n').map((line) => /textLength.*"(?= fill)/.exec(line)?.[0]),
    ['textLength="42.13" lengthAdjust="spacingAndGlyphs"', undefined],
  );
  const [view] = views;
  assert.ok(view);
  const fonts = [{ family: 'Inter', weight: 400, woff2: 'AAAA' }] as const;
  assert.match(toSvg(view, lightTheme, { measure }), / textLength="/);
  assert.doesNotMatch(toSvg(view, lightTheme, { measure, fonts }), / textLength="/);
});
