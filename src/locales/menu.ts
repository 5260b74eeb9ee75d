/**
 * The words of the list of exports, a module a language, loaded when a reader reaches for the list.
 * The button that opens it has its words in `InterfaceWords`.
 */
import type { MenuWords } from './menu-words.js';
import { type Language, matchLanguage, registry } from './registry.js';

export type { MenuWords } from './menu-words.js';

const loaders: Readonly<Record<Language, () => Promise<{ readonly menu: MenuWords }>>> = {
  fr: () => import('./menu/fr.js'),
  en: () => import('./menu/en.js'),
  de: () => import('./menu/de.js'),
  es: () => import('./menu/es.js'),
  it: () => import('./menu/it.js'),
  nl: () => import('./menu/nl.js'),
  pt: () => import('./menu/pt.js'),
  pl: () => import('./menu/pl.js'),
  ar: () => import('./menu/ar.js'),
};

/** Loads the menu's words. @param language a BCP 47 tag, as a View has it */
export async function loadMenu(language: string): Promise<MenuWords> {
  const tag = matchLanguage(language);
  return registry.get(tag)!.site?.menu ?? (await loaders[tag as Language]()).menu;
}
