import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { languages } from '../../src/locales/registry.js';
import { viewNames } from '../../src/view/index.js';
import { FIGURES, VIEWS } from '../kit/settled.js';
import { folder, inside, readPng } from '../kit/snapshot.js';
import { workOf } from '../kit/work.js';

/** One line, no stack: what every refusal looks like. */
function oneLine(err: string): string {
  assert.match(err, /^[^\n]+\n$/, err);
  assert.doesNotMatch(err, /\n\s+at |node:internal/);
  return err;
}

const refused: [args: string[], says: RegExp][] = [
  [[], /^Name a command: list, snapshot, embed, validate\./],
  [['toString'], /^command "toString": expected one of list, snapshot, embed, validate\./],
  [['embed'], /^Name one widget: adoption, effects, levers\./],
  [['embed', 'adoption', 'effects'], /^Name one widget: adoption, effects, levers\./],
  [['embed', 'adopt'], /^widget "adopt": expected one of adoption, effects, levers\./],
  [
    ['embed', 'adoption', '--variant', 'x'],
    /^variant "x": expected one of tag, div, figure, frame\./,
  ],
  [
    ['embed', 'adoption', '--variant', 'frame', '--no-title'],
    /^--no-title can't be had in a frame: /,
  ],
  [['embed', '--x'], /^Unknown option '--x': options are --view,/],
  [['snapshot'], /^Name a widget, one of adoption, effects, levers, or --all\./],
  [['snapshot', 'adopt'], /^widget "adopt": expected one of adoption, effects, levers\./],
  [['snapshot', '__proto__'], /^widget "__proto__": expected one of/],
  [
    ['snapshot', 'effects', '--view', 'tools'],
    new RegExp(`^view "tools": expected one of ${viewNames.effects.join(', ')}\\.`),
  ],
  [
    ['snapshot', 'effects', '--lang', 'xx'],
    new RegExp(`^lang "xx": expected one of ${languages.join(', ')}\\.`),
  ],
  [
    ['snapshot', 'effects', '--theme', 'auto'],
    /^theme "auto": expected one of light, dark, print, contrast\./,
  ],
  [['snapshot', 'effects', '--format', 'gif'], /^format "gif": expected one of png, svg, html,/],
  [
    ['snapshot', 'effects', '--edition', '1999'],
    /^edition "1999": expected one of 2013, 2016, 2019, 2022, 2025, latest\./,
  ],
  [['snapshot', 'effects', '--items', 'nothing'], /^items "nothing": expected one of /],
  [['snapshot', 'effects', '--highlight', 'x'], /^highlight "x": expected one of /],
  [['snapshot', 'effects', '--view'], /^Option '--view <value>' argument missing: options are /],
  [['snapshot', 'effects', '--colour', 'red'], /^Unknown option '--colour': options are --all,/],
  [['snapshot', 'effects', '--lang', 'fr,,en'], /^lang "fr,,en": expected values separated/],
  [['snapshot', '--all', 'effects'], /^--all takes no widget\./],
  [['snapshot', 'effects', '--format', 'png,svg'], /^2 files: name a folder with --out\./],
  [['snapshot', 'effects', '--link', 'x', '--format', 'html'], /^link "x": expected an absolute/],
  [['snapshot', 'effects', '--format', 'html-picture'], /^html-picture needs imageBase/],
  [['snapshot', 'effects', '--out', ''], /^out "": expected the path of a folder/],
  [['snapshot', 'effects', '--out', 'a\0b'], /^out "a b": expected the path of a folder/],
  [['validate'], /^validate takes one file, or - for standard input\./],
  [['validate', 'a', 'b'], /^validate takes one file/],
  [['list', 'x'], /^list takes no words/],
  [['list', '--x'], /^Unknown option '--x'/],
];

