import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { parseDatasetCsv } from '../../src/formats/index.js';
import type { DatasetCsv } from '../../src/input/csv-dataset.js';
import { FIGURES } from '../kit/settled.js';
import { workOf } from '../kit/work.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A file of two figures in any dialect. */
function own({ separator = ',', end = '\n', value = '62', label = 'Réseaux' } = {}): string {
  const quoted = value.includes(separator) ? `"${value}"` : value;
  const lines = [
    ['widget', 'view', 'item', 'item_fr', 'edition', 'measure', 'value'],
    ['adoption', 'tools', 'social-networks', `"${label}"`, '2016', 'uses', quoted],
    ['adoption', 'tools', 'website', '', '2016', 'uses', '73'],
  ];
  return lines.map((line) => line.join(separator) + end).join('');
}

const good = (report: DatasetCsv): unknown => [report.lines, report.faults];

test('DAT-09: separators, line ends, byte order mark, quotes with line ends, decimal comma', () => {
  for (const separator of [',', ';', '\t'] as const) {
    for (const end of ['\n', '\r\n', '\r']) {
      for (const mark of ['', '\ufeff']) {
        for (const label of ['Réseaux', 'Réseaux, sociaux; et\tplus', `a${end}b`, 'a ""b""']) {
          for (const value of ['62', '62,5', '62.5', '62,5 %']) {
            const report = parseDatasetCsv(bytes(mark + own({ separator, end, label, value })));
            const where = JSON.stringify([separator, end, mark, label, value]);
            assert.deepEqual(good(report), [2, []], where);
            assert.equal(report.separator, separator, where);
            assert.equal(report.encoding, 'utf-8', where);
          }
        }
      }
    }
  }
});

test('DAT-09: the last line may lack its end', () => {
  assert.deepEqual(good(parseDatasetCsv(bytes(own().trimEnd()))), [2, []]);
});

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return little ? buffer : buffer.swap16();
}

test('DAT-09: UTF-16 and Windows-1252 are read as what they are', () => {
  for (const mark of [true, false]) {
    assert.equal(parseDatasetCsv(utf16(own(), true, mark)).encoding, 'utf-16le');
    assert.deepEqual(good(parseDatasetCsv(utf16(own(), true, mark))), [2, []]);
    assert.equal(parseDatasetCsv(utf16(own(), false, mark)).encoding, 'utf-16be');
    assert.deepEqual(good(parseDatasetCsv(utf16(own(), false, mark))), [2, []]);
  }
  const windows = Buffer.from(own({ label: 'Réseaux' }), 'latin1');
  assert.equal(parseDatasetCsv(windows).encoding, 'windows-1252');
  assert.deepEqual(good(parseDatasetCsv(windows)), [2, []]);
});

test('DAT-09: the contract itself has no fault', () => {
  const contract = readFileSync(new URL('../../data/barometer.csv', import.meta.url));
  assert.deepEqual(good(parseDatasetCsv(contract)), [FIGURES, []]);
});

const header = 'widget,view,item,edition,measure,value\n';
const row = 'adoption,tools,website,2016,uses,73\n';

