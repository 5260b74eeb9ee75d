/** Text made safe for XML and HTML, and addresses checked before they become links. */
import { hasUser, withoutUser } from '../input/web-address.js';
import type { Paragraph } from '../view/view.js';

/**
 * Characters that XML 1.0 does not know, halves of pairs among them: they are replaced, because
 * one of them makes a whole file unreadable.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Most texts have nothing to escape: looking once costs less than replacing twice. */
const SAFE = /^[ !#-%(-;=?-\ud7ff]*$/;

/** Text for the content of an element or a quoted attribute, in XML and in HTML. */
export function escapeText(text: string): string {
  if (SAFE.test(text)) return text;
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** A line of the foot with its sign; a text of another language is marked, to be read aloud in it. */
export function escapeLine({ sign, runs }: Paragraph): string {
  const html = runs.map(({ text, lang }) =>
    lang === undefined
      ? escapeText(text)
      : `<span lang="${escapeText(lang)}">${escapeText(text)}</span>`,
  );
  return (sign === undefined ? '' : `${escapeText(sign)} `) + html.join('');
}

/** The address where it is absolute, http(s) and without a password, else null. Spaces are not forgiven. */
export function webAddress(address: string): string | null {
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(address) || hasUser(address)) return null;
  try {
    return new URL(address).href;
  } catch {
    return null;
  }
}

/**
 * The address, checked.
 * @throws RangeError when it is not an absolute http(s) address; the message names the option.
 */
export function requireWebAddress(name: string, address: string): string {
  const found = webAddress(address);
  if (found === null) {
    throw new RangeError(
      `${name} "${withoutUser(address).slice(0, 80)}": expected an absolute address, https://… or http://…`,
    );
  }
  return found;
}
