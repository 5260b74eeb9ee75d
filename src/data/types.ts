/** The barometer's figures as plain, frozen data. Labels are words and live in the locales. */

export type WidgetId = 'adoption' | 'effects' | 'levers';

/**
 * `published`: printed in the source so; `derived`: computed from published ones by `formula`;
 * `reported`: a later text repeats it; `uncertain`: its pairing or its base is in doubt.
 */
export type FigureStatus = 'published' | 'derived' | 'reported' | 'uncertain';

export type GapReason = 'not-published' | 'not-asked' | 'asked-otherwise';

export interface Figure {
  /** `widget.view.item.measure.edition`; key on it, never on a value. */
  readonly id: string;
  readonly widget: WidgetId;
  readonly view: string;
  readonly item: string;
  /** Groups the levers; '' elsewhere. */
  readonly family: string;
  /** Year of the edition: "2016". */
  readonly edition: string;
  /** What is counted: "uses", "positive", "would-help". */
  readonly measure: string;
  /** Of whom the value is a share. */
  readonly base: string;
  /** How many they are; null where no text prints it. 2500 in 2019 stands for "more than 2,500". */
  readonly base_n: number | null;
  /** The share as printed: 62 means 62 %. */
  readonly value: number;
  readonly unit: 'percent';
  readonly status: FigureStatus;
  /** Integers joined by minus, of a derived figure; '' elsewhere. */
  readonly formula: string;
  /** Key of the source it was read in. */
  readonly source: string;
  /** Keys of the sources that repeat it. */
  readonly also: readonly string[];
  /** Keys of the caveats that travel with it. */
  readonly caveat: readonly string[];
}

export interface Edition {
  /** Year: "2016". */
  readonly edition: string;
  /** How many leaders answered. */
  readonly leaders: number;
  /** Other people asked in that edition, in English as in the contract; '' for none. */
  readonly other_samples: string;
  /** When they were asked, as the sources print it. */
  readonly period: string;
  /** Month of publication: "2016-11". */
  readonly published: string;
  /** False where `leaders` is a lower bound ("more than 2,500"). */
  readonly exact: boolean;
  readonly source: string;
}

export interface Gap {
  /** `widget.view` */
  readonly view: string;
  readonly item: string;
  readonly edition: string;
  readonly reason: GapReason;
  readonly source: string;
}

export interface Source {
  readonly key: string;
  readonly title: string;
  readonly publisher: string;
  /** Year of publication, or '' where unknown. */
  readonly year: string;
  /** `primary` (the study), `partner`, `press`, or `digest` (a text about texts). */
  readonly kind: 'primary' | 'partner' | 'press' | 'digest';
  /** Address, or '' where unknown. */
  readonly url: string;
}

/** All that a view reads. A dataset takes the same form. */
export interface Barometer {
  readonly figures: readonly Figure[];
  readonly editions: readonly Edition[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly Source[];
}
