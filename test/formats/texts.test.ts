/** One test over all: each output says what the View says, literally. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseCsv } from '../../scripts/shared/csv.js';
import {
  toAlternative,
  toCsv,
  toEmail,
  toExcelCsv,
  toJson,
  toMjml,
  toSvg,
  toText,
} from '../../src/formats/index.js';
import { darkTheme, lightTheme } from '../../src/theme/index.js';
import type { Panel, View } from '../../src/view/index.js';
import { footTexts } from '../kit/foot.js';
import { parseHtml, parseXml, textsOf, titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';

/** Lines are broken at spaces, and a number may not be: both are spaces to a reader. */
const flat = (text: string): string => text.replace(/[\s\u00a0\u202f]+/g, ' ');

/** What every output must hold of a panel, in reading order of its rows. */
function panelTexts(panel: Panel): string[] {
  return [
    panel.title,
    panel.axis.note,
    ...panel.rows.flatMap((row) => [row.label, row.detail, ...row.cells.map((cell) => cell.text)]),
  ];
}

/** What every output for readers must hold. */
function viewTexts(view: View): string[] {
  return [
    view.title,
    view.summary,
    ...footTexts(view),
    ...view.panels.flatMap((panel) => [panel.base, ...panelTexts(panel)]),
    ...view.panels.flatMap((panel) =>
      panel.columns.length > 1 ? panel.columns.map((column) => column.label) : [],
    ),
  ].filter((text) => text !== '');
}

function holds(output: string, texts: readonly string[], where: string): void {
  const plain = flat(output);
  for (const text of texts) assert.ok(plain.includes(flat(text)), `${where} lacks “${text}”`);
}

const csvText = (csv: string, separator: string): Record<string, string>[] =>
  parseCsv(
    csv
      .replace('\ufeff', '')
      .replaceAll('\r\n', '\n')
      .split(separator === ';' ? ';' : '\u0000')
      .join(separator === ';' ? ',' : '\u0000'),
  );

for (const view of views) {
  test(`SNP-18 SNP-23 DAT-18: every output of ${titleOf(view)} says the View's texts`, () => {
    const texts = viewTexts(view);
    for (const theme of [lightTheme, darkTheme]) {
      const svg = parseXml(toSvg(view, theme, { width: 600, measure }));
      const references = view.panels.flatMap((panel) => panel.reference?.text ?? []);
      holds(textsOf(svg).join(' '), [...texts, ...references], `SVG ${theme.name}`);
      const mail = parseHtml(toEmail(view, { theme }));
      holds(textsOf(mail).join(' '), texts, `e-mail ${theme.name}`);
      const mjml = parseHtml(toMjml(view, { theme }));
      holds(textsOf(mjml).join(' '), texts, `MJML ${theme.name}`);
    }
    holds(toText(view), texts, 'text');
    holds(toText(view, { bars: false }), texts, 'text without bars');
    holds(toAlternative(view).long, view.panels.flatMap(panelTexts).filter(Boolean), 'long text');
    assert.deepEqual(JSON.parse(toJson(view)), JSON.parse(JSON.stringify(view)), 'JSON');

    const cells = view.panels.flatMap((panel) =>
      panel.rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
    );
    for (const [csv, separator] of [
      [toCsv(view), ','],
      [toExcelCsv(view), ';'],
    ] as const) {
      const rows = csvText(csv, separator);
      assert.equal(rows.length, cells.length);
      cells.forEach(({ row, cell }, i) => {
        assert.equal(rows[i]?.['text'], cell.text, `CSV ${separator}`);
        if (separator === ',') assert.equal(rows[i]?.['item'], row.label);
        assert.equal(rows[i]?.['value'], cell.value === null ? '' : String(cell.value));
        assert.equal(rows[i]?.['reason'], cell.reason ?? '');
      });
    }
  });
}

// What a reader gets, written out once by hand.
test('the text of a small view is exactly this', () => {
  const view = views.find((one) => one.view === 'recognised' && one.lang === 'fr');
  assert.ok(view);
  const lines = flat(toText(view).split('\n').slice(0, 5).join('|'));
  assert.equal(
    lines,
    'Les deux effets positifs les plus reconnus|Partage de l’information : 85 % des responsables y voient un effet ' +
      'positif ; image de l’association : 82 % (2016)||Partage de l’information ' +
      '█████████████████░░░ 85 %|Image de l’association ████████████████░░░░ 82 %',
  );
});
