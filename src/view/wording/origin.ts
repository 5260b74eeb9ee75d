/** Where the figures come from, in words: who answered, the credit line, the texts read. */
import type { ReadBarometer, ReadFigure } from '../../input/barometer.js';
import { editionsOf, unique } from '../../input/unique.js';
import { hasUser } from '../../input/web-address.js';
import type { Words } from '../../locales/words.js';
import type { Run } from '../view.js';

/** The period of a survey; the forms of the data, else the text as it is. */
function period(words: Words, text: string, edition: string): string {
  const range = /^(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)$/.exec(text);
  if (range) return words.period.range(range[1] ?? '', range[2] ?? '');
  const season = /^(late|spring) (\d{4})$/.exec(text);
  if (season?.[1] === 'late') return words.period.late(season[2] ?? '');
  if (season) return words.period.spring(season[2] ?? '');
  return text === edition ? '' : text;
}

/** How many answered, and when, for each edition shown. */
export function sampleOf(
  words: Words,
  data: ReadBarometer,
  shown: readonly ReadFigure[],
  sentence = words.sample,
): string {
  const parts = editionsOf(shown).flatMap((edition) => {
    const found = data.editions.find((e) => e.edition === edition);
    return found && typeof found.leaders === 'number'
      ? [
          words.sampleOf(
            words.number(found.leaders),
            edition,
            found.exact !== false,
            period(words, String(found.period ?? ''), edition),
          ),
        ]
      : [];
  });
  return parts.length ? sentence(parts) : '';
}

/** Where figures come from, in words. */
export interface Origin {
  /** Who answered, how many, when. */
  readonly sample: string;
  readonly credit: readonly Run[];
  /** Heads the sources. */
  readonly readIn: string;
  readonly sources: readonly SourceLine[];
}

export interface SourceLine {
  readonly key: string;
  readonly runs: readonly Run[];
  readonly url: string | null;
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** What the credit calls the study in every language. */
const STUDY = 'La place du numérique dans le projet associatif';

/** Placeholder of a title while its sentence is made: a character that no text has. */
const TITLE = '\ue000';

/** A sentence with a title in each `place`. */
const withTitle = (sentence: string, place: string, title: Run): Run[] =>
  sentence
    .split(place)
    .flatMap((text, i) => (i ? [title, { text }] : [{ text }]))
    .filter(({ text }) => text);

/** Whose the figures are. The study has its French title in every language. */
export const creditOf = (words: Words, editions: readonly string[]): Run[] =>
  editions.length ? withTitle(words.credit(editions), STUDY, titleRun(words, STUDY, 'fr')) : [];

/** A title is marked with its language only in a text of another. */
const titleRun = (words: Words, text: string, lang: string): Run =>
  lang && !new RegExp(`^${lang}\\b`).test(words.lang) ? { text, lang } : { text };

/** French titles keep French spaces in every language. */
const titleOf = (source: { readonly title: string } | undefined): string =>
  (source?.title ?? '').replace(/ (?=[:%»])|(?<=«) /g, '\u00a0').replace(/ (?=[;?!])/g, '\u202f');

/**
 * The texts that print the figures. A digest is named only for a figure that no other text gives.
 * @param lang language of the titles, or '' where it is unknown
 */
export function sourcesOf(
  words: Words,
  data: ReadBarometer,
  shown: readonly ReadFigure[],
  lang: string,
): SourceLine[] {
  const find = (key: string) => data.sources.find((source) => source.key === key);
  const keys = shown.map((figure) => {
    const preferred = [figure.source, ...figure.also].find((key) => {
      const kind = find(key)?.kind;
      return kind !== undefined && kind !== 'digest';
    });
    return preferred ?? figure.source;
  });
  return unique(keys.filter(Boolean)).map((key) => {
    const source = find(key);
    if (!source) return { key, runs: [{ text: key }], url: null };
    const unknown = source.publisher === 'site non identifié';
    const publisher = unknown ? words.unknownPublisher : source.publisher;
    const sentence = words.sourceText(publisher, TITLE, source.year);
    return {
      key,
      runs: withTitle(sentence, TITLE, titleRun(words, titleOf(source), lang)),
      url: /^https?:\/\//.test(source.url) && !hasUser(String(source.url)) ? source.url : null,
    };
  });
}
