/**
 * The words of the pages. Their French is in the HTML, where it is read without a script; `english` in
 * each page's folder has the same places by their `data-words`. Controls exist only where a script
 * runs, so their words are here in both languages.
 */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** The places that all pages have, in English. */
export const shared = {
  credit:
    'Source: Solidatech and Recherches & Solidarités, “La place du numérique dans le projet associatif”; presentation independent of the authors.',
  language: 'Language',
  licence: 'Code under the MIT licence; the figures remain their authors’.',
  skip: 'Skip to content',
  tagline: 'independent presentation',
} as const;

/** What the controls say: they exist only where a script runs. */
export interface ControlWords {
  readonly settings: string;
  readonly view: string;
  readonly edition: string;
  readonly allEditions: string;
  readonly highlight: string;
  readonly noHighlight: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly width: string;
  readonly pixels: (width: string) => string;
  readonly fullWidth: string;
  readonly samples: string;
  readonly moreThan: (count: string) => string;
  /** Heading of the code of one widget, which is named as in the page. */
  readonly tag: (name: string) => string;
  /** Heading of the three lines. */
  readonly lines: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  /** The link inside a pasted tag. */
  readonly study: string;
}

export const controlWords: Readonly<Record<Language, ControlWords>> = {
  fr: {
    settings: 'Affichage des trois graphiques',
    view: 'Vue',
    edition: 'Édition',
    allEditions: 'Toutes',
    highlight: 'Mettre en évidence',
    noHighlight: 'Aucun',
    theme: 'Thème',
    themes: { auto: 'Auto', light: 'Clair', dark: 'Sombre' },
    width: 'Largeur',
    pixels: (width) => `${width}\u00a0pixels`,
    fullWidth: 'Pleine',
    samples: 'Responsables qui ont répondu, par édition',
    moreThan: (count) => `plus de ${count}`,
    tag: (name) => `Code pour «\u00a0${name}\u00a0»`,
    lines: 'Le code à coller',
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Sélectionné\u00a0: à copier avec le clavier',
    study: 'Lire l’étude',
  },
  en: {
    settings: 'Display of the three charts',
    view: 'View',
    edition: 'Edition',
    allEditions: 'All',
    highlight: 'Highlight',
    noHighlight: 'None',
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', dark: 'Dark' },
    width: 'Width',
    pixels: (width) => `${width} pixels`,
    fullWidth: 'Full',
    samples: 'Leaders who answered, by edition',
    moreThan: (count) => `more than ${count}`,
    tag: (name) => `Code for “${name}”`,
    lines: 'The code to paste',
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'Selected: copy it with the keyboard',
    study: 'Read the study',
  },
};
