/** CASES.md and the tests name the same cases. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import ts from 'typescript';

import { filesUnder } from '../scripts/shared/files.js';

/** The last two are of reports: F from the field, R from real CMS and mail; a space or a colon follows. */
const ID =
  /\b(?:(?:A11|DAT|EMB|I18|LAY|LIF|NET|PRT|PRV|REA|SEC|SNP)-\d{2}\b|(?:F\d{2}|R\d{1,2})(?=[ :,]))/g;

/** Cases for people: docs/ and ACCESSIBILITY.md say what was done. */
/** They name cases that they do not test. */
const OTHERS = ['test/cases.test.ts', 'test/docs/accessibility.test.ts'];
const WITHOUT_TEST = ['A11-27', 'A11-35', 'A11-36'];

/** The ids in the strings of a file, comments left out: titles may be put together from parts. */
function idsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      found.push(...(node.text.match(ID) ?? []));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  return found;
}

const tested = new Set(
  filesUnder('test')
    .filter((file) => file.endsWith('.ts') && !OTHERS.includes(file))
    .flatMap(idsIn),
);
const lines = readFileSync('test/CASES.md', 'utf8').split('\n');
const listed = lines.flatMap(
  (line) => /^- \*\*([A-Z\d]{3}-\d{2}|[FR]\d{1,2})\*\* /.exec(line)?.[1] ?? [],
);

test('every case that a test names has a line in CASES.md', () => {
  assert.deepEqual([...tested].filter((id) => !listed.includes(id)).sort(), []);
});

test('every case in CASES.md has a test', () => {
  assert.deepEqual(
    listed.filter((id) => !tested.has(id) && !WITHOUT_TEST.includes(id)),
    [],
  );
});

test('CASES.md has each case once, in order, and says in a line what it is', () => {
  assert.deepEqual(listed, [...new Set(listed)].sort());
  assert.deepEqual(
    lines.filter(
      (line) =>
        line.startsWith('- ') && !/^- \*\*(?:[A-Z\d]{3}-\d{2}|[FR]\d{1,2})\*\* .{15,}/.test(line),
    ),
    [],
  );
});
