/** A theme: plain colour values, no CSS and no page behind it. Colours are `#rrggbb`. */

/** Full colour, then lighter tints for the edition before and for anything earlier. */
export type Shades = readonly [full: string, earlier: string, oldest: string];

export interface Theme {
  readonly name: 'light' | 'dark' | 'print' | 'contrast';
  /** The ground that contrast is computed against, and that separators take. */
  readonly surface: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  readonly border: string;
  readonly accent: string;
  readonly series: readonly [Shades, Shades, Shades, Shades, Shades, Shades];
  readonly neutral: Shades;
  /** A line round every mark; none where absent. */
  readonly outline?: string;
  /** Font families as in CSS. */
  readonly font: string;
  /** Corner radius of bars in CSS pixels. */
  readonly radius: number;
}
