/** The View of a dataset: the barometer's shapes and rules, the author's words. */
import type { ReadBarometer, ReadFigure } from '../input/barometer.js';
import type { Dataset } from '../input/dataset.js';
import { checkDatasetOptions, type DatasetOptions } from '../input/dataset-options.js';
import { parseDataset, type ReadDataset } from '../input/parse-dataset.js';
import type { ViewWords, Words } from '../locales/words.js';
import { assemble } from './assemble.js';
import { FEW_ANSWERS, hiddenBy } from './draft/comparison.js';
import { datasetSpec } from './draft/dataset-spec.js';
import { limitFigures } from './draft/limits.js';
import { overflowPanels } from './draft/overflow-panels.js';
import { shapeNames } from './shapes.js';
import type { Note, View } from './view.js';
import type { CheckedView } from './view-function.js';
import type { Labels } from './wording/labels.js';
import { type Origin, sampleOf, sourcesOf, textOf } from './wording/origin.js';

/**
 * Makes a View of a dataset. Pure, and never throws: what can't be read is left out,
 * and `parseDataset` names it. Without a figure its state is `empty`.
 */
export function chartView(words: Words, figures: Dataset, options: DatasetOptions = {}): View {
  return buildDatasetView(words, parseDataset(figures).dataset, options).view;
}

/** The same for a dataset that is already parsed, with the faults of the options. */
export function buildDatasetView(
  words: Words,
  dataset: ReadDataset | null,
  given: DatasetOptions = {},
): CheckedView {
  const checked = withCaveats(dataset?.data, words);
  const { options, faults } = checkDatasetOptions(given, { figures: checked, shapes: shapeNames });
  const spec = datasetSpec(given.shape, checked);
  const columns = spec.panels[0]?.columns ?? 'edition';
  const { shown, rest } = limitFigures(checked, options, columns);
  const data = { ...(dataset?.data ?? { editions: [], gaps: [], sources: [] }), figures: shown };
  const [total, drawn] = [shown.length + rest.length, shown.length].map((n) => words.number(n));
  const cut: Note = { key: 'cut', sign: '', text: words.dataset.cut(total ?? '', drawn ?? '') };
  const dropped = dataset?.dropped ?? 0;
  const missing: Note = {
    ...{ key: 'dropped', sign: '' },
    text: words.dataset.dropped(words.number(dropped)),
  };
  const view = assemble({
    widget: 'chart',
    options,
    spec,
    words,
    viewWords: viewWordsOf(words, dataset),
    labels: labelsOf(words, dataset),
    data,
    figures: shown,
    originOf: (drawn) => originOf(words, data, drawn),
    notes: [...(rest.length ? [cut] : []), ...(dropped ? [missing] : [])],
    ...(rest.length ? { overflow: overflowPanels(rest, columns) } : {}),
  });
  return { view, faults };
}

function originOf(words: Words, data: ReadBarometer, shown: readonly ReadFigure[]): Origin {
  // The language of the author's titles is not known.
  const sources = sourcesOf(words, data, shown, '');
  const named = sources.map(({ runs }) => textOf(runs).replace(/\.$/, ''));
  const credit = named.length ? words.dataset.credit(named) : words.dataset.noSource;
  return {
    sample: sampleOf(words, data, shown, words.dataset.sample),
    credit: [{ text: credit }],
    readIn: words.dataset.online,
    sources: sources.filter(({ url }) => url !== null),
  };
}

/** The rules of honesty: too few answers hide a share, few flag it, a missing base or source is noted. */
function withCaveats(data: ReadBarometer | undefined, words: Words): ReadFigure[] {
  const { figures = [], editions = [] } = data ?? {};
  const respondents = new Map(editions.map(({ edition, leaders }) => [edition, leaders]));
  const main = mostFrequent(figures.map((f) => f.base));
  const bases = new Map<string, string>();
  const mixed = new Set<string>();
  for (const { item, base } of figures) {
    if ((bases.get(item) ?? base) === base) bases.set(item, base);
    else mixed.add(item);
  }
  return figures.map((figure) => {
    const { base, base_n: count, sizeFault } = figure;
    // Where the base is not given, it is not larger than all who answered.
    const most = count ?? respondents.get(figure.edition) ?? null;
    const gap =
      hiddenBy({ count, ...(sizeFault ? { fault: sizeFault } : {}) }) ?? hiddenBy({ count: most });
    if (gap) return { ...figure, value: null, gap };
    const also = [
      ...(most !== null && most < FEW_ANSWERS ? ['few-answers'] : []),
      ...(sizeFault ? ['no-sample'] : []),
      ...(base === '' ? ['no-base'] : []),
      ...(figure.source === '' ? ['no-source'] : []),
      ...(base !== '' && base !== main && mixed.has(figure.item)
        ? [words.otherBase(base, count === null ? '' : words.number(count))]
        : []),
    ];
    return also.length ? { ...figure, caveat: [...figure.caveat, ...also] } : figure;
  });
}

/** The most frequent of some texts; the first of several. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), ['', 0])[0];
}

/** The author's labels over the library's. An id may be any text, so the table has no prototype. */
function labelsOf(words: Words, dataset: ReadDataset | null): Labels {
  const labels = Object.create(null) as Record<string, string>;
  for (const [id, text] of dataset?.labels ?? []) labels[id] = text;
  const { noBase, noSource, noSample, fewAnswers } = words.dataset;
  return {
    items: labels,
    measures: { ...words.measures, ...labels },
    bases: { ...words.bases, ...labels },
    families: { ...words.families, ...labels },
    caveats: {
      ...words.caveats,
      ...labels,
      ...{ 'no-base': noBase, 'no-source': noSource },
      ...{ 'no-sample': noSample, 'few-answers': fewAnswers },
    },
  };
}

function viewWordsOf({ dataset: words }: Words, dataset: ReadDataset | null): ViewWords {
  return {
    title: dataset?.title || words.title,
    subject: dataset?.subject || dataset?.title || words.subject,
    rowHead: dataset?.rowHead || words.rowHead,
    finding: words.finding,
    reading: words.reading,
    panels: {},
  };
}
