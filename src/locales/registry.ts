/**
 * The languages: what each says before its words have loaded, and which of them serves a tag. Every
 * page has this list, so a row is short. `loadWords` and `loadMenu` bring the rest.
 */
import type { MenuWords } from './menu-words.js';
import type { Words } from './words.js';

/**
 * A row a language, in the order of menus, by BCP 47 tag: what a widget says when it can't be shown,
 * while it loads, and on the button that tries again.
 */
const rows = {
  fr: 'Le graphique ne s’affiche pas.|Chargement…|Réessayer',
  en: 'This chart could not be shown.|Loading…|Try again',
  de: 'Das Diagramm kann nicht angezeigt werden.|Wird geladen …|Erneut versuchen',
  es: 'No se ha podido mostrar el gráfico.|Cargando…|Reintentar',
  it: 'Impossibile mostrare il grafico.|Caricamento…|Riprova',
  nl: 'De grafiek kan niet worden getoond.|Laden…|Opnieuw proberen',
  pt: 'Não foi possível mostrar o gráfico.|A carregar…|Tentar novamente',
  pl: 'Nie można wyświetlić wykresu.|Wczytywanie…|Spróbuj ponownie',
  ar: 'تعذّر عرض الرسم البياني.|جارٍ التحميل…|إعادة المحاولة',
};

/** The tag of a built-in language. */
export type Language = keyof typeof rows;

/** What the registry knows of a language. */
export interface LanguageEntry {
  /** That the widget can't be shown. */
  readonly failed: string;
  readonly loading: string;
  /** The button that tries again. */
  readonly retry: string;
  /** The words of a language that the site registered: there is nothing to load. */
  readonly site?: { readonly words: Words; readonly menu: MenuWords };
}

const entries = new Map<string, LanguageEntry>(
  Object.entries(rows).map(([tag, row]) => {
    const [failed, loading, retry] = row.split('|') as [string, string, string];
    return [tag, { failed, loading, retry }];
  }),
);

/** By lower-case tag, as `matchLanguage` returns it; only `addLanguage` changes it. */
export const registry: ReadonlyMap<string, LanguageEntry> = entries;

const listeners = new Set<() => void>();

/**
 * Calls back each time the site registers a language.
 * @returns what ends that
 */
export function onAddLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Adds a language of the site, or replaces it; nothing takes one away. */
export function addLanguage(tag: string, entry: LanguageEntry): void {
  entries.set(tag, entry);
  for (const listener of listeners) listener();
}

/** BCP 47 tags of the built-in languages, in the order of menus. */
export const languages: readonly string[] = Object.freeze(Object.keys(rows));

/**
 * The language that serves a BCP 47 tag: itself, its longest prefix that is a language here, or
 * English. "pt-BR" and "pt_PT" give "pt", "xx" gives "en". Accepts any text and never throws.
 * @returns a lower-case tag: one of `languages`, or that of a language which the site registered.
 */
export function matchLanguage(tag: string): string {
  let part = String(tag).trim().slice(0, 40).toLowerCase().replaceAll('_', '-');
  while (part && !registry.has(part)) {
    part = part.slice(0, Math.max(0, part.lastIndexOf('-')));
  }
  return part || 'en';
}
