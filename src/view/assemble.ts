/**
 * Puts a View together, stage by stage. Each hands plain values to the next.
 *
 *     data, options, comparison          what a page, an author or the package gives
 *         │
 *       read        src/input/           to checked figures and options: ViewInput
 *         │
 *       draft       src/view/draft/      to panels, rows, columns and gaps without a word: PanelDraft;
 *         │                              a comparison joins them here
 *       word        src/view/wording/    to labels, signs, findings and sentences
 *         │
 *       assemble                         to one serialisable value: View
 */
import type { ReadBarometer, ReadFigure } from '../input/barometer.js';
import { nullProto } from '../input/null-proto.js';
import type { CheckedOptions } from '../input/options.js';
import { editionsOf, unique } from '../input/unique.js';
import type { ViewWords, Words } from '../locales/words.js';
import { draftComparison } from './draft/comparison.js';
import { draftPanels, type PanelDraft } from './draft/panels.js';
import type { ViewSpec } from './draft/spec.js';
import type { Note, View } from './view.js';
import { wordComparison } from './wording/comparison.js';
import { clip, describe, nameOf } from './wording/describe.js';
import { findFacts } from './wording/facts.js';
import { footOf } from './wording/foot.js';
import { heard } from './wording/heard.js';
import { findHighlight, wordHighlight } from './wording/highlight.js';
import { label, type Labels } from './wording/labels.js';
import { signNotes, signsOfFigure } from './wording/notes.js';
import { type Origin, textOf } from './wording/origin.js';
import { panelBase, type PanelContext, wordPanel } from './wording/panel.js';

/** All that a View is made of, read and checked. */
export interface ViewInput {
  readonly widget: string;
  readonly options: CheckedOptions;
  /** Absent where the widget has no view of that name: the View is then empty. */
  readonly spec: ViewSpec | undefined;
  readonly words: Words;
  readonly viewWords: ViewWords;
  readonly labels: Labels;
  readonly data: ReadBarometer;
  /** The figures of the view, among the data's. */
  readonly figures: readonly ReadFigure[];
  /** Where the figures shown come from, in words. */
  readonly originOf: (shown: readonly ReadFigure[], editions: readonly string[]) => Origin;
  /** Notes on the whole, before those of the figures. */
  readonly notes?: readonly Note[];
  /** Panels that no picture shows. */
  readonly overflow?: readonly PanelDraft[];
}

