/** Where the figures come from, in words: who answered, the credit line, the texts read. */
import type { ReadBarometer, ReadFigure } from '../../input/barometer.js';
import type { Words } from '../../locales/words.js';
import type { SourceText } from '../view.js';

/** The period of a survey; the forms of the data, else the text as it is. */
function period(words: Words, text: string, edition: string): string {
  const range = /^(\d{4}-\d\d-\d\d) to (\d{4}-\d\d-\d\d)$/.exec(text);
  if (range) return words.period.range(range[1] ?? '', range[2] ?? '');
  const season = /^(late|spring) (\d{4})$/.exec(text);
  if (season?.[1] === 'late') return words.period.late(season[2] ?? '');
  if (season) return words.period.spring(season[2] ?? '');
  return text === edition ? '' : text;
}

/** How many leaders answered, and when, for each edition shown. */
export function sampleOf(words: Words, data: ReadBarometer, shown: readonly ReadFigure[]): string {
  const editions = [...new Set(shown.map((f) => f.edition))].sort();
  const parts = editions.flatMap((edition) => {
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
  return parts.length ? words.sample(parts) : '';
}

export const creditOf = (words: Words, editions: readonly string[]): string =>
  editions.length ? words.credit(editions) : '';

/** What the credit calls the study in every language. */
const STUDY = 'La place du numérique dans le projet associatif';

/** French titles keep French spaces in every language. */
const titleOf = (source: { readonly title: string } | undefined): string =>
  (source?.title ?? '').replace(/ (?=[:%»])|(?<=«) /g, '\u00a0').replace(/ (?=[;?!])/g, '\u202f');

/** The titles that are French in texts of another language, the longest first. */
export function frenchIn(
  words: Words,
  data: ReadBarometer,
  credit: string,
  sources: readonly SourceText[],
): string[] {
  if (/^fr\b/.test(words.lang)) return [];
  const texts = [credit, ...sources.map(({ text }) => text)];
  return [...new Set([STUDY, ...data.sources.map(titleOf)])]
    .filter((title) => title && texts.some((text) => text.includes(title)))
    .sort((a, b) => b.length - a.length);
}

/** A digest is named only for a figure that no other text gives. */
export function sourcesOf(
  words: Words,
  data: ReadBarometer,
  shown: readonly ReadFigure[],
): SourceText[] {
  const find = (key: string) => data.sources.find((source) => source.key === key);
  const keys = shown.map((figure) => {
    const better = [figure.source, ...figure.also].find((key) => {
      const kind = find(key)?.kind;
      return kind !== undefined && kind !== 'digest';
    });
    return better ?? figure.source;
  });
  return [...new Set(keys)].filter(Boolean).map((key) => {
    const source = find(key);
    if (!source) return { key, text: key, url: null };
    const unknown = source.publisher === 'site non identifié';
    return {
      key,
      text: words.sourceText(
        unknown ? words.unknownPublisher : source.publisher,
        titleOf(source),
        source.year,
      ),
      url: /^https?:\/\//.test(source.url) ? source.url : null,
    };
  });
}
