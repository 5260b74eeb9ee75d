/**
 * Which tone a cell gets is decided here: its series, its shade, and whether it is muted. theme/mark.ts
 * turns a tone into a colour and a pattern.
 */
import type { Highlight, Tone } from '../view.js';
import type { PanelSpec } from './spec.js';

/** Answers and items that take no side: always the neutral grey. */
const NEUTRAL = new Set(['no-opinion', 'neither', 'other', 'unclassified', 'no-answer']);

export const isNeutral = (id: string): boolean => NEUTRAL.has(id);

const seriesAt = (index: number): Tone['series'] => (index % 6) as Tone['series'];

/** Answers side by side: the view's own series for what means something, else one after another. */
export function answerTone(
  { tones = {} }: Pick<PanelSpec, 'tones'>,
  answer: string,
  answers: readonly string[],
): Tone {
  const coloured = answers.filter((id) => !isNeutral(id));
  // An id may be "constructor".
  const own = Object.hasOwn(tones, answer) ? tones[answer] : undefined;
  const series = isNeutral(answer) ? 'neutral' : (own ?? seriesAt(coloured.indexOf(answer)));
  return { series, shade: 0 };
}

/** A column of an edition: the panel's series, and a shade for the edition's age. */
export const editionTone = (
  { tone = 0 }: Pick<PanelSpec, 'tone'>,
  edition: string,
  editions: readonly string[],
): Tone => ({ series: tone, shade: shadeOf(edition, editions) });

/** The series of each family. It depends on the data alone, never on what is chosen of them. */
export function familySeries(
  { families = {} }: Pick<PanelSpec, 'families'>,
  all: readonly string[],
): ReadonlyMap<string, Tone['series']> {
  return new Map(
    all.map((id, index) => [
      id,
      (Object.hasOwn(families, id) ? families[id] : undefined) ?? seriesAt(index),
    ]),
  );
}

/** A cell in such a column: an item without side is grey, and a family has a series of its own. */
export function itemTone(column: Tone, item: string, series: Tone['series'] | undefined): Tone {
  if (isNeutral(item)) return { ...column, series: 'neutral' };
  return series === undefined ? column : { ...column, series };
}

/** Latest edition first at full strength, the one before lighter, the rest lightest. */
function shadeOf(edition: string, editions: readonly string[]): Tone['shade'] {
  const age = editions.length - 1 - editions.indexOf(edition);
  return age <= 0 ? 0 : age === 1 ? 1 : 2;
}

const full = (tone: Tone): Tone => ({ ...tone, shade: 0 });

/** Another survey's series: a hue far from the panel's. */
export const COMPARISON_SERIES = 2;

/** Another survey's column; where families have hues, its hue is one that none of them has. */
export const comparisonTone = (hasFamilies: boolean): Tone => ({
  series: hasFamilies ? 5 : COMPARISON_SERIES,
  shade: 0,
});

/** Figures that no picture shows. */
export const PLAIN_TONE: Tone = { series: 0, shade: 0 };

/** A family in the legend: the series of its cells at full strength. */
export const familyTone = (cell: Tone = PLAIN_TONE): Tone => full(cell);

type Target = Pick<Highlight, 'kind' | 'id'>;
type Place = Readonly<Record<Target['kind'], string>>;

export const isHighlighted = ({ kind, id }: Target, cell: Place): boolean => cell[kind] === id;

/** A highlight mutes all other cells. */
export function withHighlight(
  cell: Place & { readonly tone: Tone },
  highlight: Target | null,
): { readonly tone: Tone; readonly muted: boolean } {
  const muted = highlight !== null && !isHighlighted(highlight, cell);
  // Among grey ones, the paler colour of an earlier edition would be the weaker one.
  const isFull = highlight?.kind === 'edition' && !muted;
  return { tone: isFull ? full(cell.tone) : cell.tone, muted };
}
