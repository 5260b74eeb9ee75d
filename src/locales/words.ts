/**
 * Every sentence of the library, as one interface: a language that lacks one does not compile. Keys
 * are the ids of the data. Sentences are plain text, never markup; those with values are functions.
 * Numbers reach them as text, made by `percent` or `number`.
 */

import type { ViewKey } from './view-key.js';

export type { ViewKey } from './view-key.js';

/** One figure in words, for use in a sentence. */
export interface Fact {
  /** "Réseaux sociaux" */
  readonly label: string;
  /** The answer, where an item has several: "Effet positif"; else ''. */
  readonly measure: string;
  /** "62 %" */
  readonly value: string;
  /** "2016" */
  readonly edition: string;
  /** Whose share it is: the base in words, "responsables d’association". */
  readonly base: string;
  /** The same item one edition earlier, where there is one. */
  readonly before: { readonly value: string; readonly edition: string } | null;
  /** "6 points de plus", or '' where the two may not be compared or differ by 3 points or less. */
  readonly change: string;
}

/** One cell of a chart's grid, for an announcement. */
export interface SpokenCell {
  /** Label of its row. */
  readonly label: string;
  /** Label of its column. */
  readonly column: string;
  /** "62 %", or why there is no figure. */
  readonly text: string;
  /** Its number in reading order, from 1. */
  readonly place: number;
  /** How many cells there are. */
  readonly of: number;
}

/** The texts of one view. */
export interface ViewWords {
  readonly title: string;
  /** Two or three words for menus and names of pictures: "outils numériques". */
  readonly subject: string;
  /** Header of the column of items: "Outil". */
  readonly rowHead: string;
  /** The finding about one figure, or about two where the view compares them. */
  readonly finding: (lead: Fact, second: Fact | null) => string;
  /** "Lecture : …": how to read that figure. */
  readonly reading: (fact: Fact) => string;
  /** Headings of its panels, where it has several. */
  readonly panels: Readonly<Record<string, string>>;
}

export type CaveatKey =
  | 'base-presumed'
  | 'social-2013-facebook-only'
  | 'wording-2019'
  | 'not-a-forecast'
  | 'answers-presumed-exclusive'
  | 'several-answers'
  | 'year-attributed'
  | 'beside-not-inside'
  | 'other-sample'
  | 'subgroup-size-unknown'
  | 'subgroups-overlap'
  | 'one-question-presumed'
  | 'ai-base-unstated'
  | 'question-unstated'
  | 'base-unstated'
  | 'source-label-slip'
  | 'computed'
  | 'no-split'
  | 'not-joined-to-2016'
  | 'lever-pairing-49-48'
  | 'lever-pairing-27'
  | 'list-changed'
  | 'single-digest'
  | 'base-unclear-2019'
  | 'on-average'
  | 'favour-not-use'
  | 'declared-effect'
  | 'disagree-not-negative';

export type BaseKey =
  | 'leaders'
  | 'connected'
  | 'leaders-3-19-employees'
  | 'leaders-financial-difficulty'
  | 'leaders-leisure-youth'
  | 'leaders-using-or-considering-ai'
  | 'leaders-base-unstated'
  | 'leaders-base-unclear';

/** Labels of items, by view. An item without a label shows its id; a test makes sure that none does. */
export type ItemWords = Readonly<Record<ViewKey, Readonly<Record<string, string>>>>;

/** Buttons, states and messages of the elements. */
export interface InterfaceWords {
  /** Toggle button that shows the table in place of the chart. */
  readonly showTable: string;
  /** Button that opens the list of copies and downloads. */
  readonly export: string;
  /** Accessible name of that button: begins with its text, and adds the title of the chart. */
  readonly exportFor: (title: string) => string;
  /** Accessible name of the chart, in which arrow keys move from figure to figure. */
  readonly chartHelp: string;
  readonly notes: string;
  /** Shown where the chart can't be drawn; the table stays. */
  readonly chartFailed: string;
  /** The chart or the words are loading. */
  readonly loading: string;
  readonly retry: string;
}

/** Texts of datasets and comparisons: figures that are not the barometer's. */
export interface DatasetWords {
  /** Title where the author gives none. */
  readonly title: string;
  readonly subject: string;
  /** Header of the column of items. */
  readonly rowHead: string;
  readonly finding: (fact: Fact) => string;
  readonly reading: (fact: Fact) => string;
  /** A share whose base the author does not give. */
  readonly noBase: string;
  /** A figure whose source the author does not give. */
  readonly noSource: string;
  /** A comparison of which it is not said, or not readable, how many answered. */
  readonly noSample: string;
  /** Before the addresses of the author's sources. */
  readonly online: string;
  /** Fewer than 100 answers. */
  readonly fewAnswers: string;
  /** Who answered; parts come from `sampleOf`. */
  readonly sample: (parts: readonly string[]) => string;
  /** "Source : …", of the sources in words. */
  readonly credit: (sources: readonly string[]) => string;
  /**
   * A survey beside the barometer's: another sample. `count` is how many answered, or ''.
   * "« Notre réseau » : autre échantillon que celui du baromètre (réponses : 120) ; …"
   */
  readonly otherSurvey: (name: string, count: string) => string;
  /** Its year, or '' where it is not given, and those of the barometer beside it. */
  readonly otherYear: (year: string, editions: readonly string[]) => string;
  /** "10 000 chiffres : 200 sont montrés ici, le fichier CSV les a tous." */
  readonly cut: (figures: string, shown: string) => string;
  /** "Lignes de données illisibles : 3. Des chiffres peuvent manquer." */
  readonly dropped: (count: string) => string;
}