for (const [args, says] of refused) {
  test(`SNP-11: wrong call, exit 2 and what is allowed: ${JSON.stringify(args)}`, async () => {
    const { code, out, err } = await inside(...args);
    assert.deepEqual([code, out], [2, '']);
    assert.match(oneLine(err), says);
  });
}

for (const [name, values] of [
  ['width', ['0', '-1', 'NaN', '1e9', '16384', '239', '2561', '600.5', '0x258', '']],
  ['scale', ['0', '-1', 'NaN', '5', '16384', 'Infinity', '']],
] as const) {
  for (const value of values) {
    test(`SNP-12: ${name} ${JSON.stringify(value)} is refused with the limits`, async () => {
      const { code, err } = await inside('snapshot', 'effects', `--${name}=${value}`);
      assert.equal(code, 2);
      const limits = name === 'width' ? /from 240 to 2560|values separated/ : /from 1 to 4|values/;
      assert.match(oneLine(err), limits);
    });
  }
}

test('SNP-11: nothing is written when one of several values is wrong', async () => {
  const out = folder();
  const { code } = await inside('snapshot', 'effects', '--lang', 'fr,xx', '--out', out);
  assert.equal(code, 2);
  assert.deepEqual(readdirSync(out), []);
});

test('a comparison from a file stands in every form, and in the name; a wrong one is refused', async () => {
  const given = join(folder(), 'own.json');
  const own = { name: 'Ours', sample: 412, edition: 2026, values: { communication: 88 } };
  writeFileSync(given, JSON.stringify(own));
  const out = folder();
  const args = [
    'snapshot',
    'adoption',
    '--view',
    'purposes',
    '--lang',
    'en',
    '--comparison',
    given,
  ];
  const forms = ['--format', 'png,svg,html,txt,csv', '--out', out];
  assert.deepEqual(await inside(...args, ...forms), { code: 0, out: '', err: '' });
  const made = (name: string) => readFileSync(join(out, name), 'utf8');
  const stem = 'baro-adoption-purposes-comparison-en';
  for (const name of [
    `${stem}-light-600.svg`,
    `${stem}-light.html`,
    `${stem}.txt`,
    `${stem}.csv`,
  ]) {
    assert.match(made(name), /Ours \(2026\)/, name);
    assert.match(made(name), /88/, name);
  }
  const { palette, pixels } = readPng(readFileSync(join(out, `${stem}-light-600.png`)));
  // The hue that only the other survey's bar has: 88 of 100 of the plot, 16 px thick.
  const ochre = palette.indexOf('#806102');
  assert.ok(pixels.filter((pixel) => pixel === ochre).length > 2000);
  writeFileSync(given, JSON.stringify({ ...own, values: { communication: 880 } }));
  const { code, err } = await inside(...args, '--format', 'txt');
  assert.equal(code, 2);
  assert.match(
    oneLine(err),
    /^comparison\.values\.communication "880": expected a share from 0 to 100\./,
  );
  const all = await inside('snapshot', '--all', '--comparison', given, '--out', out);
  assert.deepEqual([all.code, all.out], [2, '']);
  assert.match(oneLine(all.err), /^--comparison goes with one view/);
});

test('SNP-22: help and version', async () => {
  const help = await inside('--help');
  assert.deepEqual([help.code, help.err], [0, '']);
  assert.match(help.out, /baro snapshot WIDGET/);
  assert.deepEqual(await inside('snapshot', '--help'), help);
  const { code, out } = await inside('--version');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.deepEqual([code, out], [0, `${version}\n`]);
});

test('list names what the other commands take', async () => {
  const { code, out } = await inside('list');
  assert.equal(code, 0);
  assert.match(out, new RegExp(`^effects {4}${viewNames.effects.join(' ')}$`, 'm'));
  assert.match(out, /^editions {3}2013 2016 2019 2022 2025$/m);
  const { out: json } = await inside('list', '--json');
  const names = JSON.parse(json) as { languages: string[] };
  assert.deepEqual(names.languages, languages);
});

