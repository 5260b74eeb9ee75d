/** `baro list`: the names that the other commands take. */
import { unique } from '../input/unique.js';
import { languages, loadWords } from '../locales/index.js';
import { viewNames, widgetIds, widgets } from '../view/index.js';
import { readArguments } from './arguments.js';
import { UsageError } from './fault.js';
import { formatNames, formats } from './format-list.js';
import { themes } from './options.js';
import { print } from './stdout.js';

export async function list(args: readonly string[]): Promise<void> {
  const { words, flag } = readArguments(args, { json: { type: 'boolean' } });
  if (words.length > 0) throw new UsageError('list takes no words; --json gives it as JSON.');
  const names = {
    widgets: Object.fromEntries(widgetIds.map((widget) => [widget, viewNames[widget]])),
    editions: await editions(),
    languages,
    themes: Object.keys(themes),
    formats: Object.fromEntries(formatNames.map((name) => [name, formats[name].about])),
  };
  if (flag('json')) {
    await print(`${JSON.stringify(names, null, 2)}\n`);
    return;
  }
  const lines = [
    ...widgetIds.map((widget) => `${widget.padEnd(10)} ${viewNames[widget].join(' ')}`),
    '',
    `editions   ${names.editions.join(' ')}`,
    `languages  ${languages.join(' ')}`,
    `themes     ${names.themes.join(' ')}`,
    'formats',
    ...formatNames.map((name) => `  ${name.padEnd(14)} ${formats[name].about}`),
  ];
  await print(`${lines.join('\n')}\n`);
}

/** The editions that any view shows, oldest first. */
async function editions(): Promise<string[]> {
  const words = await loadWords('en');
  const shown = widgetIds.flatMap((widget) =>
    viewNames[widget].flatMap((view) => widgets[widget].view(words, { view }).editions),
  );
  return unique(shown).sort();
}
