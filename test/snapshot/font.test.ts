import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { brotliDecompressSync } from 'node:zlib';

import { root } from '../../scripts/files.mjs';
import { loadStudio } from '../../src/snapshot/canvas.js';
import { views } from '../formats/helpers.js';

/** The characters that a WOFF2 font has glyphs for: its table `cmap`, formats 4 and 12. */
function charactersOf(file: string): Set<number> {
  const font = readFileSync(join(root, 'node_modules/inter-ui/web', file));
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

test('SNP-04: the bundled font has a glyph for all that a view may print', () => {
  const needed = new Set('\u202f\u00a0€œÉ’–≥−…«»†‡§¶#*%');
  for (const view of views) {
    for (const character of JSON.stringify(view)) needed.add(character);
  }
  for (const file of ['Inter-Regular.woff2', 'Inter-SemiBold.woff2']) {
    const has = charactersOf(file);
    const missing = [...needed].filter((character) => !has.has(character.codePointAt(0) ?? 0));
    assert.deepEqual(
      missing.map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16)}`),
      [],
      file,
    );
  }
});

test('SNP-04: text is measured in the bundled font, in both weights', async () => {
  const { measure } = await loadStudio();
  assert.ok(Math.abs(measure('Associations', 14, 400) - 84.1) < 0.5);
  assert.ok(measure('Associations', 14, 600) > measure('Associations', 14, 400) + 1);
  assert.ok(measure('1\u202f601', 14, 400) < measure('1 601', 14, 400));
  assert.equal(measure('62 %', 28, 600).toFixed(1), (2 * measure('62 %', 14, 600)).toFixed(1));
});
