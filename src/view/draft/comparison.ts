/**
 * Adds another survey to the panels of a view. Its shares get a column of their own where the columns
 * are editions of one list, and a panel of their own where they would look like the next step of a
 * trend or like a part of 100 %: a comparison is never joined to the barometer's marks.
 */
import type { ReadFigure } from '../../input/barometer.js';
import type { ReadComparison } from '../../input/comparison.js';
import { nullProto } from '../../input/null-proto.js';
import type { Size } from '../../input/reader.js';
import { formOf } from '../shapes.js';
import type { GapReason } from '../view.js';
import {
  type DraftCell,
  draftPanel,
  type DraftRow,
  type PanelDraft,
  type PanelInput,
} from './panels.js';
import type { PanelSpec } from './spec.js';
import { COMPARISON_SERIES, comparisonTone } from './tone.js';

/** Id of the column or the row of a comparison, key of its note and its source. */
const COMPARISON = 'comparison';

/** Below these numbers of answers a share is hidden, or flagged. */
export const TOO_FEW_ANSWERS = 30;
export const FEW_ANSWERS = 100;

/** Why a share of so many people is not shown; null where it may be. */
export function hiddenBy({ count, fault }: Size): GapReason | null {
  if (count !== null) return count < TOO_FEW_ANSWERS ? 'too-few' : null;
  return fault === 'unreadable-few' ? 'size-unreadable' : null;
}

/** The survey as figures of the view. */
interface Survey {
  /** What its columns and panels are called: "Notre réseau (2026)". */
  readonly name: string;
  readonly edition: string;
  readonly figures: readonly ReadFigure[];
}

/** A panel's spec, and the panels drafted from it. */
export interface SpecDraft {
  readonly spec: PanelSpec;
  readonly panels: readonly PanelDraft[];
}

/** A view's panels with a comparison in them, and what the words about it need. */
export interface ComparisonDraft {
  readonly panels: readonly PanelDraft[];
  /** Key of its note and its source. */
  readonly key: string;
  readonly name: string;
  readonly hasFewAnswers: boolean;
  /** True where one scale has both surveys: the view then names both bases. */
  readonly sharesScale: boolean;
}

/** Adds a comparison to the panels of a view, each of its shares once. */
export function draftComparison(
  specDrafts: readonly SpecDraft[],
  comparison: ReadComparison,
  input: Pick<PanelInput, 'data' | 'figures' | 'options'>,
): ComparisonDraft {
  const { count } = comparison.sample;
  const { items } = input.options;
  const survey = surveyOf(comparison, input.figures);
  const remaining = new Set(survey.figures.filter(({ item }) => !items || items.includes(item)));
  const panels = specDrafts.flatMap(({ spec, panels: own }) => {
    const has = new Set(own.flatMap(({ rows, columns }) => itemIds(rows, columns)));
    const taken = [...remaining].filter(
      (figure) =>
        has.has(figure.item) && (!spec.measures || spec.measures.includes(figure.measure)),
    );
    if (taken.length === 0) return own;
    taken.forEach((figure) => remaining.delete(figure));
    const [first] = own;
    const figures = { ...survey, figures: taken };
    return first && own.length === 1 && takesColumn(spec)
      ? [withColumn(first, figures)]
      : [...own, inOrderOf(own, comparisonPanel(spec, figures, input))];
  });
  return {
    panels,
    key: COMPARISON,
    name: survey.name,
    hasFewAnswers: count !== null && count < FEW_ANSWERS,
    sharesScale: panels.some(({ title, rows }) => !title && rows.some(hasCompared)),
  };
}

const hasCompared = ({ cells }: DraftRow): boolean => cells.some(({ compared }) => compared);

function surveyOf(
  { name, sample, edition, base, source, url, shares }: ReadComparison,
  figures: readonly ReadFigure[],
): Survey {
  const gap = hiddenBy(sample);
  return {
    name: edition ? `${name} (${edition})` : name,
    edition,
    figures: shares.flatMap(({ item, measure, value }) => {
      const original = figures.find((f) => f.item === item && f.measure === measure);
      if (!original) return [];
      const { widget, view } = original;
      return {
        ...original,
        id: [widget, view, item, measure, COMPARISON].filter(Boolean).join('.'),
        edition,
        base,
        base_n: sample.count,
        value: gap ? null : value,
        ...(gap && value !== null ? { gap } : {}),
        status: 'published' as const,
        formula: '',
        source: source || url ? COMPARISON : '',
        also: [],
        caveat: [COMPARISON],
        compared: true,
      };
    }),
  };
}

/** Items are rows, or columns where the rows are editions. */
const itemIds = (rows: PanelDraft['rows'], columns: PanelDraft['columns']): string[] =>
  [...rows, ...columns].filter(({ kind }) => kind === 'item').map(({ id }) => id);

const takesColumn = ({ columns, editions, shape }: PanelSpec): boolean =>
  columns === 'edition' && editions !== 'each' && formOf(shape).joined !== 'trend';

function withColumn(draft: PanelDraft, { name, edition, figures }: Survey): PanelDraft {
  const highest = Math.max(0, ...figures.map((f) => f.value ?? 0));
  const tone = comparisonTone(draft.rows.some(({ family }) => family));
  return {
    ...draft,
    axisEnd: Math.min(100, Math.max(draft.axisEnd, Math.ceil(highest / 10) * 10)),
    columns: [
      ...draft.columns,
      { id: COMPARISON, kind: 'edition', tone, text: name, compared: true },
    ],
    rows: draft.rows.map((row) => {
      const figure = figures.find((f) => f.item === row.id) ?? null;
      const cell: DraftCell = {
        figure: figure?.value == null ? null : figure,
        item: row.id,
        edition,
        reason: figure ? (figure.value == null ? (figure.gap ?? 'unreadable') : null) : 'not-asked',
        tone,
        compared: true,
      };
      return { ...row, cells: [...row.cells, cell] };
    }),
  };
}

function comparisonPanel(
  spec: PanelSpec,
  { name, edition, figures }: Survey,
  { data, options }: Pick<PanelInput, 'data' | 'options'>,
): PanelDraft {
  const shape = formOf(spec.shape).joined === 'trend' ? 'bars' : spec.shape;
  const panel = nullProto<PanelSpec>({
    ...spec,
    id: `${spec.id}-${COMPARISON}`,
    shape,
    editions: 'fullest',
    ...(spec.columns === 'edition' ? { tone: COMPARISON_SERIES } : {}),
  });
  const draft = draftPanel(panel, { data, options, figures, editions: [edition], edition: '' });
  const asComparison = <T extends { readonly kind: string }>(part: T): T =>
    part.kind === 'edition' ? { ...part, id: COMPARISON, text: name, compared: true } : part;
  return {
    ...draft,
    title: name,
    columns: draft.columns.map(asComparison),
    rows: draft.rows.map((row) => ({
      ...asComparison(row),
      cells: row.cells.map((cell) => ({ ...cell, compared: true })),
    })),
  };
}

/** The rows in the barometer's order, so that an item is at the same place in both panels. */
function inOrderOf(panels: readonly PanelDraft[], draft: PanelDraft): PanelDraft {
  const ids = panels.flatMap(({ rows }) => rows.map(({ id }) => id));
  const rows = [...draft.rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { ...draft, rows };
}
