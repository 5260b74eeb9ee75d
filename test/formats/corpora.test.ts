/** The public collections of attacks as datasets, in every form that is written. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  parseDatasetCsv,
  toAltText,
  toCsv,
  toEmail,
  toEmbed,
  toExcelCsv,
  toFigure,
  toJson,
  toMjml,
  toSvg,
  toText,
} from '../../src/formats/index.js';
import { readDatasetFile } from '../../src/input/dataset-file.js';
import { fr } from '../../src/locales/fr.js';
import { lightTheme } from '../../src/theme/index.js';
import { chartView, type Dataset, type View, viewNames } from '../../src/view/index.js';
import { corpora } from '../kit/corpora.js';
import { asShown, hostileSurvey } from '../kit/hostile-strings.js';
import { everyNode, type Node, parseHtml, parseXml, textsOf } from '../kit/markup.js';
import { measure } from '../kit/measure.js';

/** What a label may have. */
const short = corpora.filter((text) => text.trim().length <= 300);
const views: readonly [text: string, view: View][] = short.map((text) => {
  const { value } = readDatasetFile(Buffer.from(JSON.stringify(hostileSurvey(text))), viewNames);
  return [text, chartView(fr, value as Dataset)];
});

test('the collections are there, and each of their texts makes a view', () => {
  assert.equal(corpora.length, 595);
  assert.equal(views.length, 594);
  assert.deepEqual([...new Set(views.map(([, view]) => view.state))], ['ready']);
  assert.ok(corpora.includes("<IMG SRC=javascript:alert('XSS')>"));
});

const TABLE = 'b br p small table tbody td th tr';
const FIGURE = 'caption details figcaption figure summary sup thead';
/** The elements that each form is made of; a link only where an address of the web was given. */
const forms: Record<string, [elements: string, of: (view: View) => Node]> = {
  'an e-mail': [`a h2 ${TABLE}`, (view) => parseHtml(toEmail(view))],
  MJML: [
    `a div h2 mj-column mj-section mj-table mj-text ${TABLE}`,
    (view) => parseHtml(toMjml(view)),
  ],
  'a figure': [
    `a img ${FIGURE} ${TABLE}`,
    (view) => parseHtml(toFigure(view, { image: { src: '/a.png', width: 600, height: 300 } })),
  ],
  'an embed': [
    `a baro-chart script strong ${FIGURE} ${TABLE}`,
    (view) => parseHtml(toEmbed(view, { base: '/b/' })),
  ],
  SVG: [
    'desc path svg text title',
    (view) => parseXml(toSvg(view, lightTheme, { width: 2560, measure })),
  ],
};

/** Text as a page shows it: white space is one space, what XML can't hold is a sign. */
const shown = (text: string): string => text.replace(/\s+/g, ' ').trim();

for (const [form, [elements, parse]] of Object.entries(forms)) {
  test(`SEC-07 SEC-14 the collections in ${form} are text: no element, no attribute, no address`, () => {
    const known = elements.split(' ');
    const strange: string[] = [];
    const addresses = new Set<string>();
    for (const [text, view] of views) {
      const root = parse(view);
      for (const { name, attributes } of everyNode(root)) {
        if (name && !known.includes(name)) strange.push(`${name}: ${text}`);
        for (const [key, value] of Object.entries(attributes)) {
          if (/^on|^srcdoc$|^background$/.test(key)) strange.push(`${key}: ${text}`);
          if (/^(?:xlink:)?href$|^src$|^action$/.test(key)) addresses.add(value);
          if (key === 'style' && /url|expression|@import|[<>]/i.test(value)) strange.push(value);
        }
      }
      const texts = textsOf(root).map(shown);
      if (!texts.some((one) => one.includes(shown(asShown(text))))) strange.push(`lost: ${text}`);
    }
    assert.deepEqual(strange, []);
    const own = { 'a figure': ['/a.png'], 'an embed': ['/b/baro.js'] }[form] ?? [];
    const link = form === 'SVG' ? [] : ['http://www.cum.qc.ca/'];
    assert.deepEqual([...addresses].sort(), [...own, ...link].sort());
  });
}

test('SEC-20 no cell of CSV begins like a formula, and the machine’s form can be read again', () => {
  const formula: string[] = [];
  const unread: string[] = [];
  for (const [text, view] of views) {
    for (const csv of [toCsv(view), toExcelCsv(view).slice(1)]) {
      const separator = csv.charAt('widget'.length);
      const cells = csv.match(new RegExp(`"(?:[^"]|"")*"|[^${separator}\\r\\n"]+`, 'g')) ?? [];
      if (cells.some((cell) => /^"?[=@\t\r+-]/.test(cell))) formula.push(text);
    }
    const { faults } = parseDatasetCsv(new TextEncoder().encode(toCsv(view)));
    if (faults.some(({ found }) => found === 'a control character')) unread.push(text);
  }
  assert.deepEqual([formula, unread], [[], []]);
});

test('SEC-14 plain texts hold no character that a terminal obeys; JSON says what it was given', () => {
  for (const [text, view] of views) {
    for (const plain of [toText(view), toAltText(view)]) {
      assert.doesNotMatch(plain, /[^\P{Cc}\t\n]/u, text);
    }
    assert.equal((JSON.parse(toJson(view)) as { title: string }).title, asShown(text));
  }
});
