/**
 * The View: everything that one picture of the barometer says, as plain data.
 *
 * No code after the View formats a number, chooses a word or looks up a year: the chart, the
 * table, the CSV, the alternative text and the e-mail copy it. A View survives
 * `JSON.parse(JSON.stringify(view))` unchanged.
 */

import type { Form, Shape } from './shapes.js';

export type { Form, Shape } from './shapes.js';

export type WidgetId = 'adoption' | 'effects' | 'levers';

/** How sure a figure is; `missing` for a gap. */
export type CellStatus = 'published' | 'derived' | 'reported' | 'uncertain' | 'missing';

/**
 * Why a cell has no value. `unreadable`: the value is no share from 0 to 100. `too-few`: fewer than
 * 30 people answered, too few for a share. `size-unreadable`: how many they are can't be read, and they
 * may be too few.
 */
export type GapReason =
  'not-published' | 'not-asked' | 'asked-otherwise' | 'unreadable' | 'too-few' | 'size-unreadable';

/** What colour a mark takes: the theme turns it into one. Shade 0 is the full colour. */
export interface Tone {
  /** Index into the theme's six series, or its neutral grey. */
  readonly series: 0 | 1 | 2 | 3 | 4 | 5 | 'neutral';
  /** 0 for the latest edition, the only one or a highlighted one; 1 for the one before, 2 for earlier ones. */
  readonly shade: 0 | 1 | 2;
}

export interface Tick {
  readonly value: number;
  readonly text: string;
}

export interface Axis {
  /** Always 0: bars start at zero. */
  readonly min: 0;
  /** 100, or a smaller end that `note` announces. */
  readonly max: number;
  /** To print under the axis; none where it runs to 100. */
  readonly ticks: readonly Tick[];
  /** "Axe arrêté à 10 %", or '' where the axis runs to 100. */
  readonly note: string;
}

/** A series of cells: an edition, an answer or a class. */
export interface Column {
  readonly id: string;
  /** What a reader sees, in tables too: "2016", "Effet positif". Cells have the unit. */
  readonly label: string;
  /** Signs of the notes that concern the whole column: `['†', '‡']`. */
  readonly signs: readonly string[];
  readonly tone: Tone;
  /** True for the column of a comparison: its shares are another survey's, never joined to an edition's. */
  readonly compared: boolean;
}

export interface Cell {
  /** Id of the figure, or null where the cell is a gap. */
  readonly figure: string | null;
  /** The share as printed (62 means 62 %), or null; never 0 for a gap. */
  readonly value: number | null;
  /** What every output prints: "62 %", or the reason of the gap: "non publiée". */
  readonly text: string;
  /** Signs of the notes that concern this figure alone. */
  readonly signs: readonly string[];
  readonly status: CellStatus;
  readonly reason: GapReason | null;
  readonly edition: string;
  /** Key of the source, or null. */
  readonly source: string | null;
  /** Of whom it is a share, in words. */
  readonly base: string;
  /** How many they are, or null where no text prints it. */
  readonly baseCount: number | null;
  /** Keys of the caveats. */
  readonly caveats: readonly string[];
  readonly tone: Tone;
  /** True where another item or edition is highlighted. */
  readonly muted: boolean;
  /** How far its mark reaches along the axis, from 0 to 1; null for a gap. */
  readonly share: number | null;
  /** "Réseaux sociaux, 2016 : 62 %, 2 sur 9.": announced when the figure has the focus, before its notes. */
  readonly speech: string;
}

/** A category: an item, or an edition in `stacked-columns`. */
export interface Row {
  readonly id: string;
  readonly label: string;
  /** Signs of the notes that concern the whole row. */
  readonly signs: readonly string[];
  /** Small text under the label where the row has another base than its neighbours, or ''. */
  readonly detail: string;
  /** Label of the family the row belongs to, or ''. */
  readonly family: string;
  readonly cells: readonly Cell[];
  /** True for the row of a comparison, where rows are editions. */
  readonly compared: boolean;
}

export interface LegendEntry {
  readonly label: string;
  readonly signs: readonly string[];
  readonly tone: Tone;
}

export interface Reference {
  readonly value: number;
  /** "Ensemble : 41 %" */
  readonly text: string;
}

