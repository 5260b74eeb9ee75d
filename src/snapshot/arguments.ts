/** Arguments of the command: Node parses them, and faults get sentences of our own. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { unique } from '../input/unique.js';
import { quoted, UsageError } from './fault.js';

type Options = NonNullable<ParseArgsConfig['options']>;

export interface Parsed {
  readonly words: readonly string[];
  readonly text: (name: string) => string | undefined;
  /** The values of an option that takes several, separated by commas; null when absent. */
  readonly list: (name: string) => readonly string[] | null;
  readonly flag: (name: string) => boolean;
}

/** @throws UsageError that lists the options */
export function readArguments(args: readonly string[], options: Options): Parsed {
  let found: { values: Record<string, unknown>; positionals: string[] };
  try {
    found = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's first sentence says what is wrong; the rest is advice for other commands.
    const text = error instanceof Error ? error.message : String(error);
    const [first = ''] = text.split(/\.(?:\s|$)|\n/);
    const names = Object.keys(options).map((name) => `--${name}`);
    const known = names.length ? `options are ${names.join(', ')}` : 'there are no options';
    throw new UsageError(`${first.replace(/\p{C}+/gu, ' ').slice(0, 200)}: ${known}.`);
  }
  const { values, positionals } = found;
  const text = (name: string): string | undefined => {
    const value = values[name];
    return typeof value === 'string' ? value : undefined;
  };
  return {
    words: positionals,
    text,
    list(name) {
      const value = text(name);
      if (value === undefined) return null;
      const list = value.split(',').map((part) => part.trim());
      if (list.includes('')) {
        throw new UsageError(`${name} ${quoted(value)}: expected values separated by commas.`);
      }
      return unique(list);
    },
    flag: (name) => values[name] === true,
  };
}

/** A number as digits, with a point where it has parts. @throws UsageError that says the limits */
export function readNumber(
  name: string,
  text: string,
  { min, max }: { min: number; max: number },
): number {
  const value = /^\d{1,9}(\.\d{1,4})?$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  const limits = `from ${min} to ${max}`;
  throw new UsageError(`${name} ${quoted(text)}: expected a number ${limits}.`);
}
