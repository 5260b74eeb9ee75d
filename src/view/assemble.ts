/** Puts a View together: drafts of panels, then words for each part. */
import { barometer } from '../data/index.js';
import type { Barometer, WidgetId } from '../data/types.js';
import { type ReadBarometer, readBarometer, type ReadFigure } from '../input/barometer.js';
import type { Fault } from '../input/fault.js';
import { nullProto } from '../input/null-proto.js';
import type { CheckedOptions, ViewOptions } from '../input/options.js';
import type { ViewKey, ViewWords, Words } from '../locales/words.js';
import { baseBeside, besideOf, originBeside, setBeside, wordsBeside } from './draft/comparison.js';
import { type Draft, draftPanels } from './draft/panels.js';
import type { ViewSpec, WidgetSpec } from './draft/spec.js';
import { readOptions } from './options.js';
import type { Note, View } from './view.js';
import { clip, describe, nameOf } from './wording/describe.js';
import { findFacts } from './wording/facts.js';
import { footOf } from './wording/foot.js';
import { findOut, wordOut } from './wording/highlight.js';
import { label } from './wording/labels.js';
import { signNotes, signsBeside } from './wording/notes.js';
import { creditOf, type Origin, sampleOf, sourcesOf, textOf } from './wording/origin.js';
import { panelBase, wordPanel } from './wording/panel.js';

/**
 * Makes a View. Pure: the same arguments give the same View, and none of them is changed.
 * Options that are not allowed take their default (`readOptions` names them); data that can't be
 * read gives a View whose state is `empty`.
 */
export type ViewFunction = (words: Words, options?: ViewOptions, data?: Barometer) => View;

/** A View, and what was wrong with the options that it was made of: they are checked once. */
export interface CheckedView {
  readonly view: View;
  readonly faults: readonly Fault[];
}

/** Makes a View as a `ViewFunction` does, and reports the options that are not allowed. */
export type ViewBuilder = (...given: Parameters<ViewFunction>) => CheckedView;

export const viewOf =
  (build: ViewBuilder): ViewFunction =>
  (...given) =>
    build(...given).view;

export function builderOf<Widget extends WidgetId>(
  widget: Widget,
  specs: WidgetSpec<Widget>,
): ViewBuilder {
  const own = nullProto<Readonly<Record<string, ViewSpec>>>(specs);
  return (words, given = {}, data = barometer) => {
    const read = readBarometer(data);
    const { options, faults } = readOptions(widget, given, read);
    const name = options.view;
    const view = assemble({
      widget,
      options,
      spec: own[name],
      words,
      viewWords: words.views[`${widget}.${name}` as ViewKey],
      data: read,
      figures: read.figures.filter((f) => f.widget === widget && f.view === name),
      origin: (shown, editions) => {
        const sources = sourcesOf(words, read, shown, 'fr');
        return { credit: creditOf(words, editions), readIn: words.readIn, sources };
      },
    });
    return { view, faults };
  };
}

/** All that a View is made of. */
export interface Plan {
  readonly widget: string;
  readonly options: CheckedOptions;
  readonly spec: ViewSpec | undefined;
  readonly words: Words;
  readonly viewWords: ViewWords;
  readonly data: ReadBarometer;
  /** The figures of the view, among the data's. */
  readonly figures: readonly ReadFigure[];
  /** Where the figures shown come from, in words. */
  readonly origin: (shown: readonly ReadFigure[], editions: readonly string[]) => Origin;
  /** Notes on the whole, before those of the figures. */
  readonly notes?: readonly Note[];
}

