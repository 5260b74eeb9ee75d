/** A dataset of the page's, as its author writes it: a network's survey, for `<baro-chart>`. */
import type { GapReason } from '../view/view.js';

/** A figure: a row of the barometer's CSV, or an object of the same names. */
export interface DatasetFigure {
  /** What the share is of: an id of `labels`, or the label itself. 300 characters at most. */
  readonly item: string;
  /** The share: 62 means 62 %; "12,5 %" is read too. Absent where there is none: a gap. */
  readonly value?: number | string | null;
  /** Year of the survey, four digits. */
  readonly edition: string | number;
  /** The answer, where an item has several: "yes", "no". */
  readonly measure?: string | null;
  /** Groups items by colour. */
  readonly family?: string | null;
  /** Of whom it is a share, in the plural: "members of the network". */
  readonly base?: string | null;
  /** How many they are: 1200, or "1 200". Under 30 no share is shown, under 100 it is flagged. */
  readonly base_n?: number | string | null;
  /** How sure it is; `published` where absent. */
  readonly status?: 'published' | 'derived' | 'reported' | 'uncertain' | null;
  /** Of a derived figure: whole numbers joined by minus. */
  readonly formula?: string | null;
  /** Key of one of `sources`, or the source in words. */
  readonly source?: string | null;
  /** What a reader has to know beside the figure: sentences, or ids of `labels`. */
  readonly caveat?: string | readonly string[] | null;
}

/** A dataset. Everything but `figures` may be absent. */
export interface Dataset {
  /** Title of the chart. */
  readonly title?: string;
  /** Two or three words for the picture's name. */
  readonly subject?: string;
  /** Header of the column of items. */
  readonly rowHead?: string;
  readonly figures: readonly DatasetFigure[];
  /** Texts for ids of items, measures, bases, families and caveats. */
  readonly labels?: Readonly<Record<string, string>>;
  /** How many answered, and when, by year. */
  readonly editions?: readonly {
    readonly edition: string | number;
    readonly respondents?: number;
    readonly period?: string;
  }[];
  readonly sources?: readonly {
    readonly key: string;
    readonly title: string;
    readonly publisher?: string;
    readonly year?: string | number;
    /** http or https. */
    readonly url?: string;
  }[];
  /** Why a figure is missing: `not-asked`, `asked-otherwise`, `not-published`. */
  readonly gaps?: readonly {
    readonly item: string;
    readonly edition: string | number;
    readonly reason: Exclude<GapReason, 'unreadable'>;
  }[];
}
