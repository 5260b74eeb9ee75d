/**
 * Views made when the files to serve were built, one module a widget, view and language: the first
 * table of a page then needs neither all words nor all figures. Elsewhere there are none, and the
 * element makes its View itself, with the same result.
 */
import type { InterfaceWords } from '../locales/words.js';
import type { View } from '../view/view.js';

export interface Prepared {
  readonly view: View;
  readonly text: InterfaceWords;
}

/** Set by the build of the files to serve. */
declare const __BARO_VIEWS__: {
  /** Folder beside this module; its name changes with what it holds. */
  readonly folder: string;
  /** Views by widget, the default first. */
  readonly views: Readonly<Record<string, readonly string[]>>;
};

/** The prepared view, or null where there is none. `view` is an attribute: '' is the default. */
export async function loadPrepared(
  widget: string,
  view: string,
  language: string,
): Promise<Prepared | null> {
  if (typeof __BARO_VIEWS__ === 'undefined') return null;
  const { folder, views } = __BARO_VIEWS__;
  const names = views[widget] ?? [];
  const name = view || names[0];
  if (!name || !names.includes(name)) return null;
  // A path in a variable: Vite would look for a literal one among the sources.
  const path = `./${folder}/${widget}.${name}.${language}.js`;
  const file = new URL(path, import.meta.url);
  try {
    const module = (await import(/* @vite-ignore */ file.href)) as { default: Prepared };
    return module.default;
  } catch {
    // What is missing here can still be made from words and figures.
    return null;
  }
}
