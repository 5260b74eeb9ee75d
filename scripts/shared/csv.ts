/** RFC 4180 for the contract's own files: enough for data/*.csv, no more. */
export function parseCsv(text: string): Record<string, string>[] {
  let row: string[] = [];
  const rows: string[][] = [row];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (quoted) {
      if (c !== '"') cell += c;
      else if (text[i + 1] === '"') cell += text[++i] ?? '';
      else quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      row.push(cell.replace(/\r$/, ''));
      cell = '';
      rows.push((row = []));
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) row.push(cell);
  const [header = [], ...body] = rows.filter((row) => row.length);
  return body.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}
