/**
 * Another survey beside the barometer's. Its shares are a column of their own where the columns
 * are editions of one list, and a panel of their own where they would be read as a next step of a
 * trend, or as a part of a whole: what is compared is never joined.
 */
import type { ReadBarometer, ReadFigure } from '../../input/barometer.js';
import type { ReadComparison } from '../../input/comparison.js';
import { nullProto } from '../../input/null-proto.js';
import type { CheckedOptions } from '../../input/options.js';
import type { Words } from '../../locales/words.js';
import { formOf } from '../shapes.js';
import type { Tone } from '../view.js';
import { perhapsBase } from '../wording/labels.js';
import type { Origin } from '../wording/origin.js';
import { type Draft, type DraftCell, draftOne } from './panels.js';
import type { PanelSpec } from './spec.js';

/** Id of the column or the row of a comparison, and of its note and source. */
const COMPARISON = 'comparison';

/** Answers under which no share is shown, and under which it is flagged. */
export const TOO_FEW_ANSWERS = 30;
export const FEW_ANSWERS = 100;

/** Far from the panel's hue; where families have hues of their own, one that none of them has. */
const toneBeside = (rows: Draft['rows']): Tone => ({
  series: rows.some(({ family }) => family) ? 5 : 2,
  shade: 0,
});

/** A comparison as figures. */
export interface Beside {
  readonly name: string;
  readonly edition: string;
  readonly figures: readonly ReadFigure[];
}

export function besideOf(
  { name, sample, edition, base, source, url, shares }: ReadComparison,
  figures: readonly ReadFigure[],
): Beside {
  const few = sample !== null && sample < TOO_FEW_ANSWERS;
  return {
    name: edition ? `${name} (${edition})` : name,
    edition,
    figures: shares.flatMap(({ item, measure, value }) => {
      const like = figures.find((f) => f.item === item && f.measure === measure);
      if (!like) return [];
      const { widget, view } = like;
      return {
        ...like,
        id: [widget, view, item, measure, COMPARISON].filter(Boolean).join('.'),
        edition,
        base,
        base_n: sample,
        value: few ? null : value,
        ...(few && value !== null ? { gap: 'too-few' as const } : {}),
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

/** The drafts of a view with the other survey in them, each of its shares once. */
export function setBeside(
  drafts: readonly (readonly [PanelSpec, readonly Draft[]])[],
  beside: Beside,
  data: ReadBarometer,
  options: CheckedOptions,
): Draft[] {
  const left = new Set(
    beside.figures.filter(({ item }) => !options.items || options.items.includes(item)),
  );
  return drafts.flatMap(([spec, made]) => {
    const has = new Set(made.flatMap(({ rows, columns }) => namesIn(rows, columns)));
    const taken = [...left].filter(
      (figure) =>
        has.has(figure.item) && (!spec.measures || spec.measures.includes(figure.measure)),
    );
    if (taken.length === 0) return made;
    taken.forEach((figure) => left.delete(figure));
    const [first] = made;
    return first && made.length === 1 && takesColumn(spec)
      ? [withColumn(first, taken, beside)]
      : [...made, inOrderOf(made, comparisonPanel(spec, data, taken, beside, options))];
  });
}

/** Items are rows, or columns where the rows are editions. */
const namesIn = (rows: Draft['rows'], columns: Draft['columns']): string[] =>
  [...rows, ...columns].filter(({ kind }) => kind === 'item').map(({ id }) => id);

const takesColumn = ({ columns, editions, shape }: PanelSpec): boolean =>
  columns === 'edition' && editions !== 'each' && formOf(shape).joined !== 'trend';

function withColumn(draft: Draft, figures: readonly ReadFigure[], beside: Beside): Draft {
  const highest = Math.max(0, ...figures.map((f) => f.value ?? 0));
  const tone = toneBeside(draft.rows);
  return {
    ...draft,
    end: Math.min(100, Math.max(draft.end, Math.ceil(highest / 10) * 10)),
    columns: [
      ...draft.columns,
      { id: COMPARISON, kind: 'edition', tone, text: beside.name, compared: true },
    ],
    rows: draft.rows.map((row) => {
      const figure = figures.find((f) => f.item === row.id) ?? null;
      const cell: DraftCell = {
        figure: figure?.value == null ? null : figure,
        item: row.id,
        edition: beside.edition,
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
  data: ReadBarometer,
  figures: readonly ReadFigure[],
  beside: Beside,
  options: CheckedOptions,
): Draft {
  const shape = formOf(spec.shape).joined === 'trend' ? 'bars' : spec.shape;
  const panel = nullProto<PanelSpec>({
    ...spec,
    id: `${spec.id}-${COMPARISON}`,
    shape,
    editions: 'fullest',
    ...(spec.columns === 'edition' ? { tone: 2 as const } : {}),
  });
  const draft = draftOne(panel, data, figures, [beside.edition], options, '');
  const named = <T extends { readonly kind: string }>(part: T): T =>
    part.kind === 'edition' ? { ...part, id: COMPARISON, text: beside.name, compared: true } : part;
  return {
    ...draft,
    title: beside.name,
    columns: draft.columns.map(named),
    rows: draft.rows.map((row) => ({
      ...named(row),
      cells: row.cells.map((cell) => ({
        ...cell,
        compared: true,
      })),
    })),
  };
}

/** The rows as the barometer has them, so that the eye finds the same item at the same place. */
function inOrderOf(made: readonly Draft[], draft: Draft): Draft {
  const ids = made.flatMap(({ rows }) => rows.map(({ id }) => id));
  const rows = [...draft.rows].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  return { ...draft, rows };
}

/** The words of a view beside which the other survey stands: its note, and bases not given. */
export function wordsBeside(
  words: Words,
  comparison: ReadComparison,
  { name }: Beside,
  editions: readonly string[],
): Words {
  const { sample, edition, base, source, url } = comparison;
  const { dataset: phrases } = words;
  const same = edition !== '' && editions.length === 1 && editions[0] === edition;
  const count = sample === null ? '' : words.number(sample);
  const sentences = [
    phrases.otherSurvey(name, count),
    base ? words.base(base, '') : phrases.noBase,
    same ? '' : phrases.otherYear(edition, editions),
    sample === null ? phrases.noSample : sample < FEW_ANSWERS ? phrases.fewAnswers : '',
    source || url ? '' : phrases.noSource,
  ];
  const note = sentences.filter(Boolean).join(' ');
  return {
    ...words,
    ...perhapsBase(words),
    caveats: { ...words.caveats, ...{ [COMPARISON]: note } },
  };
}

/** Where the other survey can be read, behind the barometer's own sources. */
export function originBeside(
  origin: Origin,
  words: Words,
  { source, url }: ReadComparison,
  { name }: Beside,
): Origin {
  const text = words.pair(name, source || url);
  return {
    ...origin,
    credit:
      source || url ? [...origin.credit, { text: ` ${text.replace(/\.?$/, '.')}` }] : origin.credit,
    sources: url ? [...origin.sources, { key: COMPARISON, runs: [{ text }], url }] : origin.sources,
  };
}

/** Of whom the other survey's shares are: beside the barometer's base, where one scale has both. */
export function baseBeside(
  words: Words,
  { sample, base }: ReadComparison,
  { name }: Beside,
): string {
  const count = sample === null ? '' : words.number(sample);
  const text = base ? [count, base].filter(Boolean).join(' ') : words.dataset.noBase;
  return words.pair(name, text.replace(/\.?$/, '.'));
}
