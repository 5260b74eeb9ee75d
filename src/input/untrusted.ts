/** What a page or a file gives, looked at without trust: what a getter of it throws, the caller catches. */
export type Fields = Readonly<Record<string, unknown>>;

/** Own properties only: an inherited one is the page's, or an attack. */
export const fieldOf = (object: Fields, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  // A megabyte of bytes is an object of a million names.
  !ArrayBuffer.isView(value);

export const isText = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** A text or a number as text, without spaces around it; '' for anything else. */
export const plain = (value: unknown): string => (isText(value) ? String(value).trim() : '');

/** Texts of one field, as of caveats: who has more is not listened to. */
export const MAX_TEXTS = 100;

/** All but tab and the ends of lines. */
const CONTROL = /[^\P{Cc}\t\n\r]/gu;

/**
 * A text or a list of texts, in them a sign in the place of control characters: they act in a terminal,
 * and XML can't hold most of them.
 * @param tell is called for each text that had some
 */
export function printable(value: unknown, tell: () => void): unknown {
  const cleaned = (one: unknown): unknown => {
    if (typeof one !== 'string' || one.search(CONTROL) < 0) return one;
    tell();
    return one.replace(CONTROL, '\ufffd');
  };
  return Array.isArray(value) && value.length <= MAX_TEXTS ? value.map(cleaned) : cleaned(value);
}

export const CONTROL_FOUND = 'a control character';