export function assemble(plan: Plan): View {
  const { widget, options, spec, viewWords, data, figures } = plan;
  const { comparison } = options;
  const beside = comparison && besideOf(comparison, figures);
  const made = (spec?.panels ?? []).map(
    (panel) => [panel, draftPanels(panel, data, figures, options)] as const,
  );
  const drafts = beside
    ? setBeside(made, beside, data, options)
    : made.flatMap(([, panels]) => panels);
  const filled = drafts.filter(({ rows }) => rows.some((row) => row.cells.length > 0));

  const shown: ReadFigure[] = filled.flatMap(({ rows }) =>
    rows.flatMap((row) => row.cells.flatMap(({ figure, compared }) => (!compared && figure) || [])),
  );
  const editions = [...new Set(shown.map((f) => f.edition))].sort();
  const words = beside ? wordsBeside(plan.words, comparison, beside, editions) : plan.words;
  const signed = signNotes(filled);
  const out = findOut(options.highlight, filled);
  const facts = spec
    ? findFacts(spec.finding, filled, out, words, ({ id }) => signsBeside(filled, signed, id))
    : null;
  const name = facts
    ? nameOf(words, filled[0]?.shape ?? 'bars', viewWords.subject, facts.lead)
    : viewWords.title;
  const panelBases = new Set(filled.map((draft) => panelBase(draft, words)));
  const showBase = panelBases.size > 1;
  const panels = filled.map((draft, index) =>
    wordPanel(draft, index, {
      words,
      viewWords,
      view: `${widget}.${options.view}`,
      signed,
      out,
      several: filled.length > 1,
      showBase,
      name,
      fact: findFacts(nullProto({}), [draft], out, words)?.lead ?? null,
    }),
  );
  const sample = sampleOf(words, data, shown);
  const notes: Note[] = [
    ...(plan.notes ?? []),
    ...signed.notes.map(({ key, sign }) => ({ key, sign, text: label(words.caveats, key) })),
  ];
  if (standsApart(filled, editions)) {
    notes.push({ key: 'absent-rows', sign: '', text: words.absentRows });
  }
  if (shown.some((figure) => figure.measure === 'no-opinion')) {
    notes.push({ key: 'no-opinion', sign: '', text: words.noOpinion });
  }

  const oneScale = filled.some((draft) => !draft.title && hasCompared(draft));
  const otherBase = beside && oneScale ? [baseBeside(words, comparison, beside)] : [];
  const empty = shown.length === 0;
  const base = [...new Set([...panelBases, ...otherBase])].join(' ');
  const ownOrigin = plan.origin(shown, editions);
  const origin = beside ? originBeside(ownOrigin, words, comparison, beside) : ownOrigin;
  const credit = textOf(origin.credit);
  // What no figure has, base or source, is said in their place: once is enough.
  const printed = notes.filter(({ sign, text }) => sign || (text !== base && text !== credit));
  const reading = facts ? words.reading(viewWords.reading(facts.lead)) : '';
  const highlight = out && !empty ? wordOut(words, out, filled) : null;
  const all = [...new Set(figures.map((f) => f.edition))].sort();
  return {
    widget,
    view: options.view,
    lang: words.lang,
    dir: words.dir,
    state: empty ? 'empty' : 'ready',
    message: !empty
      ? ''
      : options.edition && all.length
        ? words.empty.edition(options.edition, all)
        : words.empty.data,
    title: viewWords.title,
    summary: facts ? clip(viewWords.finding(facts.told.lead, facts.told.second)) : '',
    name,
    tableName: words.tableName(viewWords.title),
    description: empty
      ? ''
      : [highlight?.text, describe(words, panels, facts?.lead ?? null, sample)]
          .filter(Boolean)
          .join(' '),
    panels: empty ? [] : panels,
    foot: footOf({
      base: showBase && !empty ? '' : base,
      sample,
      reading,
      notes: printed,
      origin,
    }),
    notes: printed,
    credit,
    sources: origin.sources.map(({ key, runs, url }) => ({ key, text: textOf(runs), url })),
    editions,
    ...(highlight ? { highlight } : {}),
  };
}

const hasCompared = ({ rows }: Draft): boolean =>
  rows.some((row) => row.cells.some((cell) => cell.compared));

/** True where a panel lacks an edition that the view shows, and so has no cell to say why. */
function standsApart(drafts: readonly Draft[], editions: readonly string[]): boolean {
  return drafts.some(({ rows }) => {
    const cells = rows.flatMap((row) => row.cells);
    if (cells.every((cell) => cell.compared)) return false;
    const has = new Set(cells.map((cell) => cell.edition));
    return editions.some((edition) => !has.has(edition));
  });
}
