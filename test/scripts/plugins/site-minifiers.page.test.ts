// The classic scripts after the tools by which sites minify what they serve.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';
import ts from 'typescript';

import { robust } from '../../../scripts/plugins/site-minifiers.js';
import { root } from '../../../scripts/shared/files.js';
import { classicScript, drawn, newPage, pageOf, quiet, ready, setUp } from '../../kit/page.js';
import { minifiedBy, siteTools, skipWithout, yuiCompressor } from '../../kit/site-tools.js';

const { server, browser } = await setUp();

const classic = ['baro.all.js', 'frame.js', 'host.js'];
const textOf = (file: string): string => readFileSync(join(root, 'dist/cdn', file), 'utf8');

test('F02 a classic file has nothing that such a tool takes for something else', () => {
  for (const file of classic) {
    const text = textOf(file);
    for (const sign of ['`', '\t', '</script', '<!--', ']]>', '=>/', 'return/']) {
      assert.ok(!text.includes(sign), `${file} has ${JSON.stringify(sign)}`);
    }
    const [code = '', ...more] = text
      .trim()
      .replace(/^\/\*![^\n]*\n+/, '')
      .split('\n');
    assert.deepEqual(
      [code.slice(0, 6), more],
      [';(()=>', []],
      `${file} is one line and one function`,
    );
  }
});

test('F02 regular expressions stand in parentheses, a tab and a backtick are written as escapes', () => {
  assert.equal(
    robust('x=>/["`\t]/.test(x),b=/a/;if(b)/c/.test(b);y=b/2/c;s=" \t`"'),
    ';x=>(/[\\x22\\x60\\t]/).test(x),b=/a/;if(b)(/c/).test(b);y=b/2/c;s=" \\t\\x60"',
  );
  // A slash inside a set ends the expression for JSMin, a quote begins a string.
  assert.equal(robust('a=/[/\'"]\\/x/u'), ';a=/[\\/\\x27\\x22]\\/x/u');
  assert.throws(() => robust('x=y`a`'), /template/);
});

/** Kind and text of every node: equal for two programs that differ in spaces and semicolons only. */
function tokensOf(code: string): string[] {
  const file = ts.createSourceFile('a.js', code, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS);
  const tokens: string[] = [];
  const visit = (node: ts.Node): void => {
    const isLeaf = ts.isIdentifier(node) || ts.isLiteralExpression(node);
    if (!ts.isEmptyStatement(node))
      tokens.push(isLeaf ? `${node.kind} ${node.getText(file)}` : String(node.kind));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return tokens;
}

const body = `<baro-adoption></baro-adoption><baro-effects lang="en"></baro-effects>
<div data-baro="levers"></div><baro-chart lang="en"><script type="application/json">
{"figures":[{"item":"One","edition":2024,"value":20},{"item":"Two","edition":2024,"value":30}]}
</script></baro-chart>`;

/** Tags, attributes and texts of the shadow trees, with the tables closed and open. */
async function treesOf(page: Page): Promise<string[]> {
  await page.goto(server.page('/minified', pageOf(body, classicScript)));
  await page.waitForFunction(() => document.querySelectorAll('[data-state]').length === 4);
  assert.deepEqual(await ready(page), new Array(4).fill('ready'));
  await drawn(page, 4);
  await quiet(page);
  const trees = () =>
    page.evaluate(() => {
      const walk = (node: Node): string => {
        const element = node instanceof Element ? node : undefined;
        const attributes = [...(element?.attributes ?? [])].map(
          ({ name, value }) => ` ${name}=${value}`,
        );
        const root = element?.shadowRoot;
        const children = [...(root?.childNodes ?? []), ...node.childNodes].map(walk).join('');
        const sheets = (root?.adoptedStyleSheets ?? []).flatMap(({ cssRules }) =>
          [...cssRules].map(({ cssText }) => cssText),
        );
        const text = node instanceof Text ? node.data : '';
        return element
          ? `\n${element.localName}${attributes.join('')} ${sheets.join('')}${children}`
          : text;
      };
      return walk(document.body);
    });
  const closed = await trees();
  const pressed = await page.$$eval('baro-adoption, baro-effects, baro-levers, baro-chart', (all) =>
    all.map((widget) => {
      const button = widget.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!;
      button.click();
      return button.getAttribute('aria-pressed');
    }),
  );
  assert.deepEqual(pressed, new Array(4).fill('false'));
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[data-state]')].every((widget) =>
      widget.shadowRoot!.querySelector('[aria-pressed=true]'),
    ),
  );
  const open = await trees();
  assert.match(open, /td/);
  await quiet(page);
  return [closed, open];
}

let untouched: Promise<string[]> | undefined;

async function treesAfter(script?: string): Promise<string[]> {
  if (script !== undefined) server.override('/dist/cdn/baro.all.js', { body: script });
  const page = await newPage(browser, { height: 5000 });
  const trees = await treesOf(page);
  await page.close();
  server.restore();
  return trees;
}

for (const tool of siteTools) {
  test(`F02 after ${tool.name} the classic files do the same`, skipWithout(tool), async () => {
    const [all = '', ...others] = classic.map((file) => {
      const script = textOf(file);
      const small = minifiedBy(tool, script);
      assert.ok(small, `${tool.name} takes ${file}`);
      if (tool.rewrites)
        assert.deepEqual(
          ts.transpileModule(small, { reportDiagnostics: true, compilerOptions: { allowJs: true } })
            .diagnostics,
          [],
        );
      else assert.deepEqual(tokensOf(small), tokensOf(script), file);
      return small;
    });
    assert.equal(others.length, 2);
    untouched ??= treesAfter();
    assert.deepEqual(await treesAfter(all), await untouched);
  });
}

test(
  'F02 YUI Compressor refuses the classic files instead of changing them',
  skipWithout(yuiCompressor),
  () => {
    for (const file of classic)
      assert.equal(minifiedBy(yuiCompressor, textOf(file)), undefined, file);
  },
);
