/**
 * What each shape is. Code that draws, lays out or words a panel reads these properties and never
 * compares the name of a shape: a new shape is a row here, and its layout.
 */
export interface Form {
  /** The direction in which values grow. */
  readonly axis: 'horizontal' | 'vertical';
  readonly mark: 'bar' | 'dot';
  /** True where the marks of a row add up to 100 %, each beginning where the last one ends. */
  readonly stacked: boolean;
  /**
   * What a line through the dots of a row shows: the `range` of its columns, each with a marker of
   * its own, or a `trend` from column to column, each row with a marker of its own.
   */
  readonly joined: 'range' | 'trend' | null;
  /** True where patterns, not only colours, distinguish marks: in stacks, and beside a legend. */
  readonly patterned: boolean;
}

const bar = { mark: 'bar', joined: null } as const;
const dot = { mark: 'dot', stacked: false, patterned: false } as const;
const stack = { ...bar, stacked: true, patterned: true } as const;

/**
 * - `bars`: bars from zero; one column makes a ranking, several make groups
 * - `stacked-bars`: 100 % bars, one per row
 * - `stacked-columns`: upright 100 % bars, one per row (rows are editions)
 * - `dots`: one dot per cell on the row's line; may have a reference
 * - `points`: one point per column (columns are editions), joined along the row; a gap breaks the line
 */
export const shapes = {
  bars: { ...bar, axis: 'horizontal', stacked: false, patterned: false },
  'stacked-bars': { ...stack, axis: 'horizontal' },
  'stacked-columns': { ...stack, axis: 'vertical' },
  dots: { ...dot, axis: 'horizontal', joined: 'range' },
  points: { ...dot, axis: 'vertical', joined: 'trend' },
} as const satisfies Readonly<Record<string, Form>>;

/** How a panel is drawn: the key of its description. */
export type Shape = keyof typeof shapes;

export const shapeNames = Object.keys(shapes) as readonly Shape[];

/** The shape of that name, if there is one. */
export const findShape = (name: unknown): Shape | undefined =>
  shapeNames.find((shape) => shape === name);

export const formOf = (shape: Shape): Form => shapes[shape];
