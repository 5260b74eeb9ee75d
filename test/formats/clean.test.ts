import assert from 'node:assert/strict';
import { test } from 'node:test';

import {
  toAltText,
  toCsv,
  toEmail,
  toExcelCsv,
  toJson,
  toMjmlDocument,
  toSvg,
  toText,
} from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';

const picture = { imageBase: 'https://example.org/img', name: 'a.png', width: 600, height: 400 };

const outputs = (view: View): Record<string, string> => ({
  alt: toAltText(view),
  csv: toCsv(view),
  excel: toExcelCsv(view),
  email: toEmail(view, { link: 'https://example.org/' }),
  picture: toEmail(view, { picture }),
  mjml: toMjmlDocument(view),
  svg: toSvg(view, lightTheme, { measure }),
  text: toText(view),
});

test('A11-37: no output speaks of undefined, NaN, null, [object or {key}', () => {
  for (const view of views) {
    for (const [name, output] of Object.entries(outputs(view))) {
      const found = /\b(undefined|NaN|null|Infinity)\b|\[object|\{[a-z]+\}/.exec(output);
      assert.equal(found, null, `${name} of ${titleOf(view)}`);
    }
  }
});

test('SNP-02: the same view gives the same text, whatever was written before', () => {
  for (const view of views) {
    const copy = JSON.parse(JSON.stringify(view)) as View;
    assert.deepEqual(outputs(copy), outputs(view), titleOf(view));
  }
});

test('JSON keeps the order of its members however the View was built, and no stranger', () => {
  const [view] = views;
  assert.ok(view);
  const turned = Object.fromEntries(
    Object.entries({ ...view, stranger: 1 }).reverse(),
  ) as unknown as View;
  assert.equal(toJson(turned), toJson(view));
  assert.match(toJson(view), /^\{\n {2}"widget": "adoption",\n {2}"view": "tools",\n/);
  assert.ok(toJson(view).endsWith('}\n'));
});

test('an empty view says why in every output', () => {
  const [view] = views;
  assert.ok(view);
  const empty: View = {
    ...view,
    state: 'empty',
    message: 'Aucun chiffre à afficher.',
    summary: '',
    description: '',
    panels: [],
    notes: [],
    sources: [],
  };
  for (const [name, output] of Object.entries(outputs(empty))) {
    if (name === 'csv' || name === 'excel') assert.equal(output.trim().split('\n').length, 1);
    else assert.ok(output.includes('Aucun chiffre à afficher.'), name);
  }
});
