// How a command of package.json reads its command line: each answers `--help` and refuses what it
// does not know.
import { parseArgs } from 'node:util';

export interface Option {
  /** How the help shows the value, `<folder>`; an option without one is a switch. */
  value?: string;
  /** Whether it may be given several times; the values come as a list. */
  multiple?: boolean;
  help: string;
}

export interface Usage {
  /** As it is typed: `npm run site`. */
  command: string;
  /** What the command does, in a sentence or two. */
  summary: string;
  /** Arguments that are no option, by how the help shows them: `[step …]`; without it none is allowed. */
  operands?: Readonly<Record<string, string>>;
  options?: Readonly<Record<string, Option>>;
}

type Values<Options> = {
  [Name in keyof Options]: Options[Name] extends { multiple: true }
    ? string[]
    : Options[Name] extends { value: string }
      ? string | undefined
      : boolean;
};

export interface CommandLine<Options> {
  options: Values<Options>;
  operands: string[];
}

/** A fault of the call, told in one sentence before the command ends with 2. */
export class UsageError extends Error {}

/**
 * The options and operands of a command line, checked.
 * @param args without the program and the script
 * @throws UsageError for an option that the command does not have, or a value too many or missing
 */
export function parseCommand<const Options extends Readonly<Record<string, Option>>>(
  usage: Usage & { options?: Options },
  args: readonly string[],
): CommandLine<Options> {
  const known: Readonly<Record<string, Option>> = usage.options ?? {};
  const names = [...Object.keys(known), 'help'].map((name) => `--${name}`).join(', ');
  const options: Record<string, boolean | string | string[]> = {};
  for (const [name, { value, multiple }] of Object.entries(known)) {
    if (value === undefined) options[name] = false;
    else if (multiple === true) options[name] = [];
  }
  const operands: string[] = [];
  const types = Object.entries(known).map(([name, { value }]) => [
    name,
    { type: value === undefined ? 'boolean' : 'string' } as const,
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(types) as Record<string, { type: 'boolean' | 'string' }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue;
    if (token.kind === 'positional') {
      if (usage.operands === undefined) {
        throw new UsageError(`"${token.value}" is not expected: the command takes only ${names}.`);
      }
      operands.push(token.value);
      continue;
    }
    const option = Object.hasOwn(known, token.name) ? known[token.name] : undefined;
    if (option === undefined) {
      throw new UsageError(`There is no option ${token.rawName}: expected ${names}.`);
    }
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UsageError(`${token.rawName} takes no value.`);
      options[token.name] = true;
      continue;
    }
    if (token.value === undefined || (!token.inlineValue && token.value.startsWith('-'))) {
      throw new UsageError(`${token.rawName} needs a value: ${option.value}.`);
    }
    const list = options[token.name];
    if (Array.isArray(list)) list.push(token.value);
    else options[token.name] = token.value;
  }
  return { options: options as Values<Options>, operands };
}

/** The text of `--help`. */
export function helpOf({ command, summary, operands = {}, options = {} }: Usage): string {
  const rows = [
    ...Object.entries(operands),
    ...Object.entries(options).map(([name, { value, help }]) => [
      `--${name}${value === undefined ? '' : ` ${value}`}`,
      help,
    ]),
    ['--help', 'shows this'],
  ] as [string, string][];
  const width = Math.max(...rows.map(([left]) => left.length));
  const call = [command, Object.keys(options).length > 0 ? '-- [option …]' : '--'];
  return [
    `Usage: ${[...call, ...Object.keys(operands)].join(' ')}`,
    '',
    summary,
    '',
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`),
    '',
  ].join('\n');
}

/**
 * The command line of this process. `--help` prints the usage and ends with 0; a fault is one
 * sentence on standard error and ends with 2.
 * @param check what else the command asks of its arguments; what it returns is handed on
 */
export function readCommand<const Options extends Readonly<Record<string, Option>>, Result>(
  usage: Usage & { options?: Options },
  check: (line: CommandLine<Options>) => Result,
): Result;
export function readCommand<const Options extends Readonly<Record<string, Option>>>(
  usage: Usage & { options?: Options },
): CommandLine<Options>;
export function readCommand<const Options extends Readonly<Record<string, Option>>>(
  usage: Usage & { options?: Options },
  check: (line: CommandLine<Options>) => unknown = (line) => line,
): unknown {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    process.stdout.write(helpOf(usage));
    process.exit(0);
  }
  try {
    return check(parseCommand(usage, args));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${usage.command}: ${error.message}`);
    process.exit(2);
  }
}