test('A11-33: every combination has a file whose name says format and subject', async () => {
  const out = join(folder(), 'new/folder');
  const { code, err } = await inside(
    ...['snapshot', 'effects', 'levers', '--lang', 'fr,en', '--theme', 'light,dark'],
    ...['--scale', '1,2', '--format', 'png,html,csv,alt', '--width', '320', '--out', out],
  );
  assert.deepEqual([code, err], [0, '']);
  const names = readdirSync(out);
  assert.equal(names.length, 2 * 2 * (2 * 2 + 2 + 1 + 1));
  assert.deepEqual(
    names.filter((name) => name.startsWith('baro-effects-opinions-fr')),
    [
      'baro-effects-opinions-fr-alt.txt',
      'baro-effects-opinions-fr-dark-320-2x.png',
      'baro-effects-opinions-fr-dark-320.png',
      'baro-effects-opinions-fr-dark.html',
      'baro-effects-opinions-fr-light-320-2x.png',
      'baro-effects-opinions-fr-light-320.png',
      'baro-effects-opinions-fr-light.html',
      'baro-effects-opinions-fr.csv',
    ],
  );
  for (const name of names) assert.match(name, /^[a-z0-9-]{1,80}\.[a-z]+$/);
});

test('edition, items and highlight reach the view and the name', async () => {
  const out = folder();
  const { code } = await inside(
    ...['snapshot', 'adoption', '--edition', '2013,2016', '--items', 'website,social-networks'],
    ...['--highlight', 'website', '--format', 'json', '--out', out],
  );
  assert.equal(code, 0);
  assert.deepEqual(readdirSync(out), ['baro-adoption-tools-2013-2016-fr.json']);
  const text = readFileSync(join(out, 'baro-adoption-tools-2013-2016-fr.json'), 'utf8');
  const view = JSON.parse(text) as { panels: { rows: { id: string }[] }[]; editions: string[] };
  assert.deepEqual(view.editions, ['2013', '2016']);
  assert.deepEqual(
    view.panels[0]?.rows.map((row) => row.id),
    ['website', 'social-networks'],
  );
});

test('--all writes a manifest with names, sizes, texts and checksums', async () => {
  const out = folder();
  const args = ['snapshot', '--all', '--lang', 'fr', '--theme', 'light', '--format', 'png,csv'];
  assert.deepEqual(await inside(...args, '--out', out), { code: 0, out: '', err: '' });
  const text = readFileSync(join(out, 'manifest.json'), 'utf8');
  const { files } = JSON.parse(text) as {
    files: { name: string; bytes: number; sha256: string; alt: string; width?: number }[];
  };
  assert.equal(files.length, VIEWS * 2);
  assert.deepEqual(
    files.map((file) => file.name),
    readdirSync(out).filter((name) => name !== 'manifest.json'),
  );
  for (const { name, bytes, sha256, alt, width } of files) {
    const data = readFileSync(join(out, name));
    assert.equal(data.length, bytes, name);
    assert.equal(createHash('sha256').update(data).digest('hex'), sha256, name);
    assert.ok(alt.length > 20 && alt.length <= 150);
    if (name.endsWith('.png')) assert.equal(readPng(data).width, width);
  }
  await inside(...args, '--out', out);
  assert.equal(readFileSync(join(out, 'manifest.json'), 'utf8'), text, 'the same again');
});

test('SNP-05: whatever --out is, files stay inside it', async () => {
  const base = folder();
  for (const name of ['~', '..x', '$(id)', '; id', 'a\\b', 'C:', '-', 'é œ']) {
    const out = name === '-' ? join(base, '-') : join(base, name);
    const { code } = await inside('snapshot', 'effects', '--format', 'csv', '--out', out);
    assert.equal(code, 0, name);
    assert.deepEqual(readdirSync(out), ['baro-effects-opinions-fr.csv'], name);
  }
  assert.equal(readdirSync(base).length, 8);
});