/** One picture with one base and one axis; most views have one, some two or three. */
export interface Panel {
  readonly id: string;
  /** Heading of the panel, or '' where the view's title says it. */
  readonly title: string;
  /** Signs of the notes that concern the whole panel; printed behind its title. */
  readonly signs: readonly string[];
  readonly shape: Shape;
  /** What the shape is, for all who draw it. */
  readonly form: Form;
  /** Name of the panel's picture; the view's own where it has one panel. */
  readonly name: string;
  /** Caption of the panel's table. */
  readonly caption: string;
  /** Header of the table's first column: "Outil". */
  readonly rowHead: string;
  /** Header of the family column, or '' where rows have none. */
  readonly familyHead: string;
  /** Of whom these are shares, a sentence. */
  readonly base: string;
  readonly axis: Axis;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Entries to show above the chart; empty where every mark is labelled directly. */
  readonly legend: readonly LegendEntry[];
  readonly reference: Reference | null;
  /** What a row is; where rows are editions, columns are items. */
  readonly rowsAre: 'items' | 'editions';
  /** True where the view's panels are shares of different people: each then prints its base. */
  readonly showBase: boolean;
}

export interface Note {
  /** The caveat's key, as in `caveat` of data/barometer.csv. */
  readonly key: string;
  /** "*", "†", … or '' where it concerns everything shown. */
  readonly sign: string;
  readonly text: string;
  /** What is announced, where it differs: digits are not grouped, for a voice would part them. */
  readonly heard?: string;
}

export interface SourceText {
  readonly key: string;
  readonly text: string;
  readonly url: string | null;
}

/** Text in one language. */
export interface Run {
  readonly text: string;
  /** Its language, where that is not the View's: a title is read aloud in the language it has. */
  readonly lang?: string;
}

/** A line of the foot: what has to be known to read the figures, and where they come from. */
export interface Paragraph {
  /**
   * - `base`: of whom these are shares; absent where each panel prints its own
   * - `sample`: who answered, how many, when
   * - `reading`: "Lecture : …", one figure read aloud
   * - `note`: a caveat
   * - `credit`: whose figures they are
   * - `read-in`: heads the sources: "Textes où ces chiffres ont été lus :"
   * - `source`: a text that prints the figures
   */
  readonly kind: 'base' | 'sample' | 'reading' | 'note' | 'credit' | 'read-in' | 'source';
  /** Sign of a note, where it has one. */
  readonly sign?: string;
  readonly runs: readonly Run[];
  /** Where it can be read, http or https. */
  readonly url?: string;
  /** True where it goes on from the line before, without a space between them. */
  readonly joined?: true;
}

/** The highlighted item or edition; all else is muted. */
export interface Highlight {
  readonly kind: 'item' | 'edition';
  /** Of the item or the edition. */
  readonly id: string;
  /** "Mis en évidence : Réseaux sociaux." */
  readonly text: string;
}

export interface View {
  readonly widget: string;
  /** Name of the view: "tools". */
  readonly view: string;
  /** BCP 47 tag of the words used. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** `empty` where no figure is left to show; `message` then says why. */
  readonly state: 'ready' | 'empty';
  readonly message: string;
  readonly title: string;
  /** The finding in a sentence: 80 characters where it can, 150 at most. */
  readonly summary: string;
  /** Name of the picture: type, subject, main figure; 80 characters where it can, 150 at most. */
  readonly name: string;
  /** Name of the region that holds the tables: "Tableau : …". */
  readonly tableName: string;
  /** Long description: extent, highest, lowest, change, base, date. */
  readonly description: string;
  readonly panels: readonly Panel[];
  /** Figures of a dataset that the picture has no room for; CSV and JSON have them too. */
  readonly more?: readonly Panel[];
  /** The lines below the panels, in the order in which every output prints them. */
  readonly foot: readonly Paragraph[];
  /** The notes of the foot by caveat. */
  readonly notes: readonly Note[];
  /** "Source : Solidatech et Recherches & Solidarités, « … », éditions 2013 et 2016 ; …" */
  readonly credit: string;
  /** The sources of the foot by key. */
  readonly sources: readonly SourceText[];
  /** Editions whose figures are shown, oldest first. */
  readonly editions: readonly string[];
  /** Absent where nothing is highlighted. */
  readonly highlight?: Highlight;
}
