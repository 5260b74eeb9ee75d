/**
 * What every page has of each language: what a widget says when not even its words have come. It is
 * as short as it can be. The languages that a site brings itself stand here too.
 */
import type { Language } from './match.js';
import type { MenuWords } from './menu.js';
import type { Words } from './words.js';

interface Lost {
  /** That nothing can be shown. */
  readonly failed: string;
  /** That it is on its way. */
  readonly loading: string;
  /** The button that asks for it again. */
  readonly retry: string;
  /** All words, where a site has brought them: there is nothing to load. */
  readonly own?: { readonly words: Words; readonly menu: MenuWords };
}

/** The three of them, a language a line. */
const texts: Readonly<Record<Language, string>> = {
  fr: 'Le graphique ne s’affiche pas.|Chargement…|Réessayer',
  en: 'This chart could not be shown.|Loading…|Try again',
  de: 'Das Diagramm kann nicht angezeigt werden.|Wird geladen …|Erneut versuchen',
  es: 'No se ha podido mostrar el gráfico.|Cargando…|Reintentar',
  it: 'Impossibile mostrare il grafico.|Caricamento…|Riprova',
  nl: 'De grafiek kan niet worden getoond.|Laden…|Opnieuw proberen',
  pt: 'Não foi possível mostrar o gráfico.|A carregar…|Tentar novamente',
  pl: 'Nie można wyświetlić wykresu.|Wczytywanie…|Spróbuj ponownie',
  ar: 'تعذّر عرض الرسم البياني.|جارٍ التحميل…|إعادة المحاولة',
};

/** By lower-case tag. `own.ts` adds to it. */
export const lost = Object.fromEntries(
  Object.entries(texts).map(([language, text]) => {
    const [failed, loading, retry] = text.split('|');
    return [language, { failed, loading, retry }];
  }),
) as Readonly<Record<Language, Lost>> & Record<string, Lost | undefined>;