export interface Words {
  /** BCP 47 tag: "fr". */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** The language's own name: "français". */
  readonly name: string;

  /** "62 %", "12,5 %" */
  readonly percent: (value: number) => string;
  /** "1 601" */
  readonly number: (value: number) => string;
  /** "6 points de plus", "5 points de moins": in words, because many voices skip a minus sign. */
  readonly points: (value: number) => string;
  /** "2013, 2016 et 2019" */
  readonly list: (parts: readonly string[]) => string;
  /** "16 juin 2025" of "2025-06-16"; the same in every time zone. */
  readonly date: (iso: string) => string;
  /** Label and text joined as the language does: "Réseaux sociaux : 62 %". */
  readonly pair: (label: string, text: string) => string;

  /** Names of the widgets. */
  readonly widgets: Readonly<Record<'adoption' | 'effects' | 'levers', string>>;
  readonly interface: InterfaceWords;
  readonly items: ItemWords;
  readonly views: Readonly<Record<ViewKey, ViewWords>>;
  readonly caveats: Readonly<Record<CaveatKey, string>>;
  readonly families: {
    readonly mastery: string;
    readonly culture: string;
    readonly money: string;
    readonly sharing: string;
  };
  readonly familyHead: string;
  readonly editionHead: string;
  /** Columns that are answers, not editions. */
  readonly measures: Readonly<
    Record<'uses' | 'could-use' | 'neither' | 'positive' | 'no-opinion' | 'negative', string>
  >;
  /** Of whom, in the plural and without article: "responsables d’association". */
  readonly bases: Readonly<Record<BaseKey, string>>;
  readonly gaps: Readonly<
    Record<
      | 'not-published'
      | 'not-asked'
      | 'asked-otherwise'
      | 'unreadable'
      | 'too-few'
      | 'size-unreadable',
      string
    >
  >;
  /** Types of picture, for their names: "Barres". */
  readonly shapes: Readonly<
    Record<'bars' | 'stacked-bars' | 'stacked-columns' | 'dots' | 'points', string>
  >;

  /** Caption of a panel's table: title, and the panel's heading where it has one. */
  readonly caption: (title: string, panel: string) => string;
  /** Name of the scrolling region that holds the tables. */
  readonly tableName: (title: string) => string;
  readonly reading: (sentence: string) => string;
  /** Heading of a panel that shows one edition: "Édition 2019". */
  readonly editionPanel: (edition: string) => string;
  /** "Base : responsables d’association" */
  readonly base: (base: string, count: string) => string;
  /** Small text under a label whose base differs: "autre base : …". */
  readonly otherBase: (base: string, count: string) => string;
  /** Who answered; parts come from `sampleOf`. */
  readonly sample: (parts: readonly string[]) => string;
  /** "1 601 en 2016", "plus de 2 500 en 2019 (printemps 2019)" */
  readonly sampleOf: (count: string, edition: string, exact: boolean, period: string) => string;
  /** Period of the survey, from the forms of the data; dates are ISO days. */
  readonly period: {
    readonly late: (year: string) => string;
    readonly spring: (year: string) => string;
    readonly range: (from: string, to: string) => string;
  };
  /** "Source : …, éditions 2013 et 2016 ; présentation indépendante" */
  readonly credit: (editions: readonly string[]) => string;
  readonly readIn: string;
  /** "Publisher, « Title », 2016" */
  readonly sourceText: (publisher: string, title: string, year: string) => string;
  readonly unknownPublisher: string;
  readonly axisEnd: (end: string) => string;
  readonly reference: (label: string, value: string) => string;
  /** Said beside opinions: no opinion is not no effect. */
  readonly noOpinion: string;
  /** Note on editions in panels of their own: a row that is missing in one is not a zero. */
  readonly absentRows: string;
  /** "Réseaux sociaux, 2016 : 62 %, 2 sur 9." */
  readonly speech: (cell: SpokenCell) => string;
  /** "Mis en évidence : Réseaux sociaux." of an item or an edition. */
  readonly highlighted: (label: string) => string;
  /**
   * Name of the picture: "Barres, outils numériques : « Réseaux sociaux » 62 % en 2016". A share of
   * one answer among several says which; `second` is another answer of the same item.
   */
  readonly pictureName: (shape: string, subject: string, fact: Fact, second: Fact | null) => string;
  readonly description: {
    /** "Barres : 9 valeurs, de 8 % (Twitter, 2013) à 73 % (Site internet, 2016)." */
    readonly extent: (shape: string, count: number, low: string, high: string) => string;
    /** "57 % (Difficultés humaines, 2019)" */
    readonly at: (text: string, label: string, column: string) => string;
    /** "Base de « Difficultés humaines », 2019 : …", where it is not the panel's. */
    readonly base: (label: string, column: string, base: string) => string;
    readonly change: (fact: Fact) => string;
  };
  readonly dataset: DatasetWords;
  readonly empty: {
    /** "Aucun chiffre de l’édition 2013 dans cette vue ; éditions : 2019, 2022 et 2025." */
    readonly edition: (asked: readonly string[], has: readonly string[]) => string;
    readonly data: string;
  };
}