// Each fault with its line, its column, what was found and what was expected.
const faulty: [what: string, text: string, faults: [number, number, string, string, string][]][] = [
  ['nothing', '', [[1, 1, '', 'nothing', 'a header and a line a figure']]],
  ['blank lines', '\n \r\n', [[1, 1, '', 'nothing', 'a header and a line a figure']]],
  ['no header', row, [[1, 1, '', 'adoption', 'a header with item, edition, value']]],
  ['a ragged row', `${header}${row}adoption,tools,website\n`, [[3, 1, '', '3 cells', '6 cells']]],
  [
    'a decimal comma without quotes',
    `${header}adoption,tools,website,2016,uses,12,5\n`,
    [[2, 1, '', '7 cells', '6 cells']],
  ],
  [
    'a missing column',
    'widget,view,item,edition,measure\nadoption,tools,website,2016,uses\n',
    [[1, 1, 'header', 'no such column', 'value']],
  ],
  [
    'a value that is no share',
    `${header}adoption,tools,website,2016,uses,1.7976931348623157e308\n`,
    [[2, 34, 'value', '1.7976931348623157e308', 'a share from 0 to 100']],
  ],
  [
    'a missing value',
    `${header}adoption,tools,website,2016,uses,\n`,
    [[2, 34, 'value', '', 'a share from 0 to 100']],
  ],
  [
    'an unknown widget and edition',
    `${header}adopt,tools,website,16,uses,73\n`,
    [
      [2, 1, 'widget', 'adopt', 'adoption, effects, levers'],
      [2, 21, 'edition', '16', 'a year of four digits'],
    ],
  ],
  [
    'the same figure twice',
    `${header}${row}${row}`,
    [[3, 1, '', 'adoption.tools.website.uses.2016', 'each figure once: line 2 is the same']],
  ],
  [
    'an open quote',
    `${header}${row}adoption,"tools,website,2016,uses,73\n`,
    [
      [3, 1, '', '2 cells', '6 cells'],
      [3, 10, '', '"', 'a closing quote'],
    ],
  ],
  [
    'text after a closing quote',
    `${header}"adoption"x,tools,website,2016,uses,73\n`,
    [[2, 11, '', 'x', 'a separator after the closing quote']],
  ],
  ['a zip file', 'PK\u0003\u0004abc', [[1, 3, '', 'a control character', 'text']]],
  [
    'a reported figure without a caveat',
    'widget,view,item,edition,measure,value,status,caveat\nadoption,tools,website,2016,uses,73,reported,\n',
    [[2, 46, 'caveat', '', 'a caveat, since the status is reported']],
  ],
];

test('DAT-09: the figures of a dataset need no more than item, edition and value', () => {
  const text = 'item;edition;value;base;caveat\nSite internet;2023;"71,5";membres;Deux, trois\n';
  const { faults, figures } = parseDatasetCsv(bytes(text));
  assert.deepEqual(faults, []);
  assert.deepEqual(figures, [
    {
      item: 'Site internet',
      edition: '2023',
      value: '71,5',
      base: 'membres',
      caveat: 'Deux, trois',
    },
  ]);
});

for (const [what, text, expected] of faulty) {
  test(`DAT-09: ${what} is reported with its place`, () => {
    const { faults } = parseDatasetCsv(bytes(text));
    assert.deepEqual(
      faults.map(({ line, column, path, found, expected: wanted }) => [
        line,
        column,
        path,
        found,
        wanted.join(', '),
      ]),
      expected,
    );
  });
}

test('SEC-18: prototype names are ordinary columns and cells', () => {
  const text = `__proto__,constructor,widget\n1,2,toString\n`;
  const { faults } = parseDatasetCsv(bytes(text));
  assert.deepEqual(
    faults.map(({ line, path, found }) => [line, path, found]),
    [
      [1, 'header', '__proto__'],
      [1, 'header', 'no such column'],
      [1, 'header', 'constructor'],
    ],
  );
  assert.equal((Object.prototype as Record<string, unknown>)['1'], undefined);
});

test('SNP-16 SEC-28: large and hostile files are answered within two seconds', async () => {
  const large = [
    'a'.repeat(5e6),
    `"${'a'.repeat(5e6)}`,
    '"'.repeat(1e6),
    ','.repeat(1e6),
    '\n'.repeat(5e6),
    header + row.repeat(100_000),
    header + 'x\n'.repeat(500_000),
  ];
  for (const text of large) {
    const name = JSON.stringify(text.slice(0, 20));
    const given = bytes(text);
    const work = await workOf(() => {
      const { faults } = parseDatasetCsv(given);
      assert.ok(faults.length > 0 && faults.length <= 100, name);
    });
    assert.ok(work < 2000, `${name}: ${work} ms`);
  }
});
