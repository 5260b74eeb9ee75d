/** The View of figures of one's own: the barometer's shapes and rules, the author's words. */
import type { ViewKey, ViewWords, Words } from '../locales/words.js';
import { FEW, FEWEST } from './beside.js';
import { assemble } from './build.js';
import { perhapsBase } from './labels.js';
import { readOwn, type OwnFigures, type ReadOwn } from './own.js';
import { sourcesOf } from './origin.js';
import { readChosen, type OwnOptions } from './own-options.js';
import { ownSpec } from './own-spec.js';
import { mainBase } from './panels.js';
import type { ReadFigure } from './read.js';
import type { Note, View } from './view.js';

/** Rows that a picture and its table hold; of more the first are shown, and it is said. */
export const MOST_ROWS = 200;

/**
 * Makes a View of a survey of one's own. Pure, and never throws: what can't be read is left out,
 * and `readOwn` names it. Without a figure its state is `empty`.
 */
export function chartView(words: Words, figures: OwnFigures, options: OwnOptions = {}): View {
  return ownView(words, readOwn(figures).own, options);
}

/** The same of figures that are read already. */
export function ownView(words: Words, own: ReadOwn | null, given: OwnOptions = {}): View {
  const all = own?.data.figures ?? [];
  const items = [...new Set(all.map((f) => f.item))];
  const kept = new Set(items.slice(0, MOST_ROWS));
  const told = withCaveats(
    all.filter((f) => kept.has(f.item)),
    words,
  );
  const { options } = readChosen(given, told);
  const labels = labelsOf(own);
  const data = { ...(own?.data ?? { editions: [], gaps: [], sources: [] }), figures: told };
  const worded = authorsWords(words, labels);
  const view = assemble({
    widget: 'chart',
    options,
    spec: ownSpec(given.shape, told),
    words: worded,
    viewWords: viewWordsOf(words, own),
    data,
    figures: told,
    origin: (shown) => {
      const sources = sourcesOf(words, data, shown);
      const named = sources.map(({ text }) => text.replace(/\.$/, ''));
      return {
        credit: named.length ? words.own.credit(named) : words.own.noSource,
        readIn: words.readIn,
        sources: sources.filter(({ url }) => url !== null),
        // The author's titles are in the author's language, which nobody told us.
        french: [],
      };
    },
  });
  if (items.length <= MOST_ROWS || view.state === 'empty') return view;
  const text = words.own.cut(words.number(all.length), words.number(MOST_ROWS));
  const cut: Note = { key: 'cut', sign: '', text };
  return { ...view, notes: [cut, ...view.notes] };
}

/** The rules of honesty: too few answers hide a share, few flag it, what is not given is said. */
function withCaveats(figures: readonly ReadFigure[], words: Words): ReadFigure[] {
  const main = mainBase(figures);
  const mixed = new Set(
    figures
      .filter((f, _, all) => all.some((g) => g.item === f.item && g.base !== f.base))
      .map((f) => f.item),
  );
  return figures.map((figure) => {
    const { base, base_n: count } = figure;
    if (count !== null && count < FEWEST) return { ...figure, value: null, gap: 'too-few' };
    const also = [
      ...(count !== null && count < FEW ? ['few-answers'] : []),
      ...(base === '' ? ['no-base'] : []),
      ...(figure.source === '' ? ['no-source'] : []),
      ...(base !== '' && base !== main && mixed.has(figure.item)
        ? [words.otherBase(base, count === null ? '' : words.number(count))]
        : []),
    ];
    return also.length ? { ...figure, caveat: [...figure.caveat, ...also] } : figure;
  });
}

/** Ids may be anything: an object without a prototype holds what is its own. */
function labelsOf(own: ReadOwn | null): Record<string, string> {
  const labels = Object.create(null) as Record<string, string>;
  for (const [id, text] of own?.labels ?? []) labels[id] = text;
  return labels;
}

/** The library's sentences with the author's labels in them. */
function authorsWords(words: Words, labels: Readonly<Record<string, string>>): Words {
  const { noBase, noSource, fewAnswers } = words.own;
  return {
    ...words,
    items: { ...words.items, ['chart.own' as ViewKey]: labels },
    measures: { ...words.measures, ...labels },
    bases: { ...words.bases, ...labels },
    families: { ...words.families, ...labels },
    caveats: {
      ...words.caveats,
      ...labels,
      ...{ 'no-base': noBase, 'no-source': noSource, 'few-answers': fewAnswers },
    },
    ...perhapsBase(words),
    sample: words.own.sample,
  };
}

function viewWordsOf({ own: words }: Words, own: ReadOwn | null): ViewWords {
  return {
    title: own?.title || words.title,
    subject: own?.subject || own?.title || words.subject,
    rowHead: own?.rowHead || words.rowHead,
    finding: words.finding,
    reading: words.reading,
    panels: {},
  };
}
