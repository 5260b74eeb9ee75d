/**
 * Text of one byte a letter, as older programs save it. Nothing in the file says which letters they are, so
 * the letters decide: those of the right encoding make words.
 */

/** `ibm850` is what Excel calls MS-DOS, `macintosh` what it calls Macintosh. */
const encodings = ['windows-1252', 'macintosh', 'ibm850', 'windows-1250', 'windows-1256'] as const;
export type SingleByte = (typeof encodings)[number];

/**
 * Bytes 80 to 9F of Windows-1252. A decoder of Node 20 takes them for control characters:
 * https://github.com/nodejs/node/issues/56542
 */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
/** Bytes 80 to FF of a code page that decoders do not know. */
const IBM_850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

/** Bytes in which words are looked for. */
const MAX_SAMPLE = 50_000;

function decodeBy(encoding: SingleByte, bytes: Uint8Array): string {
  if (encoding === 'windows-1252') return byTable(bytes, WINDOWS_1252);
  if (encoding === 'ibm850') return byTable(bytes, IBM_850);
  return new TextDecoder(encoding).decode(bytes);
}

/** What the table has no letter for is the sign of that number. */
function byTable(bytes: Uint8Array, table: string): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = Array.from(bytes.subarray(from, from + 8192), (byte) =>
      byte < 0x80 ? byte : (table.codePointAt(byte - 0x80) ?? byte),
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}

const ASCII_LETTER = /[a-z]/i;
const LETTER = /\p{L}/u;
const LOWER = /\p{Ll}/u;
const UPPER = /\p{Lu}/u;
const CASED = /[\p{Lu}\p{Ll}]/u;
/** What stands between words, or at their ends, in texts that people write. */
const PUNCTUATION = /[«»‹›“”„‘‚–—…•·€£§°™†‡‰\xa0¿¡]/;

/** How much a text looks like words: letters inside them, punctuation between them. */
function likeness(text: string): number {
  let points = 0;
  for (const { 0: sign, index } of text.matchAll(/[^\0-\x7f]/g)) {
    const before = text.charAt(index - 1);
    const after = text.charAt(index + 1);
    const isInside = LETTER.test(before) && LETTER.test(after);
    if (sign === '’') points += 1;
    else if (PUNCTUATION.test(sign)) points += isInside ? -2 : 1;
    else if (UPPER.test(sign) && LOWER.test(before)) points -= 2;
    else if (CASED.test(sign)) points += ASCII_LETTER.test(before + after) ? 1 : 0;
    // Letters without a case make words of their own.
    else if (LETTER.test(sign)) points += ASCII_LETTER.test(before + after) ? -2 : Number(isInside);
    else points -= LETTER.test(before + after) || sign < '\xa0' ? 2 : 0;
  }
  return points;
}

/** Words of nothing but accented letters: of an alphabet that none of the encodings has. */
const NO_WORD = /[À-ÖØ-öø-ÿ]{4}/;

/** The text by the encoding that makes words of most letters. */
export function decodeSingleByte(bytes: Uint8Array): {
  readonly text: string;
  readonly encoding: SingleByte;
  readonly doubt?: 'unknown';
} {
  const sample = bytes.subarray(0, MAX_SAMPLE);
  const points = encodings.map((encoding) => likeness(decodeBy(encoding, sample)));
  const most = Math.max(...points);
  // Of those that are as likely the first: the one that most programs write.
  const encoding = encodings[points.indexOf(most)] ?? 'windows-1252';
  const text = decodeBy(encoding, bytes);
  return most < 0 || NO_WORD.test(text) ? { text, encoding, doubt: 'unknown' } : { text, encoding };
}
