/** What a widget says when not even its words have come, in every language: it is always there. */
import type { Language } from './match.js';

interface Lost {
  /** That nothing can be shown. */
  readonly failed: string;
  /** The button that asks for it again. */
  readonly retry: string;
}

export const lost: Readonly<Record<Language, Lost>> = {
  fr: { failed: 'Le graphique ne s’affiche pas.', retry: 'Réessayer' },
  en: { failed: 'This chart could not be shown.', retry: 'Try again' },
};