test('SNP-06: a symbolic link in the way is refused, with --force replaced, never followed', async () => {
  const base = folder();
  const out = join(base, 'out');
  mkdirSync(out);
  const name = 'baro-effects-opinions-fr.csv';
  writeFileSync(join(base, 'victim'), 'mine');
  symlinkSync(join(base, 'victim'), join(out, name));
  const args = ['snapshot', 'effects', '--format', 'csv', '--out', out];
  const { code, err } = await inside(...args);
  assert.equal(code, 1);
  assert.match(
    oneLine(err),
    /baro-effects-opinions-fr\.csv": a symbolic link; --force replaces it/,
  );
  assert.equal(readlinkSync(join(out, name)), join(base, 'victim'));
  assert.equal((await inside(...args, '--force')).code, 0);
  assert.equal(readFileSync(join(base, 'victim'), 'utf8'), 'mine');
  assert.match(readFileSync(join(out, name), 'utf8'), /^\ufeffwidget,view/);
  assert.deepEqual(readdirSync(out), [name], 'no temporary file is left');
});

test('SNP-07: a folder or a file in the way is told in one line with path and reason', async () => {
  const base = folder();
  const name = 'baro-effects-opinions-fr.csv';
  mkdirSync(join(base, 'a', name), { recursive: true });
  writeFileSync(join(base, 'file'), 'x');
  const args = ['snapshot', 'effects', '--format', 'csv', '--out'];
  for (const [out, says] of [
    [join(base, 'a'), /: it is a folder \(EISDIR\)|: .+ \((ENOTEMPTY|EEXIST)\)/],
    [join(base, 'file'), /: a file of that name is in the way \(EEXIST\)/],
    [join(base, 'file', 'b'), /: a part of the path is a file \(ENOTDIR\)/],
  ] as const) {
    const { code, err } = await inside(...args, out);
    assert.equal(code, 1, out);
    assert.match(oneLine(err), says);
    assert.ok(err.includes(base));
  }
  assert.deepEqual(readdirSync(join(base, 'a')), [name], 'no temporary file is left');
});

test('SNP-10: ten runs on one destination leave one valid file', async () => {
  const out = folder();
  const args = ['snapshot', 'effects', '--width', '320', '--out', out];
  const results = await Promise.all(Array.from({ length: 10 }, () => inside(...args)));
  assert.deepEqual(
    results.map(({ code }) => code),
    Array.from({ length: 10 }, () => 0),
  );
  assert.deepEqual(readdirSync(out), ['baro-effects-opinions-fr-light-320.png']);
  readPng(readFileSync(join(out, 'baro-effects-opinions-fr-light-320.png')));
});

