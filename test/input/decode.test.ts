/** Bytes as text: the letters are those that the author typed. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { decodeText, decodingFault } from '../../src/input/decode.js';

const bytesOf = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

/** Bytes as they are in the file, their encoding, and the text. */
const files: readonly [what: string, bytes: string, encoding: string, text: string][] = [
  [
    'Windows',
    'R\xe9seaux;71,2\xa0%;Enqu\xeate d\x92octobre \x96 2024;\x8cuvre, c\x9cur, 5\x80',
    'windows-1252',
    'Réseaux;71,2\xa0%;Enquête d’octobre – 2024;Œuvre, cœur, 5€',
  ],
  [
    'Windows, all of the signs between 80 and 9F',
    '\x80\x82\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8e\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9e\x9f',
    'windows-1252',
    '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ',
  ],
  // Excel offers “CSV (Macintosh)” and “CSV (MS-DOS)”:
  // support.microsoft.com/en-us/office/file-formats-that-are-supported-in-excel
  [
    'Macintosh',
    'R\x8eseaux;71,2\xca%;Enqu\x90te d\xd5octobre \xd0 2024;\xceuvre, c\xcfur, 5\xdb',
    'macintosh',
    'Réseaux;71,2\xa0%;Enquête d’octobre – 2024;Œuvre, cœur, 5€',
  ],
  [
    'MS-DOS',
    "R\x82seaux;Enqu\x88te d'octobre, d\x82j\x85, fran\x87ais, \x96uvre",
    'ibm850',
    "Réseaux;Enquête d'octobre, déjà, français, ûuvre",
  ],
  [
    'Windows in Polish',
    'Strona g\xb3\xf3wna;Wiadomo\x9cci \xbf\xf3\xb3te',
    'windows-1250',
    'Strona główna;Wiadomości żółte',
  ],
  ['Windows in Arabic', '\xc7\xe1\xe3\xe6\xde\xda;71', 'windows-1256', 'الموقع;71'],
  ['UTF-8', 'R\xc3\xa9seaux \xe2\x80\x99', 'utf-8', 'Réseaux ’'],
  ['UTF-8 with a mark', '\xef\xbb\xbfR\xc3\xa9seaux', 'utf-8', 'Réseaux'],
  ['UTF-16 with a mark', '\xff\xfeR\x00\xe9\x00\x19\x20S\x01\xac\x20', 'utf-16le', 'Ré’œ€'],
  ['UTF-16 big endian', '\xfe\xff\x00R\x00\xe9\x20\x19\x01S\x20\xac', 'utf-16be', 'Ré’œ€'],
  ['UTF-16 without a mark', 'i\x00t\x00e\x00m\x00;\x00\x19\x20', 'utf-16le', 'item;’'],
  ['UTF-16 big endian, no mark', '\x00i\x00t\x00e\x00m\x00;\x20\x19', 'utf-16be', 'item;’'],
  [
    'UTF-16 in Arabic without a mark',
    '\x27\x06\x44\x06\x45\x06\x48\x06\x42\x06\x39\x06;\x007\x001\x00\n\x00',
    'utf-16le',
    'الموقع;71\n',
  ],
];
for (const [what, bytes, encoding, text] of files) {
  test(`F05 ${what}`, () => {
    assert.deepEqual(decodeText(bytesOf(bytes)), { text, encoding });
  });
}

test('F05 a cut file stays UTF-8, and the place is reported', () => {
  const decoded = decodeText(bytesOf('item\nR\xc3\xa9seaux d\xc3\xa9j\xc3\xa0 \xc3\xa9t\xc3'));
  assert.equal(decoded.text, 'item\nRéseaux déjà ét\ufffd');
  assert.deepEqual(decodingFault(decoded), {
    ...{ path: '', line: 2, column: 16, found: 'a byte that is no letter' },
    expected: ['UTF-8: save the file as “CSV UTF-8”'],
  });
});

test('F05 letters of an alphabet that is not known are reported, never guessed in silence', () => {
  // Russian in Windows-1251, Greek in Windows-1253.
  for (const bytes of [
    '\xd1\xe0\xe9\xf2 \xce\xf2\xe2\xe5\xf2\xfb',
    '\xc9\xf3\xf4\xef\xf3\xe5\xeb',
  ]) {
    assert.equal(
      decodingFault(decodeText(bytesOf(bytes)))?.found,
      'letters of an unknown encoding',
    );
  }
  assert.equal(decodingFault(decodeText(bytesOf('R\xe9seaux'))), null);
});
