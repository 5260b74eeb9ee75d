/** `baro snapshot`: one view or several in the formats given, or all of them with a manifest. */
import { WIDTHS } from '../formats/picture/sheet.js';
import { decodeText } from '../input/decode.js';
import { languages } from '../locales/index.js';
import { viewNames, widgetIds } from '../view/index.js';
import type { WidgetId } from '../view/view.js';
import { type Parsed, readArguments, readNumber } from './arguments.js';
import { UsageError } from './fault.js';
import { type FormatName, formatNames } from './format-list.js';
import { snapshots, type SnapshotsOptions } from './index.js';
import { type Entry, entryOf, manifestOf } from './manifest.js';
import { checkPicture, oneOf, SCALES } from './options.js';
import { progressOn } from './progress.js';
import { readInput } from './read-input.js';
import { isIntoFile, print } from './stdout.js';
import { prepareFolder, writeAtomically } from './write-file.js';

const options = {
  all: { type: 'boolean' },
  view: { type: 'string' },
  edition: { type: 'string' },
  items: { type: 'string' },
  highlight: { type: 'string' },
  comparison: { type: 'string' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  width: { type: 'string' },
  scale: { type: 'string' },
  format: { type: 'string' },
  link: { type: 'string' },
  'image-base': { type: 'string' },
  'embed-font': { type: 'boolean' },
  out: { type: 'string' },
  force: { type: 'boolean' },
} as const;

/** The formats of `--all` where none is given: all that need no address. */
const defaultFormats = formatNames.filter((name) => name !== 'html-picture');

export async function snapshotCommand(args: readonly string[]): Promise<void> {
  const parsed = readArguments(args, options);
  const jobs = jobsOf(parsed, await comparisonIn(parsed));
  // Every call is checked before the first file is written.
  for (const job of jobs) checkPicture(job, job.formats);
  const out = parsed.text('out');
  const files = jobs.reduce((sum, job) => sum + job.formats.length, 0);
  if (out === undefined || out === '-') {
    await toStandardOutput(jobs, files, out === '-');
    return;
  }
  await prepareFolder(out);
  const entries = await toFolder(jobs, out, parsed.flag('force'), parsed.flag('all'));
  if (parsed.flag('all')) {
    await writeAtomically(out, 'manifest.json', manifestOf(entries), parsed.flag('force'));
  }
}

async function toStandardOutput(
  jobs: readonly SnapshotsOptions[],
  files: number,
  isExplicit: boolean,
): Promise<void> {
  const [job] = jobs;
  if (job === undefined || files !== 1) {
    throw new UsageError(`${files} files: name a folder with --out.`);
  }
  if (job.formats[0] === 'png' && process.stdout.isTTY && !isExplicit) {
    throw new UsageError('A picture is no text for a terminal: name a folder with --out.');
  }
  const [result] = await snapshots(job);
  if (!result) return;
  const { data } = result;
  // A program at the end of a pipe takes the byte order mark for a part of the first name.
  const isPlain = job.formats[0] === 'csv' && typeof data === 'string' && !isIntoFile();
  await print(isPlain ? data.replace(/^\ufeff/, '') : data);
}

async function toFolder(
  jobs: readonly SnapshotsOptions[],
  folder: string,
  force: boolean,
  all: boolean,
): Promise<Entry[]> {
  const progress = progressOn(all ? process.stderr : null, jobs.length);
  const entries = new Map<string, Entry>();
  const queue = [...jobs];
  // Two at a time: one is compressed on Node's threads while the next is drawn.
  const worker = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      for (const result of await snapshots(job)) {
        // Forms without colours are the same in every theme and width.
        if (entries.has(result.name)) continue;
        entries.set(result.name, entryOf(result, job.theme ?? 'light'));
        await writeAtomically(folder, result.name, result.data, force);
      }
      progress.step();
    }
  };
  try {
    await Promise.all([worker(), worker()]);
  } finally {
    progress.end();
  }
  return [...entries.values()];
}

/** The JSON of the file that `--comparison` names. */
async function comparisonIn(parsed: Parsed): Promise<string | undefined> {
  const path = parsed.text('comparison');
  if (path === undefined) return undefined;
  if (parsed.flag('all')) throw new UsageError('--comparison goes with one view, not with --all.');
  return decodeText(await readInput(path)).text;
}

/** A job for every combination of the values given. */
function jobsOf(parsed: Parsed, comparison: string | undefined): SnapshotsOptions[] {
  const all = parsed.flag('all');
  if (all && parsed.words.length > 0) throw new UsageError('--all takes no widget.');
  if (!all && parsed.words.length === 0) {
    throw new UsageError(`Name a widget, one of ${widgetIds.join(', ')}, or --all.`);
  }
  const chosen = all ? widgetIds : parsed.words.map((word) => oneOf('widget', word, widgetIds));
  const langs = parsed.list('lang') ?? (all ? languages : ['fr']);
  const themes = parsed.list('theme') ?? (all ? ['light', 'dark'] : ['light']);
  const widths = (parsed.list('width') ?? ['600']).map((text) => readNumber('width', text, WIDTHS));
  const scales = (parsed.list('scale') ?? ['1']).map((text) => readNumber('scale', text, SCALES));
  const formatList = parsed.list('format') ?? (all ? defaultFormats : ['png']);
  const formats = formatList.map((name): FormatName => oneOf('format', name, formatNames));
  const listText = (name: string): string | undefined => parsed.list(name)?.join(' ');
  return chosen.flatMap((widget: WidgetId) =>
    (parsed.list('view') ?? (all ? viewNames[widget] : [undefined])).flatMap((view) =>
      langs.flatMap((lang) =>
        themes.flatMap((theme) =>
          widths.flatMap((width) =>
            scales.map((scale, index): SnapshotsOptions => ({
              widget,
              view,
              edition: listText('edition'),
              items: listText('items'),
              highlight: parsed.text('highlight'),
              comparison,
              lang,
              theme: theme as SnapshotsOptions['theme'],
              width,
              scale,
              link: parsed.text('link'),
              imageBase: parsed.text('image-base'),
              embedFont: parsed.flag('embed-font'),
              // Only PNG has a scale: the other forms are made once.
              formats: index === 0 ? formats : formats.filter((name) => name === 'png'),
            })),
          ),
        ),
      ),
    ),
  );
}
