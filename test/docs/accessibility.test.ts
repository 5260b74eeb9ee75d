/** ACCESSIBILITY.md promises nothing without a test, and nothing that only people can say. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { filesUnder } from '../../scripts/shared/files.js';

const text = readFileSync(new URL('../../ACCESSIBILITY.md', import.meta.url), 'utf8');

/** Written for people, or without an object: no test can have their names. */
const WITHOUT_TEST = ['A11-27', 'A11-35', 'A11-36'];

const inTests = new Set(
  filesUnder('test')
    .filter((file) => file.endsWith('.ts') && !file.endsWith('accessibility.test.ts'))
    .flatMap((file) => readFileSync(file, 'utf8').match(/\b[A-Z\d]{3}-\d{2}\b/g) ?? []),
);

test('A11-35, A11-36 every id that the page names is the name of a test, or said to have none', () => {
  const named = new Set(text.match(/\b[A-Z\d]{3}-\d{2}\b/g));
  const missing = [...named].filter((id) => !inTests.has(id) && !WITHOUT_TEST.includes(id));
  assert.deepEqual(missing, []);
});

test('A11-35 every case of the battery is named: A11-01 to 37, LAY-16 to 19, PRT-01 to 06', () => {
  const ids = (family: string, from: number, to: number): string[] =>
    Array.from(
      { length: to - from + 1 },
      (_, i) => `${family}-${String(from + i).padStart(2, '0')}`,
    );
  const all = [...ids('A11', 1, 37), ...ids('LAY', 16, 19), ...ids('PRT', 1, 6)];
  assert.deepEqual(
    all.filter((id) => !text.includes(id)),
    [],
  );
});

test('A11-36 the page claims no conformity, and no test by people that was not made', () => {
  assert.match(text, /\*\*No person has tested this version with assistive technology\.\*\*/);
  assert.doesNotMatch(text, /\b(conform(s|ity|ant)?|complian(t|ce)|certified|fully accessible)\b/i);
  // Ten steps, and a line for each pair of screen reader and browser.
  assert.deepEqual(
    [...text.matchAll(/^(\d+)\. /gm)].map(([, step]) => Number(step)),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  assert.equal(text.match(/\| not yet +\|/g)?.length, 6);
});
