/**
 * Takes off what editors and templates put around data in a page: CDATA sections and comments that hide it
 * from old browsers, code fences, paragraphs. What is taken off leaves spaces, so that places stay.
 */

/** What may stand before the data or behind it, in any order. Full comments come first. */
const WRAPPER = [
  ...['\\s', '\\ufeff', '\\u200b', '\\u2060', '&nbsp;', '&#160;'],
  ...['<!--\\s*/?wp:[^\\n]*?-->', '<!--[^{\\[\\n]*?-->', '<!--', '-->', '&lt;!--', '--&gt;'],
  ...['<!\\[CDATA\\[', '<!\\]\\]>', '\\]\\]>', '&lt;!\\[CDATA\\[', '\\]\\]&gt;'],
  ...['/\\*', '\\*/', '//', '>(?=\\s*<!--)', '>(?=\\s*$)', '```\\w*', '~~~\\w*'],
  '</?(?:p|br|div|span|pre|code|script|figure|blockquote|center)\\b[^<>]*>',
].join('|');
const BEFORE = new RegExp(`^(?:${WRAPPER})+`, 'i');
const TOKEN = new RegExp(WRAPPER, 'gi');
/** Only with one of these is it a wrapper: `//` and spaces alone may be the data's own. */
const IS_WRAPPER = /[<&`~\ufeff\u200b\u2060]|\*\/|-->|\]\]>/;
/** Tags that an editor puts inside: it takes line ends for its own. */
const TAG = /<(?:br|\/?p|\/?div|\/?span)\b[^<>]*>/iy;
/** Characters behind the data in which its wrapper ends. */
const MAX_AFTER = 2000;

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

/** The data alone; spaces take the place of what was around it. */
export function unwrap(text: string): string {
  const before = BEFORE.exec(text)?.[0] ?? '';
  const end = text.length - afterOf(text.slice(before.length)).length;
  const after = text.slice(end);
  const bare = [
    IS_WRAPPER.test(before) ? blank(before) : before,
    text.slice(before.length, end),
    IS_WRAPPER.test(after) ? blank(after) : after,
  ].join('');
  return /^\s*[{[]/.test(bare) ? withoutTags(bare) : withoutLineTags(bare);
}

/** The wrapper at the end of a text: tokens that reach its end. */
function afterOf(text: string): string {
  const tail = text.slice(-MAX_AFTER);
  let start = tail.length;
  let reached = 0;
  for (const { 0: token, index } of tail.matchAll(TOKEN)) {
    if (index !== reached || start === tail.length) start = index;
    reached = index + token.length;
  }
  return reached === tail.length ? tail.slice(start) : '';
}

/** JSON without the tags between its values; those in its texts are the author's. */
function withoutTags(json: string): string {
  let result = '';
  let from = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (quoted && sign === '\\') at += 1;
    else if (sign === '"') quoted = !quoted;
    else if (!quoted && sign === '<') {
      TAG.lastIndex = at;
      const tag = TAG.exec(json)?.[0];
      if (tag === undefined) continue;
      result += json.slice(from, at) + blank(tag);
      from = at + tag.length;
      at = from - 1;
    }
  }
  return result + json.slice(from);
}

/** A table without the tags at the ends of its lines; where it has no line end, breaks are its lines. */
function withoutLineTags(text: string): string {
  const BREAK = /<br\s*\/?>/gi;
  const lines = /[\r\n]/.test(text.trim()) ? text : text.replace(BREAK, '\n');
  return lines
    .replace(/[ \t]*(?:<(?:br\s*\/?|\/?p|\/?div)>[ \t]*)+(?=\r?\n|\r|$)/gi, '')
    .replace(/(?<=^|[\r\n])(?:<\/?(?:p|div)>[ \t]*)+/gi, '');
}