test('SNP-16 SNP-24: validate answers every file with exit 1, line and column', async () => {
  const base = folder();
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(base, name), content);
    return join(base, name);
  };
  const head = 'widget,view,item,edition,measure,value\n';
  const value = (text: string): string => `${head}adoption,tools,website,2016,uses,${text}\n`;
  const cases: [path: string, says: RegExp][] = [
    [join(base, 'missing.csv'), /missing\.csv": no such file or folder \(ENOENT\)\.$/],
    [base, /: it is a folder \(EISDIR\)\.$/],
    [file('empty.csv', ''), /empty\.csv:1:1: "nothing": expected a header/],
    [file('bom.csv', '\ufeff'), /bom\.csv:1:1: "nothing"/],
    [file('zip.csv', Buffer.from([80, 75, 3, 4, 0, 255])), /zip\.csv:1:\d+: "a control character"/],
    [file('half.json', '{"a": [1, 2'), /half\.json:1:12: "the end of the text": expected a comma/],
    [
      file('own.json', '[{"item":"a","edition":24}]'),
      /own\.json: figures\[0\]\.edition "24": expected/,
    ],
    [
      file('ones.csv', 'item,edition,value\na,2024,"0,71"\nb,2024,"0,4"\n'),
      /ones\.csv: figures "no share above 1": expected shares of a hundred \(71, not 0\.71\), or unit: percent\.$/,
    ],
    [
      file('control.csv', 'item,edition,value\na\u007f,2024,71\n'),
      /control\.csv: figures\[0\]\.item "a control character": expected text\.$/,
    ],
    [
      file('none.json', '{"title":"a"}'),
      /none\.json: figures "nothing": expected a list of figures\.$/,
    ],
    ...['1e308', '5e-324', '-1', '101', 'Infinity', 'NaN', '1e21', '9007199254740993'].map(
      (text, i): [string, RegExp] => [
        file(`extreme-${i}.csv`, value(text)),
        /:2:34: value "[^"]+": expected a share from 0 to 100\.$/,
      ],
    ),
    [
      file('hostile.csv', value('<img src=x onerror=alert(1)>')),
      /value "<img src=x onerror=alert\(1\)>": expected a share/,
    ],
  ];
  for (const [path, says] of cases) {
    const work = await workOf(async () => {
      const { code, out, err } = await inside('validate', path);
      assert.deepEqual([code, out], [1, ''], path);
      assert.match(err.trim(), says);
      assert.ok(err.split('\n').every((line) => line.length <= base.length + 300));
    });
    assert.ok(work < 2000, `${path}: ${work} ms`);
  }
});

test('SNP-16: a file without fault is said to have none', async () => {
  const { code, out, err } = await inside('validate', 'data/barometer.csv');
  assert.deepEqual(
    [code, out, err],
    [0, `data/barometer.csv: ${FIGURES} figures, no fault (utf-8).\n`, ''],
  );
  assert.ok(existsSync('data/barometer.csv'));
});

test('SEC-10: hostile texts in a dataset are reported in one short line, with nothing a terminal obeys', async () => {
  const path = join(folder(), 'own.csv');
  const header = 'widget,view,item,edition,measure,value';
  const markup = '<img src=x onerror=alert(1)>"\u202e\u001b]0;x\u0007';
  for (const text of [markup, 'x'.repeat(100_000), '__proto__', 'a\nb: no fault', '%s%n']) {
    const quoted = `"${text.replaceAll('"', '""')}"`;
    writeFileSync(path, `${header}\nadoption,tools,website,2016,uses,${quoted}\n`);
    const { code, out, err } = await inside('validate', path);
    assert.deepEqual([code, out], [1, '']);
    const lines = err.trimEnd().split('\n');
    assert.equal(lines.length, 1, err.slice(0, 300));
    assert.ok((lines[0] ?? '').length - path.length <= 300, err.slice(0, 400));
    assert.doesNotMatch(err, /[^\n\P{C}]/u);
  }
});

test('F26: a CSV has a byte order mark in its file, none in a pipe, and is valid', async () => {
  const out = folder();
  const args = ['snapshot', 'adoption', '--view', 'purposes', '--lang', 'en', '--format', 'csv'];
  assert.equal((await inside(...args, '--out', out)).code, 0);
  const file = join(out, 'baro-adoption-purposes-en.csv');
  const bytes = readFileSync(file);
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  const { out: printed } = await inside(...args);
  assert.equal(`\ufeff${printed}`, bytes.toString('utf8'));
  const validated = await inside('validate', file);
  assert.deepEqual([validated.code, validated.err], [0, '']);
});

test('F05: a comparison’s file is read in the encoding that it has', async () => {
  const file = join(folder(), 'network.json');
  const json = '{"name":"R\xe9seau d\x92ici","sample":412,"values":{"network":70}}';
  writeFileSync(file, Buffer.from(json, 'latin1'));
  const { out } = await inside(
    ...[
      'snapshot',
      'adoption',
      '--view',
      'purposes',
      '--comparison',
      file,
      '--format',
      'txt-plain',
    ],
  );
  assert.ok(out.includes('Réseau d’ici'));
});
