/** The doctor of the page for web sites: what it finds in code that tools have worked on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';

import { examine } from '../../demo/doctor/examine.js';
import { findings } from '../../demo/doctor/findings.js';
import type { Part } from '../../demo/doctor/part.js';
import { doctorWords } from '../../demo/doctor/words.js';
import { type EmbedOptions, toEmbed, toSvg } from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { View } from '../../src/view/index.js';
import { kses } from '../kit/kses.js';
import { titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';
import { workOf } from '../kit/work.js';
import { wpautop } from '../kit/wpautop.js';

/** The tree that the page makes of a parsed document. */
function partsOf(node: Tree.ParentNode): Part[] {
  return node.childNodes.flatMap((child): Part[] => {
    if (child.nodeName === '#text' && 'value' in child) {
      return [{ name: '#text', attributes: {}, children: [], text: child.value }];
    }
    if (!('tagName' in child)) return [];
    if (/^(html|head|body)$/.test(child.tagName)) return partsOf(child);
    const attributes = Object.fromEntries(child.attrs.map(({ name, value }) => [name, value]));
    return [{ name: child.tagName, attributes, children: partsOf(child), text: '' }];
  });
}

const report = (html: string) =>
  examine({ name: '', attributes: {}, text: '', children: partsOf(parse(html)) });
const codes = (html: string) => report(html).findings.map(({ code }) => code);

const view = views.find((one) => one.view === 'signals' && one.lang === 'fr') as View;
const base = 'https://example.org/baro/';
const picture = (width: number) => ({
  src: `${base}pictures/baro-effects-signals-fr-light-${width}.svg`,
  width,
  height: 400,
});
const image = { ...picture(600), narrow: picture(320) };
const code = (options: Partial<EmbedOptions> = {}) => toEmbed(view, { base, image, ...options });
const svg = toSvg(view, lightTheme, { measure });

test('whole code is found whole, in every variant, view and language', () => {
  for (const one of views) {
    for (const variant of ['tag', 'div', 'frame'] as const) {
      const { findings: found, advice } = report(toEmbed(one, { variant, base, image }));
      assert.deepEqual([found, advice], [[{ code: 'whole', value: '' }], []], titleOf(one));
    }
    const alone = codes(toEmbed(one, { variant: 'figure', base, image }));
    assert.deepEqual(alone, ['whole', 'figure-alone'], titleOf(one));
  }
  assert.deepEqual(codes(code({ svg, strict: true })), ['whole']);
  assert.deepEqual(codes(`<!doctype html><html><body><main>${code()}</main></body></html>`), [
    'whole',
  ]);
});

test('EMB-13: what kses has made of each variant is told, with what helps', () => {
  assert.deepEqual(report(kses(code())), {
    findings: [
      { code: 'whole', value: '' },
      { code: 'narrow-lost', value: '' },
      { code: 'figure-alone', value: '' },
    ],
    advice: ['div', 'theme', 'url'],
  });
  assert.deepEqual(report(kses(code({ variant: 'div' }))), {
    findings: [
      { code: 'script-lost', value: '' },
      { code: 'narrow-lost', value: '' },
    ],
    advice: ['theme', 'url'],
  });
  assert.deepEqual(codes(kses(code({ variant: 'div', svg, strict: true }))), [
    'script-lost',
    'drawing-lost',
  ]);
  assert.deepEqual(codes(kses(code({ variant: 'frame' }))), ['nothing']);
});

test('EMB-12: what the classic editor has made of tag and div is told apart', () => {
  assert.deepEqual(report(wpautop(code())), {
    findings: [{ code: 'figure-outside', value: '' }],
    advice: ['div'],
  });
  assert.deepEqual(codes(wpautop(code({ variant: 'div' }))), ['whole']);
});

