import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { root } from '../../scripts/shared/files.js';
import { languages, loadWords, type Words } from '../../src/locales/index.js';
import { loadRenderer } from '../../src/snapshot/canvas.js';
import { allViews } from '../kit/views.js';

/** The characters that a WOFF2 font has glyphs for: its table `cmap`, formats 4 and 12. */
function charactersOf(file: string): Set<number> {
  const font = readFileSync(join(root, 'node_modules', file));
  const tables: { name: string; length: number }[] = [];
  let at = 48;
  const number = (): number => {
    for (let value = 0; ;) {
      const byte = font[at++] ?? 0;
      value = value * 128 + (byte & 127);
      if (!(byte & 128)) return value;
    }
  };
  for (let left = font.readUInt16BE(12); left > 0; left -= 1) {
    const flags = font[at++] ?? 0;
    const known = flags & 63;
    const name = known === 63 ? font.toString('latin1', at, (at += 4)) : String(known);
    let length = number();
    // 10 and 11 are glyf and loca, which are transformed unless they say 3.
    const transformed = known === 10 || known === 11 ? flags >> 6 !== 3 : flags >> 6 !== 0;
    if (transformed) length = number();
    tables.push({ name, length });
  }
  const data = brotliDecompressSync(font.subarray(at, at + font.readUInt32BE(20)));
  let offset = 0;
  for (const { name, length } of tables) {
    // 0 is cmap in the table of known names.
    if (name === '0') return readMap(data.subarray(offset, offset + length));
    offset += length;
  }
  throw new Error('no cmap');
}

function readMap(map: Buffer): Set<number> {
  const found = new Set<number>();
  for (let i = map.readUInt16BE(2) - 1; i >= 0; i -= 1) {
    const start = map.readUInt32BE(4 + i * 8 + 4);
    const format = map.readUInt16BE(start);
    const segments: [number, number][] = [];
    if (format === 12) {
      for (let g = map.readUInt32BE(start + 12) - 1; g >= 0; g -= 1) {
        const group = start + 16 + g * 12;
        segments.push([map.readUInt32BE(group), map.readUInt32BE(group + 4)]);
      }
    } else if (format === 4) {
      const size = map.readUInt16BE(start + 6);
      for (let s = 0; s < size; s += 2) {
        const end = map.readUInt16BE(start + 14 + s);
        if (end < 0xffff) segments.push([map.readUInt16BE(start + 16 + size + s), end]);
      }
    }
    for (const [from, to] of segments) for (let c = from; c <= to; c += 1) found.add(c);
  }
  return found;
}

const inter = (weight: string) => charactersOf(`inter-ui/web/Inter-${weight}.woff2`);
const noto = (weight: number) =>
  charactersOf(`@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff2`);

/** Every character of a language's views; the marks that keep directions apart have no glyph. */
function characters(words: Words): string[] {
  const all = new Set('\u202f\u00a0€œÉ’–≥−…«»†‡§¶#*%');
  for (const view of allViews(words)) {
    for (const character of JSON.stringify(view)) all.add(character);
  }
  return [...all].filter((character) => !/[\u2068\u2069]/.test(character));
}

const missing = (text: readonly string[], has: ReadonlySet<number>): string[] =>
  text.filter((character) => !has.has(character.codePointAt(0) ?? 0));

for (const language of languages) {
  test(`SNP-04: the bundled fonts have a glyph for all that a view may print in ${language}`, async () => {
    const text = characters(await loadWords(language));
    for (const [latin, arabic] of [
      [inter('Regular'), noto(400)],
      [inter('SemiBold'), noto(600)],
    ] as const) {
      const rest = missing(text, latin);
      if (language !== 'ar') assert.deepEqual(rest, []);
      else
        assert.ok(
          rest.length > 30 && rest.every((one) => /\p{Script=Arabic}|\p{Mn}|[،؛]/u.test(one)),
        );
      assert.deepEqual(missing(rest, arabic), []);
    }
  });
}

test('SNP-04: Arabic letters are joined, in the bundled font', async () => {
  const { measure } = await loadRenderer();
  const letters = [...'الجمعيات'].reduce((sum, letter) => sum + measure(letter, 14, 400), 0);
  // Joined forms are narrower than letters that stand alone.
  const word = measure('الجمعيات', 14, 400);
  assert.ok(word < letters * 0.9, `${word} of ${letters}`);
  assert.ok(Math.abs(word - 53) < 3, String(word));
  assert.ok(measure('الجمعيات', 14, 600) > word + 1);
});

test('SNP-04: text is measured in the bundled font, in both weights', async () => {
  const { measure } = await loadRenderer();
  assert.ok(Math.abs(measure('Associations', 14, 400) - 84.1) < 0.5);
  assert.ok(measure('Associations', 14, 600) > measure('Associations', 14, 400) + 1);
  assert.ok(measure('1\u202f601', 14, 400) < measure('1 601', 14, 400));
  assert.equal(measure('62 %', 28, 600).toFixed(1), (2 * measure('62 %', 14, 600)).toFixed(1));
});
