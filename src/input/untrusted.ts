/** Inspects a value that may be anything. What a getter of it throws, the caller catches. */
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

/** True of an absent value: null, an empty text, or spaces, as in an empty cell. */
export const isAbsent = (value: unknown): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '');

/** A text or a number as a text, without spaces around it; '' for anything else. */
export const plainText = (value: unknown): string => (isText(value) ? String(value).trim() : '');
