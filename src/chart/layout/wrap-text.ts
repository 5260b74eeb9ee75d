/**
 * A text in lines that fit, broken at ordinary spaces only, so that a number stays with its unit;
 * a word is broken only where it is wider than a whole line.
 */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  if (text === '') return [];
  if (fits(text)) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of fits(word) ? [word] : word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return isolateLines(line === '' ? lines : [...lines, line]);
}

/** Names isolated from the direction around them (FSI … PDI) stay so where a line breaks in them. */
function isolateLines(lines: readonly string[]): string[] {
  let open = false;
  return lines.map((line) => {
    const start = open ? '\u2068' : '';
    open =
      line.lastIndexOf('\u2068') > line.lastIndexOf('\u2069') || (open && !line.includes('\u2069'));
    return `${start}${line}${open ? '\u2069' : ''}`;
  });
}
