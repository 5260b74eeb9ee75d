/** The barometer's figures as plain, frozen data. Labels are words: the locales have them. */

/** A family of questions; `<baro-…>` of the same name shows it. */
export type WidgetId = 'adoption' | 'effects' | 'levers';

/**
 * How sure a figure is. `published`: the source prints it; `derived`: `formula` computes it from
 * published figures; `reported`: known from a later text that repeats it; `uncertain`: its item or
 * its base is in doubt. `reported` and `uncertain` figures have a caveat.
 */
export type FigureStatus = 'published' | 'derived' | 'reported' | 'uncertain';

/**
 * Why a view has no figure for an item in an edition. `asked-otherwise`: the wording differed too much
 * to compare; `not-published`: asked, but no text gives the share.
 */
export type GapReason = 'not-published' | 'not-asked' | 'asked-otherwise';

/** One published share, and where it was read. */
export interface Figure {
  /** `widget.view.item.measure.edition`: unique, and stable from version to version. */
  readonly id: string;
  readonly widget: WidgetId;
  /** The question, within its widget: "tools". */
  readonly view: string;
  /** The answer or thing that was asked about, within its view: "website". */
  readonly item: string;
  /** Groups the items of `levers.needs`: "mastery"; '' elsewhere. */
  readonly family: string;
  /** Year of the edition: "2016". */
  readonly edition: string;
  /** What is counted: "uses", "positive", "would-help". */
  readonly measure: string;
  /** Of whom the value is a share, as a key of `Words.bases`: "leaders". */
  readonly base: string;
  /** Number of respondents in the base; null where no text gives it. In 2019, 2500 is a lower bound. */
  readonly base_n: number | null;
  /** The share in percent, 0 to 100, as printed: 62 means 62 %. */
  readonly value: number;
  readonly unit: 'percent';
  readonly status: FigureStatus;
  /** Of a derived figure, whole numbers joined by minus ("100-41-35"), see `compute`; '' elsewhere. */
  readonly formula: string;
  /** `key` of the source that it was read in. */
  readonly source: string;
  /** `key` of each other source that gives the same value. */
  readonly also: readonly string[];
  /** Keys of `Words.caveats`: what a reader must know of this figure. */
  readonly caveat: readonly string[];
}

/** One survey of the series. */
export interface Edition {
  /** Year: "2016". */
  readonly edition: string;
  /** Number of leaders who answered; a lower bound where `exact` is false. */
  readonly leaders: number;
  /** Other people asked in that edition, in English: "3464 volunteers"; '' for none. */
  readonly other_samples: string;
  /** When they were asked: "2016", "late 2013", "spring 2019" or "2025-04-15 to 2025-06-16". */
  readonly period: string;
  /** Month of publication: "2016-11". */
  readonly published: string;
  /** False where `leaders` is a lower bound ("more than 2,500"). */
  readonly exact: boolean;
  /** `key` of the source that gives the number of leaders. */
  readonly source: string;
}

/** An empty cell, and why it is empty. */
export interface Gap {
  /** `widget.view`: "adoption.tools". */
  readonly view: string;
  readonly item: string;
  readonly edition: string;
  readonly reason: GapReason;
  /** `key` of the source that tells it. */
  readonly source: string;
}

/** A text that figures were read in. */
export interface Source {
  /** Unique: "deck-2016". */
  readonly key: string;
  /** In French, as published. */
  readonly title: string;
  readonly publisher: string;
  /** Year of publication: "2016"; '' where unknown. */
  readonly year: string;
  /** `primary`: the study itself; `digest`: a text that sums up others. */
  readonly kind: 'primary' | 'partner' | 'press' | 'digest';
  /** Address of the text; '' where unknown. */
  readonly url: string;
}

/** All the data that a view function takes; an application may pass other data in the same form. */
export interface Barometer {
  readonly figures: readonly Figure[];
  readonly editions: readonly Edition[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
}
