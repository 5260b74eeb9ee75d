/** Signs of notes follow their text after a no-break space, so that no line begins with one. */
export const withSigns = (text: string, signs: readonly string[]): string =>
  signs.length ? `${text}\u00a0${signs.join(' ')}` : text;
