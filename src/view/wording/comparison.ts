/** The words of a comparison: its note, its base and its source. */
import type { ReadComparison } from '../../input/comparison.js';
import type { Words } from '../../locales/words.js';
import type { ComparisonDraft } from '../draft/comparison.js';
import type { Run } from '../view.js';
import { baseSentence, type LabelTable } from './labels.js';
import type { SourceLine } from './origin.js';

export interface ComparisonWords {
  /** Another sample, and what its author does not say: the text of its caveat, by key. */
  readonly caveats: LabelTable;
  /** Of whom its shares are, or '' where no scale has both surveys. */
  readonly base: string;
  /** Follow the barometer's own. */
  readonly credit: readonly Run[];
  readonly sources: readonly SourceLine[];
}

/** @param editions of the barometer's figures in the same View */
export function wordComparison(
  words: Words,
  { sample, edition, base, source, url, dropped }: ReadComparison,
  { key, name, hasFewAnswers, sharesScale }: ComparisonDraft,
  editions: readonly string[],
): ComparisonWords {
  const { dataset } = words;
  const isSameYear = edition !== '' && editions.length === 1 && editions[0] === edition;
  const count = sample.count === null ? '' : words.number(sample.count);
  const sentences = [
    dataset.otherSurvey(name, count),
    baseSentence(words, base, ''),
    isSameYear ? '' : dataset.otherYear(edition, editions),
    sample.count === null ? dataset.noSample : hasFewAnswers ? dataset.fewAnswers : '',
    source || url ? '' : dataset.noSource,
    dropped ? dataset.dropped(words.number(dropped)) : '',
  ];
  const people = base ? [count, base].filter(Boolean).join(' ') : dataset.noBase;
  const origin = words.pair(name, source || url);
  return {
    caveats: { [key]: sentences.filter(Boolean).join(' ') },
    base: sharesScale ? words.pair(name, withStop(people)) : '',
    credit: source || url ? [{ text: ` ${withStop(origin)}` }] : [],
    sources: url ? [{ key, runs: [{ text: origin }], url }] : [],
  };
}

const withStop = (text: string): string => text.replace(/\.?$/, '.');
