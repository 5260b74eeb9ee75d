/**
 * Vite plugin for the files to serve: makes every view in every language when they are built, one
 * small module each, so that the first table of a page needs neither all words nor all figures.
 */
import { createHash } from 'node:crypto';

import type { Plugin } from 'vite';

import { type Packed, type PackedText, unpack } from '../../src/elements/shell/prepared.js';
import { languages, loadWords, type Words } from '../../src/locales/index.js';
import {
  type Cell,
  type View,
  viewNames,
  type WidgetId,
  widgetIds,
  widgets,
} from '../../src/view/index.js';

/** Modules by their name: "adoption.tools.fr.js". */
async function makeModules(): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const language of languages) {
    const words = await loadWords(language);
    for (const widget of widgetIds) {
      for (const name of viewNames[widget]) {
        const view = widgets[widget].view(words, { view: name });
        modules.set(`${widget}.${name}.${language}.js`, sourceOf(pack(words, view)));
      }
    }
  }
  return modules;
}

/** A module as a minifier writes it: no quotes round names of members, short booleans. */
const sourceOf = (value: unknown): string => {
  const short = (text: string, name?: string): string =>
    name ? `${name}:` : ({ true: '!0', false: '!1' }[text] ?? text);
  const json = JSON.stringify(value).replace(/"(\w+)":|"(?:[^"\\]|\\.)*"|true|false/g, short);
  return `export default ${json}\n`;
};

type Open<T> = { -readonly [K in keyof T]?: T[K] };

/** Leaves out what the page puts together again, and nothing else. */
export function pack(words: Words, view: View): Packed {
  const copy = JSON.parse(JSON.stringify({ view })) as Pick<Packed, 'view'>;
  const place = (n: number): number => `{${n}}` as unknown as number;
  const parts = { label: '{0}', column: '{1}', text: '{2}', place: place(3), of: place(4) };
  const speech = words.speech(parts);
  const cells = ({ panels }: View) =>
    panels.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  for (const { id, cells } of copy.view.panels.flatMap(({ rows }) => rows)) {
    for (const cell of cells as Open<Cell>[]) {
      delete cell.share;
      delete cell.speech;
      const parts = cell.figure?.split('.');
      if (parts?.[2] === id) cell.figure = parts[3] ?? '';
    }
  }
  const { showTable, export: button, chartHelp, notes, chartFailed } = words.interface;
  const exportFor = words.interface.exportFor(view.title);
  const text: PackedText = { showTable, export: button, exportFor, chartHelp, notes, chartFailed };
  const packed = { view: copy.view, text, speech } as Packed;
  // A sentence that comes out otherwise is kept as it is.
  const open = unpack(JSON.parse(JSON.stringify(packed)) as Packed);
  const whole = cells(view);
  cells(open.view).forEach((cell, i) => {
    const { speech, figure } = whole[i]!;
    if (cell.speech !== speech) Object.assign(cells(packed.view)[i]!, { speech });
    if (cell.figure !== figure) Object.assign(cells(packed.view)[i]!, { figure });
  });
  return packed;
}

/** By widget and view the shapes whose layout is a file of its own; they are those of every language. */
async function laterShapes(): Promise<Record<string, Record<string, string>>> {
  const words = await loadWords('fr');
  const shapesOf = (widget: WidgetId, view: string): string[] =>
    widgets[widget].view(words, { view }).panels.map(({ shape }) => shape);
  return Object.fromEntries(
    widgetIds.map((widget) => [
      widget,
      Object.fromEntries(
        viewNames[widget].map((view) => [
          view,
          [...new Set(shapesOf(widget, view))].filter((shape) => shape !== 'bars').join(' '),
        ]),
      ),
    ]),
  );
}

export function preparedViews(): Plugin {
  let modules = new Map<string, string>();
  let folder = '';
  return {
    name: 'baro-prepared-views',
    async config() {
      modules = await makeModules();
      const hash = createHash('sha256')
        .update([...modules.values()].join(''))
        .digest('hex');
      folder = `views-${hash.slice(0, 8)}`;
      return {
        define: { __BARO_VIEWS__: JSON.stringify({ folder, views: await laterShapes() }) },
      };
    },
    generateBundle() {
      for (const [name, source] of modules) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    },
  };
}
