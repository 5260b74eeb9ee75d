/** The readers that all input goes through: a value, and a fault for what could not be read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  collect,
  count,
  faultAt,
  listOf,
  mapOf,
  matching,
  objectOf,
  oneOf,
  optional,
  type Reader,
  reportOthers,
  share,
  text,
  webAddress,
  year,
} from '../../src/input/reader.js';

/** The value, and each fault as "path: found: expected". */
function read<T>(reader: Reader<T>, value: unknown): [value: T, ...faults: string[]] {
  const { faults, report } = collect();
  const result = reader(value, 'at', report);
  return [
    result,
    ...faults.map(({ path, found, expected }) => `${path}: ${found}: ${expected.join(', ')}`),
  ];
}

test('a share and a count are read, or named', () => {
  assert.deepEqual(read(share, '12,5 %'), [12.5]);
  assert.deepEqual(read(share, 101), [null, 'at: 101: a share from 0 to 100']);
  assert.deepEqual(read(share, '4 5'), [null, 'at: 4 5: a share from 0 to 100']);
  assert.deepEqual(read(count, '1 200'), [1200]);
  assert.deepEqual(read(count, '1,200'), [null, 'at: 1,200: a whole number']);
});

test('what is absent is no fault where it may be', () => {
  for (const absent of [undefined, null, '', ' \n']) {
    assert.deepEqual(read(optional(count, 7), absent), [7]);
    assert.deepEqual(read(text(5), absent), ['']);
  }
  assert.deepEqual(read(count, undefined), [null, 'at: nothing: a whole number']);
});

test('a text is trimmed, measured and freed of control characters', () => {
  const long = 'at: abcdef: a text of 5 characters at most';
  assert.deepEqual(read(text(5), ' ab '), ['ab']);
  assert.deepEqual(read(text(5), 12), ['12']);
  assert.deepEqual(read(text(5), 'abcdef'), ['', long]);
  assert.deepEqual(read(text(5, { cut: true }), 'abcdef'), ['abcde', long]);
  assert.deepEqual(read(text(5), {}), ['', 'at: (object): a text of 5 characters at most']);
  assert.deepEqual(read(text(5, { expected: 'a name' }), ' '), ['', 'at:  : a name']);
  assert.deepEqual(read(text(5), 'a\u001bb\u009fc'), [
    'a\ufffdb\ufffdc',
    'at: a control character: text',
  ]);
  assert.deepEqual(read(text(5), 'a\tb\nc'), ['a\tb\nc']);
});

test('a text of a form, a year, an address, one of a list', () => {
  assert.deepEqual(read(matching(/^a+$/, 'letters a'), 'ab'), ['', 'at: ab: letters a']);
  assert.deepEqual(read(year, 2024), ['2024']);
  assert.deepEqual(read(year, '24'), ['', 'at: 24: a year of four digits']);
  assert.deepEqual(read(webAddress, 'https://example.org/'), ['https://example.org/']);
  assert.deepEqual(read(webAddress, 'javascript:alert(1)'), [
    '',
    'at: javascript:alert(1): an address of http or https',
  ]);
  assert.deepEqual(read(oneOf(['a', 'b']), 'b'), ['b']);
  assert.deepEqual(read(oneOf(['a', 'b']), 'toString'), [null, 'at: toString: a, b']);
});

test('a list leaves out what is null, and says where it stood', () => {
  assert.deepEqual(read(listOf(share), [5, 'x', 6]), [[5, 6], 'at[1]: x: a share from 0 to 100']);
  assert.deepEqual(read(listOf(share), { length: 1 }), [[], 'at: (object): a list']);
});

test('an object has its own fields read, and no others', () => {
  const reader = objectOf<{ a: number | null; b: string }>({ a: share, b: text(3) });
  assert.deepEqual(read(reader, { a: 5, b: 'x', c: 1 }), [{ a: 5, b: 'x' }]);
  assert.deepEqual(read(reader, Object.create({ a: 5 })), [
    { a: null, b: '' },
    'at.a: nothing: a share from 0 to 100',
  ]);
  for (const none of [null, 7, [1], () => 1, new Uint8Array(3)]) {
    assert.equal(read(reader, none)[0], null);
    assert.equal(read(reader, none).length, 2);
  }
});

test('SEC-18 a map has any name, also those of prototypes', () => {
  const names = JSON.parse('{"__proto__":"P","constructor":7}') as unknown;
  const [map, ...faults] = read(mapOf(text(3), 'an object of texts'), names);
  assert.deepEqual(
    [[...map], faults],
    [
      [
        ['__proto__', 'P'],
        ['constructor', '7'],
      ],
      [],
    ],
  );
  assert.deepEqual(read(mapOf(text(3), 'texts'), 'x'), [new Map(), 'at: x: texts']);
});

test('a field that is not known is named with those that are', () => {
  const { faults, report } = collect();
  reportOthers({ a: 1, z: [] }, ['a', 'b'], 'figures[0]', report);
  assert.deepEqual(faults, [{ path: 'figures[0].z', found: '(list)', expected: ['one of a, b'] }]);
});

test('a fault is short and frozen, and a hundred are kept', () => {
  const long = faultAt('p'.repeat(999), 'f'.repeat(999), new Array<string>(99).fill('e'));
  assert.deepEqual([long.path.length, long.found.length, long.expected.length], [200, 80, 10]);
  assert.ok(Object.isFrozen(long) && Object.isFrozen(long.expected));
  const { faults, report } = collect();
  for (let i = 0; i < 200; i += 1) report(long);
  assert.equal(faults.length, 100);
});

test('what is no text is found by its type', () => {
  const found = [null, undefined, true, 5, 5n, Symbol('x'), [], {}, () => 1].map(
    (value) => faultAt('', value, []).found,
  );
  assert.deepEqual(found, [
    ...['nothing', 'nothing', '(boolean)', '5', '(bigint)', '(symbol)', '(list)', '(object)'],
    '(function)',
  ]);
});