export function assemble(input: ViewInput): View {
  const { widget, options, spec, words, viewWords, labels, figures } = input;
  const { comparison } = options;

  // Draft.
  const specDrafts = (spec?.panels ?? []).map((panelSpec) => ({
    spec: panelSpec,
    panels: draftPanels(panelSpec, input),
  }));
  const comparisonDraft = comparison && draftComparison(specDrafts, comparison, input);
  const panelDrafts = (
    comparisonDraft?.panels ?? specDrafts.flatMap(({ panels }) => panels)
  ).filter(({ rows }) => rows.some(({ cells }) => cells.length > 0));
  const shownFigures = panelDrafts.flatMap(figuresOf);
  const editions = editionsOf(shownFigures);
  const isEmpty = shownFigures.length === 0;

  // Word.
  const comparisonWords =
    comparisonDraft && wordComparison(words, comparison, comparisonDraft, editions);
  const signed = signNotes(panelDrafts);
  const target = findHighlight(options.highlight, panelDrafts);
  const highlight = target && !isEmpty ? wordHighlight(words, labels, target) : null;
  const factContext = { words, labels, highlight: target };
  const facts =
    spec &&
    findFacts(spec.finding, panelDrafts, {
      ...factContext,
      signsOf: ({ id }) => signsOfFigure(panelDrafts, signed, id),
    });
  const name = facts
    ? nameOf(words, panelDrafts[0]?.shape ?? 'bars', viewWords.subject, [facts.lead, facts.answer])
    : viewWords.title;
  const bases = unique(panelDrafts.map((draft) => panelBase(draft, words, labels)));
  const showBase = bases.length > 1;
  const context = { ...factContext, viewWords, signed, showBase, name };
  const panels = panelDrafts.map((draft, index) =>
    wordPanel(draft, index, {
      ...context,
      isMultiPanel: panelDrafts.length > 1,
      fact: findFacts(nullProto({}), [draft], factContext)?.lead ?? null,
    }),
  );
  const origin = withComparison(input.originOf(shownFigures, editions), comparisonWords);
  const credit = textOf(origin.credit);
  const base = [...bases, comparisonWords?.base].filter(Boolean).join(' ');
  const caveats = { ...labels.caveats, ...comparisonWords?.caveats };
  const viewNotes = (!isEmpty && spec?.notes) || [];
  const notes: readonly Note[] = [
    ...(input.notes ?? []),
    ...signed.notes.map(({ key, sign }) => ({ key, sign, text: label(caveats, key) })),
    ...notesOnPanels(words, panelDrafts, shownFigures),
    ...viewNotes.map((key) => ({ key, sign: '', text: label(caveats, key) })),
    // Where no figure has a base or a source, the foot says so in their place.
  ]
    .filter(({ sign, text }) => sign || (text !== base && text !== credit))
    .map((note) => withHeard(words, note));

  // Assemble.
  return {
    widget,
    view: options.view,
    lang: words.lang,
    dir: words.dir,
    state: isEmpty ? 'empty' : 'ready',
    message: isEmpty ? emptyMessage(words, options, editionsOf(figures)) : '',
    title: viewWords.title,
    summary: facts ? clip(viewWords.finding(facts.withSigns.lead, facts.withSigns.second)) : '',
    name,
    tableName: words.tableName(viewWords.title),
    description: isEmpty
      ? ''
      : heard(
          words,
          [highlight?.text, describe(words, panels, facts?.lead ?? null, origin.sample)]
            .filter(Boolean)
            .join(' '),
        ),
    panels: isEmpty ? [] : panels,
    ...(input.overflow ? { more: wordOverflow(input.overflow, context) } : {}),
    foot: footOf({
      base: showBase && !isEmpty ? '' : base,
      reading: facts ? words.reading(viewWords.reading(facts.lead)) : '',
      notes,
      origin,
    }),
    notes,
    credit,
    sources: origin.sources.map(({ key, runs, url }) => ({ key, text: textOf(runs), url })),
    editions,
    ...(highlight ? { highlight } : {}),
  };
}

/** A note with what is heard of it, where that is not its text. */
function withHeard(words: Words, note: Note): Note {
  const text = heard(words, note.text);
  return text === note.text ? note : { ...note, heard: text };
}

/** The barometer's figures in a panel; those of a comparison have words of their own. */
const figuresOf = ({ rows }: PanelDraft): ReadFigure[] =>
  rows.flatMap(({ cells }) =>
    cells.flatMap(({ figure, compared }) => (figure && !compared ? [figure] : [])),
  );

const withComparison = (
  origin: Origin,
  added: Pick<Origin, 'credit' | 'sources'> | null,
): Origin =>
  added
    ? {
        ...origin,
        credit: [...origin.credit, ...added.credit],
        sources: [...origin.sources, ...added.sources],
      }
    : origin;

/** What a panel can't say by itself: an edition that it lacks, and what no opinion means. */
function notesOnPanels(
  words: Words,
  drafts: readonly PanelDraft[],
  shown: readonly ReadFigure[],
): Note[] {
  const editions = editionsOf(shown);
  const lacksEdition = drafts.some(({ rows }) => {
    const cells = rows.flatMap((row) => row.cells);
    if (cells.every((cell) => cell.compared)) return false;
    const has = new Set(cells.map((cell) => cell.edition));
    return editions.some((edition) => !has.has(edition));
  });
  const hasNoOpinion = shown.some(({ measure }) => measure === 'no-opinion');
  return [
    ...(lacksEdition ? [{ key: 'absent-rows', sign: '', text: words.absentRows }] : []),
    ...(hasNoOpinion ? [{ key: 'no-opinion', sign: '', text: words.noOpinion }] : []),
  ];
}

const emptyMessage = (
  { empty }: Words,
  { edition }: CheckedOptions,
  editions: readonly string[],
): string => (edition && editions.length ? empty.edition(edition, editions) : empty.data);

const wordOverflow = (
  drafts: readonly PanelDraft[],
  context: Omit<PanelContext, 'fact' | 'isMultiPanel'>,
) =>
  drafts.map((draft) =>
    wordPanel(draft, 0, {
      ...context,
      ...{ signed: { notes: [], signsAt: () => [] }, highlight: null, showBase: false },
      ...{ isMultiPanel: false, name: context.viewWords.title, fact: null, isBrief: true },
    }),
  );
