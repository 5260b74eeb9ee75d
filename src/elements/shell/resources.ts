/** Loads what a widget is made of: a prepared View, or the words and figures to make any View. */
import type { InterfaceWords, Words } from '../../locales/index.js';
import type { View } from '../../view/view.js';
import type * as AnyView from './any-view.js';
import { importAgain } from './import-again.js';
import { loadPrepared } from './prepared.js';

const loadAnyView = () => import('./any-view.js');

/** The View of the default options, and nothing to make another. */
interface PreparedResources {
  readonly text: InterfaceWords;
  readonly prepared: View;
  readonly anyView?: undefined;
}

/** All that any View needs. */
export interface FullResources {
  readonly text: InterfaceWords;
  readonly words: Words;
  readonly anyView: typeof AnyView;
  readonly prepared?: undefined;
}

export type Resources = PreparedResources | FullResources;

/** What may be prepared: a view of a widget without further options. */
export interface PreparedName {
  readonly widget: string;
  /** '' is the default. */
  readonly view: string;
}

/**
 * @param name what to look for among the prepared views; null loads what any view needs
 * @param attempt how often it has failed before
 */
export async function loadResources(
  language: string,
  name: PreparedName | null,
  attempt: number,
): Promise<Resources> {
  const found = name && (await loadPrepared(name.widget, name.view, language));
  if (found) return { text: found.text, prepared: found.view };
  const anyView = await (attempt ? importAgain(loadAnyView, attempt, 'loadWords') : loadAnyView());
  const words = await anyView.loadWords(language);
  return { text: words.interface, words, anyView };
}
