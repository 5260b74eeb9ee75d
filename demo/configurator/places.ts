/** Where a chart may be published, and what each place keeps of each variant. */

/** The forms of the code; `url` is an address alone, which WordPress turns into a frame. */
export type Variant = 'tag' | 'div' | 'figure' | 'frame' | 'url' | 'spip' | 'wix';

/**
 * What stays of a variant:
 * - `chart`: the chart with all it can do
 * - `theme`: the figure, and the chart where the script is in the theme
 * - `figure`: the picture, the finding and the table, without the chart
 * - `doubled`: chart and figure one below the other
 * - `box`: the chart in a box of a fixed height
 * - `none`: nothing, or no way to put it there
 */
export type Keeps = 'chart' | 'theme' | 'figure' | 'doubled' | 'box' | 'none';

export const placeIds = [
  'static',
  'policy',
  'wordpress',
  'wordpress-filtered',
  'wordpress-classic',
  'spip',
  'spip-closed',
  'wix',
  'tinymce',
] as const;
export type PlaceId = (typeof placeIds)[number];

/** The columns of the table: the three equal variants and the frame. */
export const columns = ['tag', 'div', 'figure', 'frame'] as const;
export type Column = (typeof columns)[number];

export interface Place {
  /** Variants worth taking, the best first. */
  readonly order: readonly [Variant, ...Variant[]];
  readonly keeps: Readonly<Record<Column, Keeps>>;
  /** The script goes to the theme, apart from the rest. */
  readonly apart?: boolean;
  /** No style attribute, and the picture drawn in the page itself. */
  readonly strict?: boolean;
  /** SPIP leaves the code between these tags unchanged. */
  readonly wrapped?: boolean;
}

const place = (
  order: Place['order'],
  [tag, div, figure, frame]: readonly [Keeps, Keeps, Keeps, Keeps],
  more: Pick<Place, 'apart' | 'strict' | 'wrapped'> = {},
): Place => ({ order, keeps: { tag, div, figure, frame }, ...more });

/** The tests of kses and the makers' documentation give the reason for each line. */
export const places: Readonly<Record<PlaceId, Place>> = {
  static: place(['tag', 'div', 'figure', 'frame'], ['chart', 'chart', 'figure', 'chart']),
  policy: place(['tag', 'div', 'figure', 'frame'], ['chart', 'chart', 'figure', 'chart'], {
    strict: true,
  }),
  wordpress: place(['div', 'url', 'tag', 'figure', 'frame'], ['chart', 'chart', 'figure', 'chart']),
  'wordpress-filtered': place(['div', 'url', 'figure'], ['figure', 'theme', 'figure', 'none'], {
    apart: true,
  }),
  'wordpress-classic': place(
    ['div', 'url', 'figure', 'frame'],
    ['doubled', 'chart', 'figure', 'chart'],
  ),
  spip: place(['tag', 'spip', 'div', 'figure', 'frame'], ['chart', 'chart', 'figure', 'chart'], {
    wrapped: true,
  }),
  'spip-closed': place(['spip', 'div', 'figure', 'frame'], ['figure', 'theme', 'figure', 'chart'], {
    apart: true,
    wrapped: true,
  }),
  wix: place(['wix', 'figure', 'frame'], ['chart', 'box', 'box', 'box']),
  tinymce: place(['div', 'figure', 'frame'], ['figure', 'theme', 'figure', 'figure'], {
    apart: true,
  }),
};
