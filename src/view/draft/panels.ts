/** From figures to panels: which rows, which columns, in which order, and the reason of each gap. */
import type { ReadBarometer, ReadFigure } from '../../input/barometer.js';
import { nullProto } from '../../input/null-proto.js';
import type { CheckedOptions } from '../../input/options.js';
import { editionsOf, unique } from '../../input/unique.js';
import { formOf, type Shape } from '../shapes.js';
import type { GapReason, Tone } from '../view.js';
import type { PanelSpec } from './spec.js';
import { answerTone, editionTone, familySeries, isNeutral, itemTone } from './tone.js';

export interface DraftCell {
  readonly figure: ReadFigure | null;
  readonly item: string;
  readonly edition: string;
  readonly reason: GapReason | null;
  readonly tone: Tone;
  /** True for a share of a comparison. */
  readonly compared: boolean;
}

export interface DraftColumn {
  readonly id: string;
  readonly kind: PanelSpec['columns'];
  readonly tone: Tone;
  /** What it is called where its id is no word, or ''. */
  readonly text: string;
  readonly compared: boolean;
}

export interface DraftRow {
  readonly id: string;
  readonly kind: 'item' | 'edition';
  readonly text: string;
  readonly family: string;
  readonly compared: boolean;
  readonly cells: readonly DraftCell[];
}

/** A panel before it has words. */
export interface PanelDraft {
  readonly spec: PanelSpec;
  readonly shape: Shape;
  /** Its heading where the words have none, or ''. */
  readonly title: string;
  /** Its edition, where the view has a panel per edition; else ''. */
  readonly edition: string;
  readonly base: string;
  readonly axisEnd: number;
  readonly columns: readonly DraftColumn[];
  readonly rows: readonly DraftRow[];
}

/** Whether a panel takes a figure, whatever the options. */
export function belongsTo(
  spec: PanelSpec,
  figure: Pick<ReadFigure, 'item' | 'measure' | 'base'>,
): boolean {
  if (spec.measures && !spec.measures.includes(figure.measure)) return false;
  if (spec.items && !spec.items.includes(figure.item)) return false;
  if (spec.not?.includes(figure.item)) return false;
  if (spec.base?.startsWith('!')) return figure.base !== spec.base.slice(1);
  return spec.base === undefined || figure.base === spec.base;
}

/** The edition with the most items; the later one of two that have as many. */
function fullest(figures: readonly ReadFigure[]): string {
  const size = (edition: string) => figures.filter((f) => f.edition === edition).length;
  return editionsOf(figures).reduce((best, e) => (size(e) >= size(best) ? e : best), '');
}

/** A panel of items that the fullest edition lacks: its heading is its edition. */
const EXTRA_EDITION = { id: 'rest', editions: 'each' } as const;

/** True where no other edition has the item: neither the fullest nor a panel of joined ones. */
const isOnlyEdition = (figures: readonly ReadFigure[], { item, edition }: ReadFigure): boolean =>
  !figures.some((f) => f.item === item && f.edition !== edition);

const familiesOf = (figures: readonly ReadFigure[]): string[] =>
  unique(figures.map((f) => f.family)).filter(Boolean);

const otherEditions = (figures: readonly ReadFigure[], edition: string): string[] =>
  editionsOf(figures).filter((other) => other !== edition);

/** The base of most figures, which the panel's sentence names. */
export function mainBase(figures: readonly ReadFigure[]): string {
  const bases = figures.map((f) => f.base);
  const size = (base: string) => bases.filter((b) => b === base).length;
  return unique(bases).reduce(
    (best, base) => (size(base) > size(best) ? base : best),
    bases[0] ?? '',
  );
}

/** Shares that may overlap, or that do not add up to 100, are never stacked. */
function canStack(rows: readonly DraftRow[]): boolean {
  return rows.every(({ cells }) => {
    const sum = cells.reduce((total, { figure }) => total + (figure?.value ?? 0), 0);
    const hasSeveralAnswers = cells.some(({ figure }) =>
      figure?.caveat.includes('several-answers'),
    );
    // Rounded shares may miss 100 by one.
    return Math.abs(sum - 100) <= 1 && !hasSeveralAnswers;
  });
}

