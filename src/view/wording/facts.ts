/**
 * Figures as facts ready for a sentence, and the choice of the one that a view's finding is. What may be
 * called a change is decided in draft/change.ts.
 */
import type { ReadFigure } from '../../input/barometer.js';
import { nullProto } from '../../input/null-proto.js';
import { unique } from '../../input/unique.js';
import type { Fact, Words } from '../../locales/words.js';
import { changeBetween, hasSameBase } from '../draft/change.js';
import type { DraftCell, PanelDraft } from '../draft/panels.js';
import type { FindingSpec } from '../draft/spec.js';
import type { HighlightTarget } from './highlight.js';
import { label, type Labels } from './labels.js';

interface Candidate {
  readonly figure: ReadFigure;
  readonly before: ReadFigure | null;
  /** Points, or 0 where they may not be called a change. */
  readonly change: number;
  /** True where its item has other answers beside it. */
  readonly isAnswer: boolean;
}

/** The latest figure of every item and measure, with the one before it; or those of an edition. */
function candidates(
  drafts: readonly PanelDraft[],
  spec: FindingSpec,
  edition: string,
): Candidate[] {
  const panels = drafts.filter((draft) => !spec.panel || draft.spec.id === spec.panel);
  const isAnswer = panels.some((draft) => draft.spec.columns === 'measure');
  const cells: DraftCell[] = panels
    .flatMap(({ rows }) => rows.flatMap((row) => row.cells))
    // A comparison is no part of the barometer's finding.
    .filter((cell) => !cell.compared);
  const figures = cells.flatMap((cell) =>
    cell.figure && cell.tone.series !== 'neutral' ? [cell.figure] : [],
  );
  const neutral = cells.flatMap((cell) =>
    cell.figure && cell.tone.series === 'neutral' ? [cell.figure] : [],
  );
  // The neutral grey is the finding only where a view says so ("no opinion").
  const pool = spec.measure ? [...figures, ...neutral] : figures;
  const keys = unique(pool.map((f) => `${f.item} ${f.measure}`));
  return keys.flatMap((key) => {
    const sameKey = pool
      .filter((f) => `${f.item} ${f.measure}` === key && (!edition || f.edition <= edition))
      .sort((a, b) => (a.edition < b.edition ? 1 : -1));
    const [figure, previous] = sameKey;
    if (!figure || (spec.measure && figure.measure !== spec.measure)) return [];
    if (edition && figure.edition !== edition) return [];
    const before = previous && hasSameBase(previous, figure) ? previous : null;
    return [{ figure, before, change: before ? changeBetween(before, figure) : 0, isAnswer }];
  });
}

type SignsOf = (figure: ReadFigure) => readonly string[];

function toFact(
  { figure, before, change, isAnswer }: Candidate,
  { words, labels }: FactContext,
  signsOf: SignsOf = () => [],
): Fact {
  const print = (of: ReadFigure): string => {
    // A figure that is computed, reported or uncertain has its signs in the finding too.
    const signs = of.status === 'published' ? '' : signsOf(of).join(' ');
    return words.percent(of.value ?? 0) + (signs && `\u00a0${signs}`);
  };
  return {
    label: label(labels.items, figure.item),
    measure: isAnswer ? label(labels.measures, figure.measure) : '',
    value: print(figure),
    edition: figure.edition,
    base: label(labels.bases, figure.base),
    before: before && { value: print(before), edition: before.edition },
    change: change ? words.points(change) : '',
  };
}

interface Facts {
  readonly lead: Fact;
  /** Another answer of the same item, where the finding has it. */
  readonly answer: Fact | null;
  /** The same with the signs of its notes, and the second where the finding has two. */
  readonly withSigns: { readonly lead: Fact; readonly second: Fact | null };
}

export interface FactContext {
  readonly words: Words;
  readonly labels: Labels;
  readonly highlight: HighlightTarget | null;
  /** Signs of the notes on a figure; none where absent. */
  readonly signsOf?: SignsOf;
}

/** The fact of the summary, and the second where the finding has two. */
export function findFacts(
  spec: FindingSpec,
  drafts: readonly PanelDraft[],
  context: FactContext,
): Facts | null {
  const { highlight, signsOf } = context;
  const chosenEdition = highlight?.kind === 'edition' ? highlight.id : '';
  // An edition that only the grey answers have, or another panel, gives no finding.
  const edition = candidates(drafts, spec, chosenEdition).length ? chosenEdition : '';
  const all = candidates(drafts, spec, edition);
  const latest = all.reduce(
    (year, { figure }) => (figure.edition > year ? figure.edition : year),
    '',
  );
  // Later editions first: an old maximum is not the finding of today.
  const byValue = [...all].sort((a, b) =>
    a.figure.edition === b.figure.edition
      ? (b.figure.value ?? 0) - (a.figure.value ?? 0)
      : a.figure.edition < b.figure.edition
        ? 1
        : -1,
  );
  const byChange = [...all].sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const ofItem = (item: string | null | undefined) =>
    all.find(({ figure }) => figure.item === item);
  const lead =
    ofItem(highlight?.kind === 'item' ? highlight.id : null) ??
    ofItem(spec.item) ??
    (spec.by === 'change' && byChange[0]?.change ? byChange[0] : byValue[0]);
  if (!lead) return null;

  const { second } = spec;
  let other: Candidate | undefined;
  if (second === 'next') {
    other = byValue.find((c) => c !== lead && c.figure.edition === latest);
  } else if (second && 'item' in second) {
    other = candidates(drafts, nullProto({}), edition).find(
      ({ figure }) => figure.item === second.item && figure.item !== lead.figure.item,
    );
  } else if (second) {
    other = candidates(drafts, nullProto({ measure: second.measure }), edition).find(
      ({ figure }) => figure.item === lead.figure.item,
    );
  }
  // Two bases are never set side by side unless the sentence says so; two editions never are.
  const mayDiffer = typeof second === 'object' && 'otherSample' in second;
  if (other && !hasSameBase(other.figure, lead.figure) && !mayDiffer) other = undefined;
  if (other && other.figure.edition !== lead.figure.edition) other = undefined;
  return {
    lead: toFact(lead, context),
    answer: other?.isAnswer && second !== 'next' ? toFact(other, context) : null,
    withSigns: {
      lead: toFact(lead, context, signsOf),
      second: other ? toFact(other, context, signsOf) : null,
    },
  };
}
