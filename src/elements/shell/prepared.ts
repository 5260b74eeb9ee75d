/**
 * Views made when the files to serve were built, one module a widget, view and language: the first
 * table of a page then needs neither all words nor all figures. Elsewhere there are none, and the
 * element makes its View itself, with the same result.
 */
import { moreLayouts } from '../../chart/layout/more-layouts.js';
import { registry } from '../../locales/registry.js';
import type { InterfaceWords } from '../../locales/words.js';
import type { Cell, View } from '../../view/view.js';

export interface Prepared {
  readonly view: View;
  readonly text: InterfaceWords;
}

/** Words of the interface without the two that every page has; sentences as they are for the view. */
export type PackedText = Omit<InterfaceWords, 'loading' | 'retry' | 'exportFor'> & {
  readonly exportFor: string;
};

/** A prepared view as its module has it: without what is said again for each of its figures. */
export interface Packed {
  readonly view: View;
  readonly text: PackedText;
  /** What is spoken of a figure: 0 its row, 1 its column, 2 its text, 3 its place, 4 of how many. */
  readonly speech: string;
}

/** Set by the build of the files to serve. */
declare const __BARO_VIEWS__: {
  /** Folder beside this module; its name changes with what it holds. */
  readonly folder: string;
  /** By widget and view, the default first: the shapes besides bars, separated by a space. */
  readonly views: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The prepared view, or null where there is none. `view` is an attribute: '' is the default. */
export async function loadPrepared(
  widget: string,
  view: string,
  language: string,
): Promise<Prepared | null> {
  if (typeof __BARO_VIEWS__ === 'undefined') return null;
  const { folder, views } = __BARO_VIEWS__;
  const shapes = views[widget] ?? {};
  const [first] = Object.keys(shapes);
  const name = view || first;
  if (!name || !Object.hasOwn(shapes, name)) return null;
  // In the trip of the view; who lays it out waits for it, and reports where it is lost.
  for (const shape of shapes[name]!.match(/\S+/g) ?? []) {
    moreLayouts[shape as keyof typeof moreLayouts]().catch(() => undefined);
  }
  // A path in a variable: Vite would look for a literal one among the sources.
  const path = `./${folder}/${widget}.${name}.${language}.js`;
  const file = new URL(path, import.meta.url);
  try {
    const module = (await import(/* @vite-ignore */ file.href)) as { default: Packed };
    return unpack(module.default);
  } catch {
    // What is missing here can still be made from words and figures.
    return null;
  }
}

type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Puts back what the build left out. A module is loaded once: its View is completed in place. */
export function unpack({ view, text, speech }: Packed): Prepared {
  for (const { rows, columns, axis } of view.panels) {
    let place = 0;
    for (const { id, label, cells } of rows) {
      cells.forEach((cell: Open<Cell>, c) => {
        const { figure, edition, text, value } = cell;
        cell.share = value === null ? null : value / axis.max;
        const column = columns[1] ? columns[c]!.label : edition;
        const values = [label, column, text, (place += 1), rows.length * columns.length];
        cell.speech ??= speech.replace(/\{(\d)\}/g, (_, i: number) => `${values[i]}`);
        // Of most it is only the question: the rest of its id stands around it.
        if (figure && !figure.includes('.')) {
          cell.figure = [view.widget, view.view, id, figure, edition].join('.');
        }
      });
    }
  }
  const { loading, retry } = registry.get(view.lang)!;
  return { view, text: { ...text, loading, retry, exportFor: () => text.exportFor } };
}
