/**
 * What the page itself says. Its French stands in the HTML, where it is read without a script;
 * here is the English of the same places, by their `data-words`, and the words of the controls.
 */
export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Places of the page, by the name in their `data-words` or `data-words-label`. */
export const english: Readonly<Record<string, string>> = {
  about: 'Where these figures come from',
  adoption: 'Uses',
  adoptionIntro:
    'The tools, what they are for, how far associations have come: what leaders say of their association.',
  configurator: 'Make the code for your site',
  contents: 'On this page',
  credit:
    'Source: Solidatech and Recherches & Solidarités, “La place du numérique dans le projet associatif”; independent presentation.',
  designers: 'In your newsletters',
  effects: 'Effects',
  effectsIntro:
    'What digital tools change, according to leaders. “No opinion” is an answer in its own right: it does not mean “no effect”.',
  embed: 'On your site',
  embedIntro:
    'Three lines are enough, with no account, no cookie and no call to any server but your own. The text inside the tag stays in view if the chart cannot be shown.',
  embedNote:
    'The script comes from the library’s “cdn” folder, to be copied to your site: here, under “/baro/”.',
  fallback: 'If the chart does not appear, its figures can be read in the study.',
  heading: 'Digital practice in associations, as their leaders see it',
  independent:
    'Independent presentation: this is neither the study’s own site nor an official one.',
  language: 'Language',
  lead: 'About every three years, Solidatech and Recherches & Solidarités ask leaders of French associations about the place of digital tools in their work. Each share is what these leaders declare: neither a measure of equipment nor the situation of all associations in France.',
  levers: 'Levers',
  leversIntro: 'What would help associations go further, and the difficulties they meet.',
  licence: 'Code under the MIT licence; the figures remain their authors’.',
  read: 'A difference of 3 points or less is not called a change. Where a figure is missing, the chart says why: it is never zero.',
  readHead: 'How to read them',
  skip: 'Skip to content',
  source:
    'In the study’s report and in texts that quote it. Each chart names its own, and marks the figures that call for a caveat.',
  sourceHead: 'Where they were read',
  study: 'Read the study at Solidatech (in French)',
  tagline: 'independent presentation',
  who: 'Leaders who chose to answer an online form passed on by associations’ networks. One person answers for one association.',
  whoHead: 'Who answers',
};

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
    highlight: 'Mettre en avant',
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