/** One thing lost at a time: what was done to the code, and what is found. */
const losses: [name: string, made: string, found: string[], value?: string][] = [
  ['nothing', ' \n ', ['nothing']],
  ['another page', '<p>Bonjour</p><script src="/app.js"></script>', ['foreign']],
  [
    'code shown as text',
    '<p>&lt;baro-effects view="signals" lang="fr"&gt;&lt;/baro-effects&gt;</p>',
    ['escaped'],
    '<baro-effects view="signals" lang="fr">',
  ],
  ['a div shown as text', '<p>&lt;div data-baro="effects"&gt;</p>', ['escaped']],
  [
    'a script shown as text, as SPIP does',
    code().replace(
      /<script.*<\/script>/,
      '<code class="echappe-js">&lt;script type="module" src="https://example.org/baro/baro.js"&gt;&lt;/script&gt;</code>',
    ),
    ['script-shown'],
    '<script type="module" src="https://example.org/baro/baro.js">',
  ],
  ['no script', code().replace(/<script.*<\/script>/, ''), ['script-lost']],
  [
    'script below',
    `${code().replace(/<script.*<\/script>/, '')}<script type="module" src="/x/baro.js"></script>`,
    ['whole', 'script-moved'],
  ],
  [
    'script elsewhere',
    code().replace('</script>', '</script><h2>Chiffres</h2>'),
    ['whole', 'script-moved'],
  ],
  ['no type', code().replace(' type="module"', ''), ['module-lost']],
  ['one file without type', code({ script: 'baro.all.js' }).replace(' defer', ''), ['whole']],
  ['no hash', code({ script: 'baro-0.1.0.js' }), ['whole', 'integrity-lost']],
  [
    'hash without crossorigin',
    code({ script: 'baro-0.1.0.js', integrity: `sha384-${'A'.repeat(64)}` }).replace(
      ' crossorigin="anonymous"',
      '',
    ),
    ['cors-lost'],
  ],
  ['no tag', code().replace(/<\/?baro-effects[^>]*>/g, ''), ['tag-lost']],
  ['no view', code().replace(' view="signals"', ''), ['attributes-lost'], 'view'],
  [
    'no lang',
    code({ variant: 'div' }).replace(' data-lang="fr"', ''),
    ['attributes-lost'],
    'data-lang',
  ],
  [
    'curly quotes',
    code().replace('view="signals"', 'view=”signals”'),
    ['quotes'],
    'view=”signals”',
  ],
  [
    'curly quotes with spaces',
    code().replace('view="signals"', 'view="signals" items=“a b”'),
    ['quotes'],
    'items=“a',
  ],
  ['French quotes', code().replace('lang="fr">', 'lang=«&nbsp;fr&nbsp;»>'), ['quotes']],
  [
    'quotes in the script',
    code().replace(
      'src="https://example.org/baro/baro.js"',
      'src=”https://example.org/baro/baro.js”',
    ),
    ['quotes'],
  ],
  ['paragraphs inside', code().replace('<figure', '<p></p><br><figure'), ['whole', 'paragraphs']],
  ['no figure', code().replace(/<figure[\s\S]*<\/figure>/, ''), ['whole', 'figure-lost']],
  ['no picture', code().replace(/<picture>.*<\/picture>/, ''), ['picture-lost']],
  ['no narrow picture', code().replace(/<source[^>]*>/, ''), ['whole', 'narrow-lost']],
  ['no alternative', code().replace(/ alt="[^"]*"/, ' alt=""'), ['alt-lost']],
  [
    'picture from elsewhere',
    code().replace(/src="[^"]*600.svg"/, 'src="https://cdn.example/i0.png"'),
    ['whole', 'source-changed'],
    'https://cdn.example/i0.png',
  ],
  ['no style', code().replace(/ style="[^"]*"/g, ''), ['whole', 'style-lost']],
  ['no caption', code().replace(/<figcaption>.*<\/figcaption>/, ''), ['caption-lost']],
  ['no table', code().replace(/<table>[\s\S]*<\/table>/, ''), ['table-lost']],
  ['no scope', code().replaceAll(' scope="row"', ''), ['scope-lost']],
  [
    'no fold',
    code().replace(/<details><summary>.*<\/summary>|<\/details>/g, ''),
    ['whole', 'details-lost'],
  ],
  [
    'frame without title',
    code({ variant: 'frame' }).replace(/ title="[^"]*"/, ''),
    ['frame-title-lost'],
  ],
  [
    'closed frame',
    code({ variant: 'frame' }).replace(/sandbox="[^"]*"/, 'sandbox=""'),
    ['whole', 'frame-closed'],
    'sandbox=""',
  ],
];

test('each loss is found, and nothing else', () => {
  for (const [name, made, found, value] of losses) {
    assert.deepEqual(codes(made), found, name);
    if (value !== undefined) assert.equal(report(made).findings.at(-1)?.value, value, name);
  }
});

test('every finding can be found, but those that only a form of its own has', () => {
  const told = new Set(losses.flatMap(([, , found]) => found));
  const others = Object.keys(findings).filter((name) => !told.has(name));
  // In the tests above.
  assert.deepEqual(others.sort(), ['drawing-lost', 'figure-alone', 'figure-outside']);
});

test('a chart that was upgraded in the page is found whole', () => {
  const drawn = code({ variant: 'div' })
    .replace(
      /(<div[^>]*>)/,
      '$1<baro-effects view="signals" lang="fr" data-state="ready" data-drawn="">',
    )
    .replace('</div>', '</baro-effects></div>');
  assert.deepEqual(codes(drawn), ['whole']);
});

test('every finding is one sentence in French and in English, set as it should be', () => {
  for (const [lang, words] of Object.entries(doctorWords)) {
    for (const [name, sentence] of Object.entries(words.findings)) {
      const text = sentence('x');
      assert.match(text, /^[A-ZÀÉÎ][^.]*(\.\w[^.]*)*\.$/, `${lang} ${name}: ${text}`);
      if (lang === 'fr') assert.doesNotMatch(text, / [:;?!»]|« |'/, text);
    }
    for (const text of Object.values(words.advice)) assert.match(text, /\.$/);
  }
});

test('SEC-28: a megabyte of anything is read at once', async () => {
  for (const made of [
    '<'.repeat(1e6),
    '<script baro'.repeat(8e4),
    '“'.repeat(1e6),
    '<p>'.repeat(400),
    '&lt;script '.repeat(1e5),
  ]) {
    const tree = { name: '', attributes: {}, text: '', children: partsOf(parse(made)) };
    const work = await workOf(() => examine(tree));
    assert.ok(work < 1000, `${made.slice(0, 12)}: ${work} ms`);
  }
});
