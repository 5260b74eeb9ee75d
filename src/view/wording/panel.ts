/** Gives a draft of a panel its words. */
import type { ReadFigure } from '../../input/barometer.js';
import { unique } from '../../input/unique.js';
import type { Fact, ViewWords, Words } from '../../locales/words.js';
import type { DraftCell, DraftColumn, DraftRow, PanelDraft } from '../draft/panels.js';
import { familyTone, withHighlight } from '../draft/tone.js';
import { formOf } from '../shapes.js';
import type { Cell, Column, LegendEntry, Panel, Row } from '../view.js';
import { clip, nameOf } from './describe.js';
import { heard } from './heard.js';
import type { HighlightTarget } from './highlight.js';
import { baseSentence, label, type Labels, otherBaseSentence } from './labels.js';
import { caveatsOf, placeOf, type SignedNotes } from './notes.js';

export interface PanelContext {
  readonly words: Words;
  readonly labels: Labels;
  readonly viewWords: ViewWords;
  readonly signed: SignedNotes;
  readonly highlight: HighlightTarget | null;
  readonly isMultiPanel: boolean;
  /** True where the panels of the view have different bases. */
  readonly showBase: boolean;
  /** Name of the view's picture. */
  readonly name: string;
  /** The panel's own finding. */
  readonly fact: Fact | null;
  /** True for a panel that no picture shows: it has neither speech nor details of rows. */
  readonly isBrief?: boolean;
}

const join = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

export function wordPanel(draft: PanelDraft, index: number, context: PanelContext): Panel {
  const { words, labels, viewWords, signed, isMultiPanel } = context;
  const columns = draft.columns.map((column, c): Column => {
    const text = columnText(context, column);
    return {
      id: column.id,
      label: text,
      signs: signed.signsAt(placeOf(index, c)),
      tone: column.tone,
      compared: column.compared,
    };
  });
  const title = titleOf(draft, context);
  let place = 0;
  const rows = draft.rows.map((row, r): Row => {
    const text = rowText(context, row);
    const signs = signed.signsAt(placeOf(index, undefined, r));
    return {
      id: row.id,
      label: text,
      signs,
      detail: context.isBrief ? '' : detailOf(context, row, draft.base),
      family: row.family && label(labels.families, row.family),
      cells: row.cells.map((cell, c): Cell => {
        place += 1;
        const cellSigns = signed.signsAt(placeOf(index, c, r));
        return wordCell(cell, cellSigns, context, {
          axisEnd: draft.axisEnd,
          row: text,
          column:
            columns.length > 1 || row.kind === 'edition' || cell.compared
              ? (columns[c]?.label ?? '')
              : cell.edition,
          place,
          of: draft.rows.length * columns.length,
        });
      }),
      compared: row.compared,
    };
  });

  const form = formOf(draft.shape);
  const legend = legendOf(draft, columns, rows);
  const reference = draft.rows.find((row) => row.id === draft.spec.reference);
  const value = reference?.cells.filter((cell) => !cell.compared).at(-1)?.figure?.value ?? null;
  return {
    id: join(draft.spec.id, draft.spec.editions === 'each' ? draft.edition : '').replace(' ', '-'),
    title,
    signs: signed.signsAt(placeOf(index)),
    shape: draft.shape,
    form: legend.length > 0 ? { ...form, patterned: true } : form,
    name: isMultiPanel ? panelName(draft, context) : context.name,
    caption: draft.title
      ? words.pair(viewWords.title, title)
      : words.caption(viewWords.title, isMultiPanel ? title : ''),
    rowHead: draft.spec.columns === 'item' ? words.editionHead : viewWords.rowHead,
    familyHead: rows.some((row) => row.family) ? words.familyHead : '',
    base: panelBase(draft, words, labels),
    axis: {
      min: 0,
      max: draft.axisEnd,
      // An axis to 100 needs none: values are printed.
      ticks:
        draft.axisEnd < 100
          ? [0, draft.axisEnd].map((tick) => ({ value: tick, text: words.percent(tick) }))
          : [],
      note: draft.axisEnd < 100 ? words.axisEnd(words.percent(draft.axisEnd)) : '',
    },
    columns,
    rows,
    legend,
    reference:
      reference && value !== null && rows.length > 1
        ? { value, text: words.reference(rowText(context, reference), words.percent(value)) }
        : null,
    rowsAre: draft.spec.columns === 'item' ? 'editions' : 'items',
    showBase: context.showBase,
  };
}

