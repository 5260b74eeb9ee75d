/** The small tree that the doctor reads. */

/** An element, or a text: then `name` is '#text'. */
export interface Part {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Part[];
  readonly text: string;
}

/** Quotes that an editor made for reading: in an attribute they are part of the value. */
export const CURLY = /[“”„«»″]|&(quot|ldquo|rdquo|#822[01]);/;

/** All parts below one, in the order of the code; text that is only space left out. */
export function descendants(part: Part): Part[] {
  return part.children
    .filter(({ name, text }) => name !== '#text' || text.trim() !== '')
    .flatMap((child) => [child, ...descendants(child)]);
}

/** An attribute's value without curly quotes. */
export const straight = (value: string): string =>
  value.replace(new RegExp(CURLY.source, 'g'), '').trim();
