/** What a widget says when not even its words have come, in every language: it is always there. */
import type { Language } from './match.js';

interface Lost {
  /** That nothing can be shown. */
  readonly failed: string;
  /** That it is on its way. */
  readonly loading: string;
  /** The button that asks for it again. */
  readonly retry: string;
}

export const lost: Readonly<Record<Language, Lost>> = {
  fr: { failed: 'Le graphique ne s’affiche pas.', loading: 'Chargement…', retry: 'Réessayer' },
  en: { failed: 'This chart could not be shown.', loading: 'Loading…', retry: 'Try again' },
};