/** Of whom the panel's shares are, in a sentence. */
export function panelBase({ base, rows }: PanelDraft, words: Words, labels: Labels): string {
  const all = rows.flatMap((row) => row.cells.flatMap((cell) => cell.figure ?? []));
  // Another survey's count only in a panel of their own.
  const figures = all.some((f) => !f.compared) ? all.filter((f) => !f.compared) : all;
  return baseSentence(words, label(labels.bases, base), countOf(words, base, figures));
}

/** A picture of several is named by its own shape and its own finding. */
function panelName({ shape, title }: PanelDraft, { words, viewWords, fact }: PanelContext): string {
  if (title) return clip(words.pair(viewWords.title, title));
  return fact ? nameOf(words, shape, viewWords.subject, [fact, null]) : viewWords.title;
}

function titleOf(draft: PanelDraft, { words, viewWords, isMultiPanel }: PanelContext): string {
  if (!isMultiPanel) return '';
  if (draft.title) return draft.title;
  if (draft.spec.editions === 'each') return words.editionPanel(draft.edition);
  // A first panel may need no heading.
  if (!Object.hasOwn(viewWords.panels, draft.spec.id)) return '';
  const heading = label(viewWords.panels, draft.spec.id);
  return draft.spec.editions === 'fullest' ? `${heading} (${draft.edition})` : heading;
}

function columnText({ labels }: PanelContext, { id, kind, text }: DraftColumn): string {
  if (text || kind === 'edition') return text || id;
  return kind === 'measure' ? label(labels.measures, id) : label(labels.items, id);
}

function rowText({ labels }: PanelContext, { id, kind, text }: DraftRow): string {
  return text || (kind === 'edition' ? id : label(labels.items, id));
}

/** The size of the base, if it is a single number and not that of all leaders: the sample has that. */
function countOf(words: Words, base: string, figures: readonly ReadFigure[]): string {
  const counts = new Set(figures.filter((f) => f.base === base).map((f) => f.base_n));
  const [count] = counts;
  return base === 'leaders' || counts.size !== 1 || count == null ? '' : words.number(count);
}

/** Names the base of a row where it is not the panel's. */
function detailOf({ words, labels }: PanelContext, row: DraftRow, base: string): string {
  const figures = row.cells.flatMap((cell) => (!cell.compared && cell.figure) || []);
  const first = figures[0];
  if (!first || figures.some((f) => f.base !== first.base) || first.base === base) return '';
  const count = first.base_n === null ? '' : words.number(first.base_n);
  return otherBaseSentence(words, label(labels.bases, first.base), count);
}

interface CellContext {
  readonly axisEnd: number;
  readonly row: string;
  readonly column: string;
  readonly place: number;
  readonly of: number;
}

function wordCell(
  cell: DraftCell,
  signs: readonly string[],
  { words, labels, highlight, isBrief }: PanelContext,
  at: CellContext,
): Cell {
  const { figure } = cell;
  const reason = figure ? null : (cell.reason ?? 'not-published');
  const text = figure
    ? words.percent(figure.value ?? 0)
    : Object.hasOwn(words.gaps, reason ?? '')
      ? words.gaps[reason ?? 'not-published']
      : words.gaps['not-published'];
  return {
    figure: figure?.id ?? null,
    value: figure?.value ?? null,
    text,
    signs,
    status: figure?.status ?? 'missing',
    reason,
    edition: cell.edition,
    source: figure?.source ?? null,
    base: figure ? label(labels.bases, figure.base) : '',
    baseCount: figure?.base_n ?? null,
    caveats: caveatsOf(cell),
    ...withHighlight(cell, highlight),
    share: figure?.value == null ? null : figure.value / at.axisEnd,
    speech: isBrief
      ? ''
      : heard(
          words,
          words.speech({ label: at.row, column: at.column, text, place: at.place, of: at.of }),
        ),
  };
}

/** Answers, classes and families need a legend; editions are labelled at their marks. */
function legendOf(
  draft: PanelDraft,
  columns: readonly Column[],
  rows: readonly Row[],
): LegendEntry[] {
  if (draft.spec.columns !== 'edition') {
    return columns.map(({ label: text, signs, tone }) => ({ label: text, signs, tone }));
  }
  const families = unique(rows.map((row) => row.family)).filter(Boolean);
  return families.length < 2 || formOf(draft.shape).joined === 'range'
    ? []
    : families.map((family) => {
        const tone = rows.find((row) => row.family === family)?.cells[0]?.tone;
        return { label: family, signs: [], tone: familyTone(tone) };
      });
}
