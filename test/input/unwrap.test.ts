/** Data in what editors and templates put around it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { readComparison } from '../../src/input/comparison.js';
import { readDatasetFile } from '../../src/input/dataset-file.js';
import { messageOf } from '../../src/input/fault.js';
import { unwrap } from '../../src/input/unwrap.js';

const read = (text: string) => {
  const { value, faults } = readDatasetFile(new TextEncoder().encode(text), {});
  return { value, faults: faults.map((fault) => messageOf(fault)) };
};

const json =
  '{ "title": "A <br /> // ]]&gt; B",\n"figures": [{ "item": "Blog", "edition": 2024 }] }';
const csv = 'item;edition;value\nBlog;2024;12\n';
const dataset = {
  title: 'A <br /> // ]]&gt; B',
  figures: [{ item: 'Blog', edition: 2024 }],
};
const table = { figures: [{ item: 'Blog', edition: '2024', value: '12' }] };

const wrappers: readonly [before: string, after: string][] = [
  ['', ''],
  ['\n\n', '\n\n'],
  ['\ufeff\ufeff', '\n'],
  // w3.org/TR/xhtml1, C.4: data in scripts.
  ['<![CDATA[', ']]>'],
  ['// <![CDATA[\n', '\n// ]]>'],
  ['//<![CDATA[\n', '\n//]]>\n'],
  ['/*<![CDATA[*/', '/*]]>*/'],
  ['/* <![CDATA[ */\n', '\n/* ]]> */'],
  ['<!--\n', '\n-->'],
  ['<!--\n', '\n//-->'],
  ['<!--//--><![CDATA[// ><!--\n', '\n//--><!]]>'],
  ['<!--//--><![CDATA[//><!--\n', '\n//--><!]]>'],
  ['// &lt;![CDATA[\n', '\n// ]]&gt;'],
  // spec.commonmark.org/0.31.2/#fenced-code-blocks
  ['```json\n', '\n```'],
  ['~~~\n', '\n~~~\n'],
  // developer.wordpress.org/block-editor/explanations/architecture/key-concepts: comments of blocks.
  ['<!-- wp:html {"lock":true} -->\n', '\n<!-- /wp:html -->'],
  ['<!-- our members -->\n', ''],
  ['<p>', '</p>'],
  ['<p>', '<br />\n</p>\n'],
  ['<pre class="wp-block-code"><code>', '</code></pre>'],
  ['&nbsp;', '&nbsp;\n'],
  ['<script type="application/json">', '</script>'],
];
for (const [before, after] of wrappers) {
  test(`F10 ${JSON.stringify(before)} and ${JSON.stringify(after)} are taken off`, () => {
    assert.deepEqual(read(before + json + after), { value: dataset, faults: [] });
    assert.deepEqual(read(before + csv + after), { value: table, faults: [] });
  });
}

test('F10 F06 tags and paragraphs inside are taken off too, but not those in texts', () => {
  assert.deepEqual(read(json.replace(',\n', ',<br />\n\n</p><p>')).value, dataset);
  assert.deepEqual(read('<p>item;edition;value<br />\nBlog;2024;"12"<br />\n</p>').value, table);
  assert.deepEqual(read('<p>item;edition;value</p>\n\n<p>Blog;2024;12</p>').value, table);
  assert.deepEqual(read('item;edition;value<br>Blog;2024;12').value, table);
});

test('F10 places in the text stay', () => {
  const text = '<!--//--><![CDATA[// ><!--\n{ "a": “b” }\n//--><!]]>';
  assert.equal(unwrap(text), `${' '.repeat(26)}\n{ "a": “b” }\n${' '.repeat(10)}`);
  assert.deepEqual(read(text).faults, [
    'line 2, column 8 "the quote “": expected a text in ", a number, {, [, true, false or null; JSON takes plain spaces and straight quotes only.',
  ]);
});

test('F10 what is the data’s own stays', () => {
  for (const text of [
    '{"a":"<!-- b -->"}',
    'item;edition;value\n// note;2024;5',
    'a <b> c',
    '',
    '//',
  ]) {
    assert.equal(unwrap(text), text);
  }
});

test('F10 a comparison is taken out of its wrapper', () => {
  const figures = [{ item: 'network', measure: '' }];
  const text = '// <![CDATA[\n{ "name": "N", "sample": 412, "values": { "network": 70 } }\n// ]]>';
  const { comparison, faults } = readComparison(text, figures);
  assert.deepEqual(
    [comparison?.shares, faults],
    [[{ item: 'network', measure: '', value: 70 }], []],
  );
});

const others: readonly [text: string, message: string][] = [
  ['<!doctype html>\n<html lang="fr">', 'line 1, column 1 "a web page": expected JSON or CSV.'],
  ['\n<?xml version="1.0"?>', 'line 2, column 1 "HTML or XML": expected JSON or CSV.'],
  ['const data = {"a": 1};', 'line 1, column 1 "a script": expected JSON alone, from { to }.'],
  ['callback({"a": 1})', 'line 1, column 1 "a script": expected JSON alone, from { to }.'],
  [
    '"title": "Membres", "figures": []',
    'line 1, column 1 "JSON without its first {": expected { before it, and } behind it.',
  ],
  [
    'Voici : { “title”: “x” }',
    'line 1, column 1 "Voici : { “title”: “x” }": expected a text in ", a number, {, [, true, false or null.',
  ],
  ['{\\rtf1\\ansi', 'line 1, column 1 "a text document (RTF)": expected JSON or CSV.'],
  ['%PDF-1.7', 'line 1, column 1 "a PDF": expected JSON or CSV.'],
  [
    'PK\u0003\u0004\u0014',
    'line 1, column 1 "a control character": expected text; this is a spreadsheet or another zip file: save the table as “CSV UTF-8”.',
  ],
];
for (const [text, message] of others) {
  test(`F10 ${JSON.stringify(text)} is judged as what it is`, () => {
    assert.deepEqual(read(text), { value: undefined, faults: [message] });
  });
}
