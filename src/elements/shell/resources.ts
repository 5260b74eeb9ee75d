/** Brings what a widget is made of: a prepared View, or the words and figures to make any View. */
import type { InterfaceWords, Words } from '../../locales/index.js';
import type { View } from '../../view/view.js';
import type * as Figures from './any-view.js';
import { loadPrepared } from './prepared.js';
import { importAgain } from './retry-import.js';

const loadFigures = () => import('./any-view.js');

/** A prepared View of its default options, and no more. */
interface Ready {
  readonly text: InterfaceWords;
  readonly prepared: View;
  readonly figures?: undefined;
}

/** All that any View needs. */
export interface Whole {
  readonly text: InterfaceWords;
  readonly words: Words;
  readonly figures: typeof Figures;
  readonly prepared?: undefined;
}

export type Supply = Ready | Whole;

/** What may be prepared: a view of a widget without further options. */
export interface PreparedName {
  readonly widget: string;
  /** '' is the default. */
  readonly view: string;
}

/**
 * @param name what to look for among the prepared views; null makes sure that any view can be made
 * @param attempt how often it has failed before
 */
export async function bring(
  language: string,
  name: PreparedName | null,
  attempt: number,
): Promise<Supply> {
  const found = name && (await loadPrepared(name.widget, name.view, language));
  if (found) return { text: found.text, prepared: found.view };
  const figures = await (attempt ? importAgain(loadFigures, attempt, 'loadWords') : loadFigures());
  const words = await figures.loadWords(language);
  return { text: words.interface, words, figures };
}