/** The panels of a spec: none, one, or one for each edition. */
export function draftPanels(
  spec: PanelSpec,
  { data, figures, options }: Pick<PanelInput, 'data' | 'figures' | 'options'>,
): PanelDraft[] {
  const wanted = figures.filter((f) => !options.edition || options.edition.includes(f.edition));
  const shown = wanted.filter((f) => !options.items || options.items.includes(f.item));
  const families = familiesOf(figures);
  let panelFigures = shown.filter((f) => belongsTo(spec, f));
  let editions = editionsOf(spec.editions === 'all' ? wanted : panelFigures);

  if (spec.editions === 'each') {
    return editions.map((edition) =>
      draftPanel(spec, {
        ...{ data, options, edition, families },
        figures: panelFigures.filter((f) => f.edition === edition),
        editions: [edition],
      }),
    );
  }
  if (spec.editions === 'fullest') {
    const edition = fullest(panelFigures);
    return [edition, ...otherEditions(panelFigures, edition)].flatMap((year) => {
      const panelSpec =
        year === edition ? spec : nullProto<PanelSpec>({ ...spec, ...EXTRA_EDITION });
      const taken = panelFigures.filter(
        (f) => f.edition === year && (year === edition || isOnlyEdition(panelFigures, f)),
      );
      const input = { data, options, figures: taken, editions: [year], edition: year, families };
      return taken.length ? [draftPanel(panelSpec, input)] : [];
    });
  }
  if (spec.editions === 'joined') {
    const isRepeated = (item: string) =>
      editionsOf(panelFigures.filter((f) => f.item === item)).length > 1;
    panelFigures = panelFigures.filter((f) => isRepeated(f.item));
    editions = editionsOf(panelFigures);
  }
  // A shade is the age of an edition: the same in every panel of a view.
  const ages = editionsOf(wanted);
  const input = { data, options, figures: panelFigures, editions, edition: '', ages, families };
  return panelFigures.length ? [draftPanel(spec, input)] : [];
}

/** The figures of a panel, and what surrounds them. */
export interface PanelInput {
  readonly data: ReadBarometer;
  readonly options: CheckedOptions;
  readonly figures: readonly ReadFigure[];
  readonly editions: readonly string[];
  /** The panel's edition, where the view has a panel per edition; else ''. */
  readonly edition: string;
  /** Editions among which shades show age; the panel's own when absent. */
  readonly ages?: readonly string[];
  /** Families of the view, chosen or not, in the order of the data; the panel's own when absent. */
  readonly families?: readonly string[];
}

/** One panel of these figures. */
export function draftPanel(spec: PanelSpec, input: PanelInput): PanelDraft {
  const { data, options, figures, editions, edition, ages = editions } = input;
  const items = unique(figures.map((f) => f.item));
  const families = familySeries(spec, input.families ?? familiesOf(figures));
  const answers =
    spec.columns === 'edition'
      ? []
      : unique(figures.map((f) => (spec.columns === 'item' ? f.item : f.measure)));
  const familyOf = (item: string): string => figures.find((f) => f.item === item)?.family ?? '';

  const columnIds = spec.columns === 'edition' ? editions : answers;
  const columns = columnIds.map((id): DraftColumn => ({
    id,
    kind: spec.columns,
    text: '',
    compared: false,
    tone: spec.columns === 'edition' ? editionTone(spec, id, ages) : answerTone(spec, id, answers),
  }));

  const draftCell = (item: string, column: DraftColumn, rowEdition: string): DraftCell => {
    const cellEdition = spec.columns === 'edition' ? column.id : rowEdition;
    const figure =
      figures.find(
        (f) =>
          f.item === item &&
          f.edition === cellEdition &&
          (spec.columns !== 'measure' || f.measure === column.id),
      ) ?? null;
    const gap = data.gaps.find(
      (g) =>
        g.view === `${figures[0]?.widget}.${figures[0]?.view}` &&
        g.item === item &&
        g.edition === cellEdition,
    );
    return {
      figure: figure?.value == null ? null : figure,
      item,
      edition: cellEdition,
      reason: figure
        ? figure.value == null
          ? (figure.gap ?? 'unreadable')
          : null
        : (gap?.reason ?? 'not-published'),
      tone:
        spec.columns === 'edition'
          ? itemTone(column.tone, item, families.get(familyOf(item)))
          : column.tone,
      compared: false,
    };
  };

  const rowIds = spec.columns === 'item' ? editions : items;
  const rows = rowIds.map((id): DraftRow => ({
    id,
    kind: spec.columns === 'item' ? 'edition' : 'item',
    text: '',
    compared: false,
    family: spec.columns === 'item' ? '' : familyOf(id),
    cells: columns.map((column) =>
      spec.columns === 'item'
        ? draftCell(column.id, column, id)
        : draftCell(id, column, edition || editions[0] || ''),
    ),
  }));

  const ordered = sortRows(rows, spec, options);
  const highest = Math.max(0, ...figures.map((f) => f.value ?? 0));
  return {
    spec,
    shape: formOf(spec.shape).stacked && !canStack(ordered) ? 'bars' : spec.shape,
    title: '',
    edition,
    base: mainBase(figures),
    axisEnd:
      spec.end === undefined
        ? 100
        : Math.min(100, Math.max(spec.end, Math.ceil(highest / 10) * 10)),
    columns,
    rows: ordered,
  };
}

/** The reader's order, else by the latest value, the neutral rest last. */
function sortRows(rows: readonly DraftRow[], spec: PanelSpec, options: CheckedOptions): DraftRow[] {
  const { items } = options;
  if (items && spec.columns !== 'item') {
    return [...rows].sort((a, b) => items.indexOf(a.id) - items.indexOf(b.id));
  }
  if (spec.order === 'given') return [...rows];
  const value = (row: DraftRow): number => {
    const cells = row.cells.filter((c) => c.figure);
    const leading = spec.columns === 'measure' ? cells[0] : cells[cells.length - 1];
    return isNeutral(row.id) ? -1 : (leading?.figure?.value ?? -1);
  };
  return [...rows].sort((a, b) => value(b) - value(a));
}
