import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toCsv, toCsvFile, toExcelCsv } from '../../src/formats/index.js';
import { readCsv } from '../../src/input/csv.js';
import type { View } from '../../src/view/index.js';
import { hostile, views } from '../kit/markup.js';

/** Rows as records, parsed back by a reader that this test does not share with the writer. */
function rowsOf(csv: string): Record<string, string>[] {
  const { lines, faults } = readCsv(csv.replace(/^\ufeff/, ''));
  assert.deepEqual(faults, []);
  const [header = [], ...rows] = lines;
  return rows.map((row) =>
    Object.fromEntries(header.map((cell, i) => [cell.text, row[i]?.text ?? ''])),
  );
}

const [first] = views as readonly [View];

test('SEC-20: a text that begins like a formula is made harmless and comes back', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r']) {
    const label = `${start}cmd|' /C calc'!A0`;
    for (const csv of [toCsv(hostile(first, label)), toExcelCsv(hostile(first, label))]) {
      for (const row of rowsOf(csv)) {
        const expected = `'${label.replace('\r', '\n')}`;
        assert.equal(row['item'], expected);
        assert.equal(row['text'], expected);
        assert.match(row['value'] ?? '', /^\d*$/, 'a true number stays one');
      }
    }
  }
});

test('SEC-20: quotes, separators and line ends come back as they were', () => {
  const label = 'a "b"; c, d\nand e';
  for (const csv of [toCsv(hostile(first, label)), toExcelCsv(hostile(first, label))]) {
    for (const row of rowsOf(csv)) assert.equal(row['item'], label);
  }
});

test('SEC-20: numbers stay numbers, also with a sign or parts', () => {
  const cell = first.panels[0]?.rows[0]?.cells[0];
  assert.ok(cell);
  const odd = JSON.parse(JSON.stringify(first).replaceAll('"value":69', '"value":-12.5')) as View;
  assert.equal(rowsOf(toCsv(odd))[0]?.['value'], '-12.5');
  assert.equal(rowsOf(toExcelCsv(odd))[0]?.['value'], '-12,5');
});

test('the machine form is RFC 4180 with this header', () => {
  const csv = toCsv(first);
  assert.ok(csv.endsWith('\r\n'));
  assert.equal(
    csv.slice(0, csv.indexOf('\r\n')),
    'widget,view,panel,item_id,item,family,series_id,series,edition,value,text,unit,status,reason,' +
      'base,base_n,source,caveats,figure',
  );
});

test('the Excel form has a byte order mark and semicolons, and the same cells', () => {
  for (const view of views) {
    const excel = toExcelCsv(view);
    assert.equal(excel.charCodeAt(0), 0xfeff);
    assert.deepEqual(rowsOf(excel), rowsOf(toCsv(view)));
    assert.ok(excel.startsWith('\ufeffwidget;view;panel;'));
  }
});

test('F26 the content of a file has a byte order mark in every language, what programs read has none', () => {
  for (const view of views) {
    assert.equal(toCsvFile(view), `\ufeff${toCsv(view)}`);
    assert.ok(toCsv(view).startsWith('widget,'));
  }
});

// owasp.org/www-community/attacks/CSV_Injection names the first ten.
for (const start of [
  '=',
  '+',
  '-',
  '@',
  '\t',
  '\n',
  '＝',
  '＋',
  '－',
  '＠',
  '﹦',
  '﹢',
  ' =',
  '\u200b=',
  '\ufeff@',
]) {
  test(`F26 a text that begins with ${JSON.stringify(start)} is no formula`, () => {
    const label = `${start}1+1`;
    for (const csv of [toCsv(hostile(first, label)), toExcelCsv(hostile(first, label))]) {
      assert.deepEqual(new Set(rowsOf(csv).map(({ item }) => item)), new Set([`'${label}`]));
    }
  });
}

test('F26 other texts stay as they are', () => {
  for (const label of ['’=1', "'=1", 'a=b', '1-2', '– 5', '\u200ba']) {
    assert.equal(rowsOf(toCsv(hostile(first, label)))[0]?.['item'], label);
  }
});
