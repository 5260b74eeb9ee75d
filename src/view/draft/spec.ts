/** Specs: what the panels and the finding of a view are, as plain values. */
import type { Shape } from '../shapes.js';
import type { Tone } from '../view.js';

export interface PanelSpec {
  /** Key of its heading in `ViewWords.panels`. */
  readonly id: string;
  readonly shape: Shape;
  /** What the columns are; rows are items, or editions where the columns are items. */
  readonly columns: 'edition' | 'measure' | 'item';
  /** Measures it takes; all when absent. */
  readonly measures?: readonly string[];
  /** Items it takes, or with `not` those it leaves. */
  readonly items?: readonly string[];
  readonly not?: readonly string[];
  /** Bases it takes, or with a `!` in front those it leaves. */
  readonly base?: string;
  /**
   * `each`: a panel for each edition. `fullest`: the edition with the most items, and another panel for
   * items that only one other edition has. `joined`: only items that several editions have. `all`: a column for every edition of the view, gaps included.
   */
  readonly editions?: 'each' | 'fullest' | 'joined' | 'all';
  /** Rows by value, largest first (the default), or as the source gives them. */
  readonly order?: 'value' | 'given';
  /** End of the axis, raised in tens where a value needs it; 100 when absent. */
  readonly end?: number;
  /** Colours of answers that mean something: brick is for what is negative, and only that. */
  readonly tones?: Readonly<Record<string, Tone['series']>>;
  /** Colours of families; others take one after another, in the order of the data. */
  readonly families?: Readonly<Record<string, Tone['series']>>;
  /** Colour of the whole panel; the first series when absent. */
  readonly tone?: Tone['series'];
  /** Item whose value is drawn as a reference line. */
  readonly reference?: string;
}

/** Which figure the finding is about; a highlight overrules it. */
export interface FindingSpec {
  readonly panel?: string;
  readonly measure?: string;
  readonly item?: string;
  /** `value`: the highest of the latest edition (the default); `change`: the largest change. */
  readonly by?: 'value' | 'change';
  /** The second figure: the same item's other measure, another item, or the next highest. */
  readonly second?:
    { readonly measure: string } | { readonly item: string; readonly otherSample?: true } | 'next';
}

/** `Caveat`: the keys that the words have a note for. */
export interface ViewSpec<Caveat extends string = string> {
  readonly panels: readonly PanelSpec[];
  readonly finding: FindingSpec;
  /** Caveats of the view as a whole, said once in each output. */
  readonly notes?: readonly Caveat[];
}
