/** The plain figure: what stands in a page before any script, and where none runs. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toFigure, toSvg } from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { footTexts } from '../kit/foot.js';
import { everyNode, hostile, parseHtml, textsOf, titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { plain } from '../kit/views.js';

const viewOf = (name: string, lang: string): View => {
  const found = views.find((view) => view.view === name && view.lang === lang);
  assert.ok(found);
  return found;
};

const image = {
  src: '/baro/pictures/wide.svg',
  width: 600,
  height: 420,
  narrow: { src: '/baro/pictures/narrow.svg', width: 320, height: 610 },
};

const REPORT =
  'https://www.solidatech.fr/explorer/etude-la-place-du-numerique-dans-le-projet-associatif-en-2016';

test('a figure has picture, finding, folded table, what has to be known, and the source', () => {
  assert.equal(
    plain(toFigure(viewOf('signals', 'fr'), { image })),
    `<figure lang="fr" dir="ltr" style="margin:0"><picture><source media="(max-width: 480px)" srcset="/baro/pictures/narrow.svg" width="320" height="610"><img src="/baro/pictures/wide.svg" width="600" height="420" alt="Barres, avis défavorables : « Participation aux décisions » 9 % en 2016" style="display:block;max-width:100%;height:auto"></picture>
<figcaption>Participation aux décisions : 9 % des responsables ne sont pas d’accord avec un effet positif (2016)</figcaption>
<details><summary>Tableau : Les rares avis défavorables sur les effets du numérique</summary>
<table><caption>Les rares avis défavorables sur les effets du numérique</caption>
<thead><tr><th scope="col">Pas d’accord avec un effet positif sur</th><th scope="col">2016</th></tr></thead>
<tbody><tr><th scope="row">Participation aux décisions</th><td>9 %</td></tr>
<tr><th scope="row">Recettes</th><td>7 %</td></tr>
<tr><th scope="row">Implication des adhérents et nombre de bénévoles</th><td>6 %</td></tr></tbody>
</table>
<p><small>Base : responsables d’association.</small></p>
<p><small>Échantillon : responsables ayant choisi de répondre en ligne (un par association), 1 601 en 2016.</small></p>
<p><small>Lecture : en 2016, pour « Participation aux décisions », 9 % des responsables d’association ne sont pas d’accord pour dire que le numérique a un effet positif.</small></p>
<p><small>Le rapport n’indique pas la base : l’ensemble des responsables de l’édition est présumé.</small></p>
<p><small>Réponse négative : « pas d’accord » avec un effet positif ; ce n’est pas un effet négatif constaté.</small></p>
<p><small>Un effet déclaré n’est pas un effet mesuré.</small></p>
</details>
<p><small><a href="${REPORT}" rel="noopener noreferrer">Source : Solidatech et Recherches &amp; Solidarités, « La place du numérique dans le projet associatif », édition 2016 ; présentation indépendante des auteurs.</a></small></p>
<details><summary>Textes où ces chiffres ont été lus :</summary>
<p><small><a href="${REPORT}" rel="noopener noreferrer">Recherches &amp; Solidarités et Solidatech, « La place du numérique dans le projet associatif en 2016 », 2016</a></small></p>
</details>
</figure>`,
  );
});

test('tables have their bases, signs, details and gaps; sources without address are text', () => {
  const lines = toFigure(viewOf('who', 'en')).split('\n');
  assert.equal(
    lines[0],
    '<figure lang="en" dir="ltr" style="margin:0"><strong>Who leads on digital matters in the association</strong>',
  );
  for (const line of [
    '<table><caption>Who leads on digital matters in the association: the board<br><small>Base: association leaders.</small></caption>',
    '<tbody><tr><th scope="row">Board</th><td>18%</td><td>not published</td><td>24%</td></tr></tbody>',
    '<tbody><tr><th scope="row">Appointed digital lead<br><small>base: 2,776 association leaders</small></th><td>32% <sup>*</sup></td><td>not published</td></tr>',
    '<p><small>† The base is not published.</small></p>',
  ]) {
    assert.ok(lines.map(plain).includes(line), line);
  }
  assert.ok(!lines.join('').includes('<a '));
  assert.ok(!lines.includes('<p><small>Base: association leaders.</small></p>'));
});

test('the strict form has no style and draws the picture itself, as wide as its place', () => {
  for (const view of views) {
    const svg = toSvg(view, lightTheme, { measure });
    const code = toFigure(view, { svg, strict: true });
    const nodes = everyNode(parseHtml(code));
    assert.ok(!nodes.some(({ name }) => ['style', 'script', 'link'].includes(name)));
    for (const { attributes } of nodes) {
      for (const name of Object.keys(attributes)) assert.doesNotMatch(name, /^(style$|on)/);
    }
    const drawn = nodes.find(({ name }) => name === 'svg');
    assert.equal(drawn?.attributes['width'], '100%');
    assert.equal(drawn.attributes['preserveAspectRatio'], 'xMinYMin meet');
    assert.equal(drawn.attributes['height'], /height="(\d+)"/.exec(svg)?.[1]);
    assert.equal(drawn.attributes['viewBox'], /viewBox="([^"]+)"/.exec(svg)?.[1]);
    assert.equal(drawn.children.find(({ name }) => name === 'title')?.text, view.name);
    // The picture is one line, the rest a line a block.
    assert.ok(code.split('\n')[0]?.endsWith('</svg>'));
  }
});

test('A11-37: every view in each language is complete, and clean of what nobody reads', () => {
  for (const view of views) {
    const code = toFigure(view, { image });
    const texts = textsOf(parseHtml(code)).join('\n');
    assert.doesNotMatch(texts, /\b(undefined|NaN|null|Infinity)\b|\[object|\{[a-z]+\}/);
    for (const text of [view.summary, view.tableName, ...footTexts(view)]) {
      assert.ok(texts.includes(text), `${titleOf(view)}: ${text}`);
    }
    for (const panel of view.panels) {
      for (const row of panel.rows) {
        assert.ok(texts.includes(row.label), `${titleOf(view)}: ${row.label}`);
        for (const cell of row.cells) assert.ok(texts.includes(cell.text), titleOf(view));
      }
    }
    const heads = everyNode(parseHtml(code)).filter(({ name }) => name === 'th');
    assert.ok(heads.every(({ attributes }) => /^(col|row)$/.test(attributes['scope'] ?? '')));
  }
});

test('a view with nothing to show says why, and has no table', () => {
  const view: View = {
    ...viewOf('tools', 'fr'),
    state: 'empty',
    message: 'Aucun chiffre à afficher.',
    summary: '',
    panels: [],
    foot: [],
  };
  const code = toFigure(view);
  assert.ok(code.includes('<figcaption>Aucun chiffre à afficher.</figcaption>'));
  assert.doesNotMatch(code, /<table|<details/);
});

const attacks = [
  '"><script>window.__pwned=1</script>',
  "' onmouseover='alert(1)",
  '</figure></baro-adoption><img src=x onerror=alert(1)>',
  '</title></svg><script>alert(1)</script>',
  '<!--',
  '&lt;script&gt;',
  '&notanentity;',
];

test('SEC-13, SEC-25: texts from anywhere stay texts, in attributes and between tags', () => {
  const view = viewOf('who', 'fr');
  const shape = (code: string) =>
    everyNode(parseHtml(code)).map(({ name, attributes }) => [name, ...Object.keys(attributes)]);
  const usual = shape(toFigure(hostile(view, 'x'), { image }));
  for (const attack of attacks) {
    const code = toFigure(hostile(view, attack), { image });
    assert.deepEqual(shape(code), usual, attack);
    const nodes = everyNode(parseHtml(code));
    assert.equal(nodes.find(({ name }) => name === 'img')?.attributes['alt'], attack);
    assert.equal(nodes.find(({ name }) => name === 'figcaption')?.text, attack);
  }
});

test('SEC-11: an address that is no web address becomes text', () => {
  const view = viewOf('signals', 'fr');
  for (const url of ['javascript:alert(1)', ' https://a.org', 'data:text/html,x', '//a.org/']) {
    const foot = view.foot.map((line) => ({ ...line, url }));
    assert.ok(!toFigure({ ...view, foot }).includes('<a '), url);
  }
});
