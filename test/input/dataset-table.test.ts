/** Tables as spreadsheets and survey tools write them: where they begin, and what their lines are. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseDatasetCsv } from '../../src/formats/index.js';
import { messageOf } from '../../src/input/fault.js';

const read = (text: string) => {
  const { faults, ...report } = parseDatasetCsv(new TextEncoder().encode(text));
  return { ...report, faults: faults.map((fault) => messageOf(fault)) };
};
const site = { item: 'Site internet', edition: '2024', value: '71' };

describe('F09 short rows', () => {
  test('cells left out at the end are empty', () => {
    const text =
      'item;edition;value;base;base_n;source;caveat\r\n' +
      'Site internet;2024;71;membres;212;Enquête;\r\n' +
      'Blog;2024;12;membres;212;Enquête\r\n' +
      'Forum;2024;9\r\n';
    const { figures, faults, dropped } = read(text);
    assert.deepEqual([faults, dropped], [[], 0]);
    assert.deepEqual(
      figures.map(({ item, value, source, caveat }) => [item, value, source, caveat]),
      [
        ['Site internet', '71', 'Enquête', ''],
        ['Blog', '12', 'Enquête', ''],
        ['Forum', '9', '', ''],
      ],
    );
  });

  test('a value left out is a gap, and reported', () => {
    const { figures, faults } = read('item;edition;value\nBlog;2024\n');
    assert.deepEqual(figures, [{ item: 'Blog', edition: '2024', value: '' }]);
    assert.deepEqual(faults, [
      'line 2, column 1, value "nothing": expected a share from 0 to 100.',
    ]);
  });

  test('empty cells beyond the header are no fault, a text there is one', () => {
    assert.deepEqual(read('item;edition;value\nSite internet;2024;71;;\n'), {
      ...{ encoding: 'utf-8', separator: ';', lines: 1, figures: [site] },
      ...{ gaps: [], rowHead: '', dropped: 0, faults: [] },
    });
    const { figures, faults, dropped } = read('item,edition,value\nSite internet,2024,71,5\n');
    assert.deepEqual([figures, dropped], [[], 1]);
    assert.deepEqual(faults, ['line 2, column 1 "4 cells": expected 3 cells.']);
  });

  test('of two lines of one figure the second is lost where it says something else', () => {
    const header = 'item;edition;value\nSite internet;2024;71\n';
    assert.equal(read(`${header}Site internet;2024;71,0\n`).dropped, 0);
    assert.equal(read(`${header}Site internet;2024;72\n`).dropped, 1);
  });
});

describe('F11 first lines', () => {
  const table = (separator: string): string =>
    ['item', 'edition', 'value'].join(separator) +
    '\r\n' +
    ['Site internet', '2024', '71'].join(separator) +
    '\r\n';

  for (const separator of [',', ';', '\t', '|'] as const) {
    for (const above of ['', '\r\n', ' \r\n\r\n', `${separator}${separator}\r\n`]) {
      test(`${JSON.stringify(above)} above a table with ${JSON.stringify(separator)}`, () => {
        const { figures, faults, separator: found } = read(above + table(separator));
        assert.deepEqual([figures, faults, found], [[site], [], separator]);
      });
    }
  }

  test('a title above is reported with the line of the header', () => {
    const { figures, faults } = read(`Enquête du réseau, mai 2024;;\r\n;;\r\n${table(';')}`);
    assert.deepEqual(figures, [site]);
    assert.deepEqual(faults, [
      'line 1, column 1 "Enquête du réseau, mai 2024": expected the header first: it is line 3.',
    ]);
  });

  test('a title that has the name of a column is no header', () => {
    const { figures, separator } = read(`Source, value\r\nBase\r\n${table(';')}`);
    assert.deepEqual([figures, separator], [[site], ';']);
  });

  // support.microsoft.com/en-us/office/import-or-export-text-txt-or-csv-files: Excel's own first line.
  test('the line that tells Excel the separator is no title', () => {
    const { figures, faults } = read(`sep=;\r\n${table(';')}`);
    assert.deepEqual([figures, faults], [[site], []]);
  });

  test('columns without a name and a text are no fault; one with a text is', () => {
    const text = 'item;edition;value;;;\r\nSite internet;2024;71;;;\r\n;;;;;\r\n';
    const { figures, faults, lines } = read(text);
    assert.deepEqual([figures, faults, lines], [[site], [], 1]);
    const other = read('item;edition;value;;\nSite internet;2024;71;x;\n');
    assert.deepEqual(other.figures, [site]);
    assert.equal(other.faults.length, 1);
    assert.match(
      other.faults[0] ?? '',
      /^line 1, column 20, header "": expected one of id, widget/,
    );
  });

  test('names of columns are read in capitals and with spaces', () => {
    const { figures, faults } = read(
      '\ufeff"Item" ;EDITION;Value ;Base N\nSite internet;2024;71;212\n',
    );
    assert.deepEqual(figures, [{ ...site, base_n: '212' }]);
    assert.deepEqual(faults, []);
  });
});

describe('F11 what programs draw or put around a table', () => {
  for (const [name, text] of [
    [
      'every line in quotes, as of a CSV saved twice',
      '"item;edition;value"\n"Site internet;2024;71"\n',
    ],
    ['spaces before quotes', 'item, "edition", value\n"Site internet", 2024, "71"\n'],
    // github.github.com/gfm/#tables-extension-
    [
      'a table of Markdown',
      '| item | edition | value |\n|:--|---|--:|\n| Site internet | 2024 | 71 |\n',
    ],
    ['an empty first column', ';item;edition;value\n;Site internet;2024;71\n'],
    ['a unit in the header', 'item;edition;value (%)\nSite internet;2024;71\n'],
  ] as const) {
    test(`${name} is read`, () => {
      const { figures, faults, dropped } = read(text);
      assert.deepEqual([figures, faults, dropped], [[site], [], 0]);
    });
  }

  test('a note below the table is reported, and no figure is missing', () => {
    for (const note of ['Source : réseau', 'Source : réseau;;']) {
      const { figures, faults, dropped } = read(
        `item;edition;value\nSite internet;2024;71\n\n${note}\n`,
      );
      assert.deepEqual([figures, dropped], [[site], 0]);
      assert.ok(faults.length > 0 && faults.every((fault) => fault.startsWith('line 4, column 1')));
    }
  });
});

describe('F13 years as columns', () => {
  test('years in the first column are read too', () => {
    assert.deepEqual(read('Année;Site internet;Blog\n2022;66;\n2024;71;12 %\n'), {
      ...{
        encoding: 'utf-8',
        separator: ';',
        lines: 4,
        rowHead: '',
        dropped: 0,
        faults: [],
        gaps: [],
      },
      figures: [
        { item: 'Site internet', edition: '2022', value: '66' },
        site,
        { item: 'Blog', edition: '2022' },
        { item: 'Blog', edition: '2024', value: '12 %' },
      ],
    });
  });

  test('a line is an item, a column a year; an empty cell or a reason is a gap', () => {
    const text =
      'Outil;2022;2024;base\n' +
      'Site internet;66 %;71;membres\n' +
      'Blog;;12;membres\n' +
      'Chat;non demandé;fewer than 30 answers;membres\n';
    assert.deepEqual(read(text), {
      ...{ encoding: 'utf-8', separator: ';', lines: 6, rowHead: 'Outil', dropped: 0, faults: [] },
      figures: [
        { base: 'membres', item: 'Site internet', edition: '2022', value: '66 %' },
        { base: 'membres', item: 'Site internet', edition: '2024', value: '71' },
        { base: 'membres', item: 'Blog', edition: '2022' },
        { base: 'membres', item: 'Blog', edition: '2024', value: '12' },
        { base: 'membres', item: 'Chat', edition: '2022' },
        { base: 'membres', item: 'Chat', edition: '2024' },
      ],
      gaps: [
        { item: 'Chat', edition: '2022', reason: 'not-asked' },
        { item: 'Chat', edition: '2024', reason: 'too-few' },
      ],
    });
  });

  for (const [name, head] of [
    ['a unit', 'Outil\t2022 (%)\t2024 (%)'],
    ['a word', 'Outil\tÉdition 2022\tÉdition 2024'],
    ['no first name', '\t2022\t2024'],
    ['decimals', 'item\t2022.0\t2024,0'],
    ['a sign', 'Outil\t2022\t2024 *'],
  ] as const) {
    test(`years with ${name} are read`, () => {
      const { figures, faults } = read(`${head}\nSite internet\t66\t71\n`);
      assert.deepEqual(
        [figures, faults],
        [[{ item: 'Site internet', edition: '2022', value: '66' }, site], []],
      );
    });
  }

  test('a line without a share is no item; a share that cannot be read is reported', () => {
    const { figures, faults, dropped } = read(
      'Outil;2022;2024\nBlog;12x;9\nSource : enquête;;\n;1;2\n',
    );
    assert.deepEqual(figures, [
      { item: 'Blog', edition: '2022', value: '12x' },
      { item: 'Blog', edition: '2024', value: '9' },
    ]);
    assert.deepEqual(faults, [
      'line 2, column 6, 2022 "12x": expected a share from 0 to 100.',
      'line 3, column 1 "Source : enquête": expected a share for one of 2022, 2024.',
      'line 4, column 1, item "": expected a text of 300 characters at most.',
    ]);
    assert.equal(dropped, 1);
  });

  test('lines of figures without a header are no wide table', () => {
    assert.deepEqual(read('Site;2024\nBlog;2024\n').figures, []);
    assert.deepEqual(read('Site;2024;71\nBlog;2024;12\n').faults, [
      'line 1, column 1 "Site": expected a header with item, edition, value.',
    ]);
  });
});

describe('F13 exports of survey tools', () => {
  const statistics =
    '"Résumé pour Q1 ""Outils"""\r\n"Quels outils ""utilisez-vous" ?"\r\n' +
    '"Réponse";"Décompte";"Pourcentage"\r\n"Site internet (SQ001)";"151";"71.23%"\r\n';
  const aQuestion =
    "expected a line a figure: this is a survey tool's table of one question; take its answers as item, " +
    'its percentages as value, and add a column edition with the year.';
  const respondents =
    'expected a line a figure: this has a line for each respondent; count the answers in the survey tool ' +
    'or a spreadsheet, then give item, edition and value as a share.';

  // The columns of LimeSurvey (limesurvey.org/manual/Statistics), Google Forms, Framaforms and Nextcloud Forms
  // (github.com/nextcloud/forms/issues/11).
  for (const [name, text, fault] of [
    [
      'statistics of LimeSurvey',
      statistics,
      `line 3, column 1 "Réponse, Décompte, Pourcentage": ${aQuestion}`,
    ],
    [
      'the same in English',
      'Answer,Count,Percentage\nYes,12,40%\n',
      `line 1, column 1 "Answer, Count, Percentage": ${aQuestion}`,
    ],
    [
      'answers of LimeSurvey',
      'id,submitdate,lastpage,startlanguage,Q1\n1,2024-05-01,3,fr,Oui\n',
      `line 1, column 1 "id, submitdate, lastpage, startlanguage, Q1": ${respondents}`,
    ],
    [
      'answers of Google Forms',
      'Horodateur,Quels outils ?,Combien ?\n2024/05/01,Site,3\n',
      `line 1, column 1 "Horodateur, Quels outils ?, Combien ?": ${respondents}`,
    ],
    [
      'answers of Nextcloud Forms',
      '"User ID","User display name","Timestamp","Tools"\n"1","A","2024","Site"\n',
      `line 1, column 1 "User ID, User display name, Timestamp, Tools": ${respondents}`,
    ],
  ] as const) {
    test(`${name} are named, once, with what to do`, () => {
      const { figures, faults } = read(text);
      assert.deepEqual([figures, faults], [[], [fault]]);
    });
  }
});
