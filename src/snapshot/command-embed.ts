/** `baro embed`: the code that a webmaster pastes, with the figure inside. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { embedVariants, toEmbed } from '../formats/embed.js';
import type { FigureOptions } from '../formats/figure.js';
import { optionValues } from '../input/option-values.js';
import { widgetIds } from '../view/widgets.js';
import { type Parsed, readArguments } from './arguments.js';
import { sentence, SnapshotError, UsageError } from './fault.js';
import { snapshot } from './index.js';
import { checkPicture, oneOf, type ViewSnapshotOptions } from './options.js';
import { print } from './stdout.js';
import { prepareFolder, writeAtomically } from './write-file.js';

const options = {
  view: { type: 'string' },
  edition: { type: 'string' },
  items: { type: 'string' },
  highlight: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  'heading-level': { type: 'string' },
  'no-title': { type: 'boolean' },
  'no-table': { type: 'boolean' },
  'no-actions': { type: 'boolean' },
  variant: { type: 'string' },
  base: { type: 'string' },
  script: { type: 'string' },
  picture: { type: 'string' },
  strict: { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** CSS pixels of the picture, and of the one for narrow windows. */
const WIDTHS = { default: 600, narrow: 320 } as const;

export async function embed(args: readonly string[]): Promise<void> {
  const parsed = readArguments(args, options);
  const [word, ...others] = parsed.words;
  if (word === undefined || others.length > 0) {
    throw new UsageError(`Name one widget: ${widgetIds.join(', ')}.`);
  }
  const subject: ViewSnapshotOptions = {
    widget: oneOf('widget', word, widgetIds),
    view: parsed.text('view'),
    edition: parsed.list('edition')?.join(' '),
    items: parsed.list('items')?.join(' '),
    highlight: parsed.text('highlight'),
    lang: parsed.text('lang') ?? 'fr',
  };
  checkPicture(subject, []);
  const attributes = attributesOf(parsed);
  const variant = oneOf('variant', parsed.text('variant') ?? 'tag', embedVariants);
  if (variant === 'frame') refuseOptions(attributes);
  const base = parsed.text('base') ?? '/baro/';
  const kind = oneOf('script', parsed.text('script') ?? 'module', ['module', 'all'] as const);
  const { script, integrity } = await scriptOf(kind === 'all' ? 'baro.all' : 'baro');
  const { view } = await snapshot({ ...subject, format: 'json' });
  const code = withUsageErrors(() =>
    // Checked before anything is drawn.
    toEmbed(view, { variant, base, script, integrity, attributes }),
  );
  const figure = variant === 'frame' ? {} : await figureOf(subject, base, parsed);
  const codeWithFigure =
    variant === 'frame'
      ? code
      : toEmbed(view, { variant, base, script, integrity, attributes, ...figure });
  await writeCode(codeWithFigure, parsed);
}

/** The attributes that the call sets: those that it leaves out keep their default in the page too. */
function attributesOf(parsed: Parsed): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of ['edition', 'items'] as const) {
    const value = parsed.list(name)?.join(' ');
    if (value !== undefined) found[name] = value;
  }
  const highlight = parsed.text('highlight');
  if (highlight !== undefined) found['highlight'] = highlight;
  for (const name of ['theme', 'heading-level'] as const) {
    const value = parsed.text(name);
    if (value !== undefined) found[name] = oneOf(name, value, optionValues[name]);
  }
  for (const name of ['no-title', 'no-table', 'no-actions'] as const) {
    if (parsed.flag(name)) found[name] = '';
  }
  return found;
}

/** Frames show pages that the build makes, one for each view and language. */
function refuseOptions(attributes: Readonly<Record<string, string>>): void {
  const [name] = Object.keys(attributes);
  if (name !== undefined) {
    throw new UsageError(
      `--${name} can't be had in a frame: its pages are made with --view and --lang alone.`,
    );
  }
}

/** The script that comes with this package: its name with the version, and its hash. */
async function scriptOf(name: string): Promise<{ script: string; integrity: string }> {
  const file = join(dirname(fileURLToPath(import.meta.url)), '../cdn/integrity.json');
  try {
    const { version, files } = JSON.parse(await readFile(file, 'utf8')) as {
      version: string;
      files: Record<string, string>;
    };
    const found = Object.entries(files).find(([file]) => file.startsWith(`${name}-${version}.`));
    if (found !== undefined) return { script: found[0], integrity: found[1] };
  } catch {
    // Reported below: an unreadable file and one without the script have the same remedy.
  }
  throw new SnapshotError(
    'cdn/integrity.json of this package is missing or damaged: install it anew.',
  );
}

async function figureOf(
  subject: ViewSnapshotOptions,
  base: string,
  parsed: Parsed,
): Promise<FigureOptions> {
  const strict = parsed.flag('strict');
  const byDefault = strict ? 'inline' : 'file';
  const picture = oneOf('picture', parsed.text('picture') ?? byDefault, [
    'inline',
    'file',
    'none',
  ] as const);
  if (picture === 'none') return { strict };
  const theme = parsed.text('theme') === 'dark' ? 'dark' : 'light';
  const wide = await snapshot({ ...subject, theme, format: 'svg', width: WIDTHS.default });
  if (picture === 'inline') return { strict, svg: String(wide.data) };
  const narrow = await snapshot({ ...subject, theme, format: 'svg', width: WIDTHS.narrow });
  const place = ({ name, width, height }: typeof wide) => ({
    src: `${base.replace(/\/?$/, '/')}pictures/${name}`,
    width: width ?? 0,
    height: height ?? 0,
  });
  process.stderr.write(
    `The pictures ${wide.name} and ${narrow.name} are expected in ${base.replace(/\/?$/, '/')}pictures/.\n`,
  );
  return { strict, image: { ...place(wide), narrow: place(narrow) } };
}

async function writeCode(code: string, parsed: Parsed): Promise<void> {
  const out = parsed.text('out');
  if (out === undefined || out === '-') {
    await print(code);
    return;
  }
  const folder = dirname(out);
  await prepareFolder(folder);
  await writeAtomically(folder, basename(out), code, parsed.flag('force'));
}

/** Calls `make`; a RangeError that it throws is a fault of the call. */
function withUsageErrors<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${sentence(error)}.`);
    throw error;
  }
}
