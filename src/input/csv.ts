/**
 * Reads CSV as people have it: commas, semicolons, tabs or vertical bars; any line end; quotes with line
 * ends inside. Every cell keeps its place, so that a fault can be found in an editor.
 */
import type { Fault } from './fault.js';
import { faultAt } from './reader.js';

export const separators = [',', ';', '\t', '|'] as const;
export type Separator = (typeof separators)[number];

export interface CsvCell {
  readonly text: string;
  /** Place of its first character, from 1. */
  readonly line: number;
  readonly column: number;
}

export interface CsvTable {
  readonly separator: Separator;
  /** Lines with something in them. */
  readonly lines: readonly (readonly CsvCell[])[];
  readonly faults: readonly Fault[];
}

/** The separator that the first line has most of, outside quotes; a comma where it has none. */
export function commonSeparator(text: string): Separator {
  const counts = { ',': 0, ';': 0, '\t': 0, '|': 0 };
  let quoted = false;
  for (const sign of text.slice(0, 10_000).trimStart()) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && (separators as readonly string[]).includes(sign)) {
      counts[sign as Separator] += 1;
    }
  }
  const best = Math.max(...Object.values(counts));
  // Of two that are as frequent, the semicolon: commas stand in texts and numbers.
  const order: readonly Separator[] = [';', '\t', ',', '|'];
  return (best && order.find((separator) => counts[separator] === best)) || ',';
}

export function readCsv(text: string, separator = commonSeparator(text)): CsvTable {
  const faults: Fault[] = [];
  const lines: CsvCell[][] = [];
  let row: CsvCell[] = [];
  let line = 1;
  let lineStart = 0;
  let at = 0;

  /** Steps over a line end: LF, CRLF or CR. */
  const endLine = (): void => {
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    line += 1;
    lineStart = at;
  };
  const isEnd = (sign: string | undefined): boolean => sign === '\n' || sign === '\r';
  const place = (): { line: number; column: number } => ({ line, column: at - lineStart + 1 });

  const quoted = (): string => {
    const opened = place();
    let value = '';
    at += 1;
    for (;;) {
      const close = text.indexOf('"', at);
      const end = close < 0 ? text.length : close;
      while (at < end) {
        const from = at;
        while (at < end && !isEnd(text[at])) at += 1;
        value += text.slice(from, at);
        if (at < end) {
          value += '\n';
          endLine();
        }
      }
      if (close < 0) {
        faults.push({ ...opened, path: '', found: '"', expected: ['a closing quote'] });
        return value;
      }
      at += 1;
      if (text[at] !== '"') return value;
      value += '"';
      at += 1;
    }
  };

  const unquoted = (): string => {
    const from = at;
    while (at < text.length && text[at] !== separator && !isEnd(text[at])) at += 1;
    return text.slice(from, at);
  };

  /** Spaces before a quote are no part of the cell, where the quotes hold all of it. */
  const spaces = new RegExp(
    `[ \\u00a0]+(?="(?:[^"]|"")*"[ \\u00a0]*(?:[${separator === '|' ? '\\|' : separator}\\r\\n]|$))`,
    'y',
  );

  while (at < text.length) {
    spaces.lastIndex = at;
    at += text[at] === ' ' || text[at] === '\u00a0' ? (spaces.exec(text)?.[0].length ?? 0) : 0;
    const start = place();
    const value = text[at] === '"' ? quoted() : unquoted();
    row.push({ text: value, ...start });
    if (at < text.length && text[at] !== separator && !isEnd(text[at])) {
      const where = place();
      const found = unquoted();
      if (found.trim() !== '') {
        faults.push({ ...faultAt('', found, ['a separator after the closing quote']), ...where });
      }
    }
    if (text[at] === separator) {
      at += 1;
      // A separator at the very end opens one more cell.
      if (at < text.length && !isEnd(text[at])) continue;
      row.push({ text: '', ...place() });
    }
    if (row.some((cell) => cell.text.trim() !== '')) lines.push(row);
    row = [];
    if (at < text.length) endLine();
  }
  return { separator, lines, faults };
}
