/**
 * All that is there to be read, as one text: where it is not what the last update left, a page translator or
 * an aid that marks words has been at work. Lit would write the next View into what is left of the
 * last one, and the reader see figures of both.
 */
const READABLE = 'p, li, th, td, caption, summary, button';

export const fingerprintOf = (root: ParentNode): string =>
  [...root.querySelectorAll(READABLE)]
    .map(({ textContent, childElementCount }) => `${childElementCount} ${textContent}`)
    .join('|');
