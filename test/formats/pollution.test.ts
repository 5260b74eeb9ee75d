/** JSON that names prototypes, wherever data or options go in: nothing is polluted, nothing read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { chartConfig, layoutPanel } from '../../src/chart/index.js';
import { type Barometer, barometer } from '../../src/data/index.js';
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
import { fr } from '../../src/locales/fr.js';
import { customTheme, lightTheme } from '../../src/theme/index.js';
import {
  adoptionView,
  effectsView,
  leversView,
  messageOf,
  readOptions,
  type View,
} from '../../src/view/index.js';
import { measure } from '../kit/measure.js';

const SPOILT = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';

/** The same value as JSON would bring it, with both names in each of its objects. */
const spoilt = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value).replaceAll('{"', `{${SPOILT},"`).replaceAll('{}', `{${SPOILT}}`),
  ) as T;

const view = adoptionView(fr, { view: 'purposes' });
const [panel] = view.panels;
assert.ok(panel);
const layout = layoutPanel(panel, { width: 600, measure, dir: 'ltr' });
const pick = (key: keyof Barometer) => ({ ...barometer, [key]: spoilt(barometer[key]) });
const image = { src: '/a.png', width: 600, height: 300 };

/** Given clean input or spoilt, each has to come to the same. */
const paths: Record<string, (give: <T>(value: T) => T) => unknown> = {
  'options of adoptionView': (give) => adoptionView(fr, give({ view: 'ai' })),
  'options of effectsView': (give) => effectsView(fr, give({ edition: '2022' })),
  'options of leversView': (give) => leversView(fr, give({})),
  'options of readOptions': (give) => readOptions('levers', give({ items: 'x' })),
  'data as a whole': (give) => adoptionView(fr, {}, give(barometer)),
  'colours of a theme': (give) => customTheme(lightTheme, give({ accent: '#123456' })),
  'a theme': (give) => JSON.stringify(chartConfig(panel, layout, give(lightTheme))),
  'a panel of a config': (give) => JSON.stringify(chartConfig(give(panel), layout, lightTheme)),
  'a layout of a config': (give) => JSON.stringify(chartConfig(panel, give(layout), lightTheme)),
  'options of a config': (give) => JSON.stringify(chartConfig(panel, layout, lightTheme, give({}))),
  'a panel of a layout': (give) => layoutPanel(give(panel), { width: 600, measure, dir: 'ltr' }),
  'options of a figure': (give) => toFigure(view, give({ image })),
  'options of an embed': (give) => toEmbed(view, give({ base: '/b/', variant: 'div' as const })),
  'options of an e-mail': (give) => toEmail(view, give({})),
  'options of a text': (give) => toText(view, give({})),
  'a line of a dataset': (give) =>
    parseDatasetCsv(new TextEncoder().encode(JSON.stringify(give({ a: 1 })))).faults.length > 0,
};
for (const key of ['figures', 'editions', 'gaps', 'sources'] as const) {
  paths[`${key} of the data`] = (give) =>
    adoptionView(fr, {}, give === clean ? barometer : pick(key));
}
const writers: Record<string, (of: View) => unknown> = {
  toAltText,
  toCsv,
  toExcelCsv,
  toEmail: (of) => toEmail(of),
  toFigure: (of) => toFigure(of),
  toEmbed: (of) => toEmbed(of, { base: '/b/' }),
  toJson,
  toMjml: (of) => toMjml(of),
  toText: (of) => toText(of),
  toSvg: (of) => toSvg(of, lightTheme, { width: 600, measure }),
};
for (const [name, write] of Object.entries(writers)) {
  paths[`a view of ${name}`] = (give) => write(give(view));
}

function clean<T>(value: T): T {
  return value;
}

for (const [name, run] of Object.entries(paths)) {
  test(`SEC-16 __proto__ and constructor.prototype in ${name}`, () => {
    const wanted = run(clean);
    assert.deepEqual(run(spoilt), wanted);
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal((Object as unknown as { polluted?: number }).polluted, undefined);
    assert.deepEqual(Object.keys(Object.prototype), []);
  });
}

test('SEC-16 the paths are thirty, and what is given to them is spoilt', () => {
  assert.equal(Object.keys(paths).length, 30);
  const given = spoilt({ a: { b: 1 } });
  assert.deepEqual(Object.getOwnPropertyNames(given.a), ['__proto__', 'constructor', 'b']);
});

const CODE = ['function(){ throw 1 }', '() => 1', '{{7*7}}', '${1}', '<%= 1 %>', '#{1}', '=1+1'];

test('SEC-19 texts that look like code are texts in every form', () => {
  for (const code of CODE) {
    const text = JSON.parse(
      JSON.stringify(view).replaceAll(JSON.stringify(view.title), JSON.stringify(code)),
    ) as View;
    assert.equal(text.title, code);
    assert.ok(toText(text).startsWith(code), code);
    assert.equal((JSON.parse(toJson(text)) as View).title, code);
    for (const write of [toFigure, toEmail, toMjml]) {
      const html = write(text);
      assert.ok(html.includes(code.replaceAll('>', '&gt;').replaceAll('<', '&lt;')), code);
      assert.doesNotMatch(html, />49</);
    }
  }
});

const markup = '<img src=x onerror=alert(1)>"\',;\u202e';

test('SEC-10 hostile texts in a dataset: a fault each, short, and no line of its own', () => {
  const header = 'widget,view,item,edition,measure,value';
  for (const text of [markup, '__proto__', 'x'.repeat(100_000), '=cmd|x!A0', '\u001b[2J']) {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    for (const column of [0, 1, 2, 3, 4, 5]) {
      const cells = ['adoption', 'tools', 'website', '2016', 'uses', '62'];
      cells[column] = quoted;
      const { faults } = parseDatasetCsv(new TextEncoder().encode(`${header}\n${cells.join()}\n`));
      assert.ok(faults.length >= 1, `${column} ${text.slice(0, 20)}`);
      assert.ok(faults.every((fault) => (fault.line ?? 0) >= 1 && messageOf(fault).length <= 300));
    }
  }
});
