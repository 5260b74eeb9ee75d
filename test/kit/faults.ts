/** What is wrong with a dataset, a sentence a fault; run over the bundled one at test time. */
import { type Barometer, compute, type Figure } from '../../src/data/index.js';
import { fr } from '../../src/locales/fr.js';

/** Views whose answers make a whole, and what of a figure names the whole. */
const WHOLES: Readonly<Record<string, (f: Figure) => string>> = {
  'adoption.maturity': (f) => f.edition,
  'adoption.potential': (f) => `${f.item} ${f.edition}`,
  'adoption.crisis': (f) => f.edition,
  'effects.opinions': (f) => `${f.item} ${f.edition}`,
};

/** The periods that the languages have words for, besides the year alone. */
const PERIOD = /^((late|spring) \d{4}|\d{4}-\d\d-\d\d to \d{4}-\d\d-\d\d)$/;

export function faults({ figures, editions, sources }: Barometer): string[] {
  const keys = new Set(sources.map((source) => source.key));
  const years = new Set(editions.map((e) => e.edition));
  const found: string[] = [];
  for (const { edition, period, source } of editions) {
    const say = (text: string) => found.push(`edition ${edition}: ${text}`);
    // Any other text would be shown as it is, in every language.
    if (period !== edition && !PERIOD.test(period)) say(`period "${period}" has no words`);
    if (!keys.has(source)) say(`source "${source}" is not listed`);
  }
  const seen = new Set<string>();
  for (const f of figures) {
    const say = (text: string) => found.push(`${f.id}: ${text}`);
    if (seen.has(f.id)) say('the id stands twice');
    seen.add(f.id);
    if (!Object.hasOwn(fr.views, `${f.widget}.${f.view}`)) {
      say(`view "${f.widget}.${f.view}" has no words`);
    }
    if (!keys.has(f.source)) say(`source "${f.source}" is not listed`);
    for (const key of f.also) if (!keys.has(key)) say(`also "${key}" is not listed`);
    if (!Object.hasOwn(fr.bases, f.base)) say(`base "${f.base}" is not known`);
    if (!['published', 'derived', 'reported', 'uncertain'].includes(f.status)) {
      say(`status "${f.status}" is not known`);
    }
    for (const key of f.caveat) {
      if (!Object.hasOwn(fr.caveats, key)) say(`caveat "${key}" is not known`);
    }
    if (!(f.value >= 0 && f.value <= 100)) say(`value ${f.value} is no share`);
    if (!years.has(f.edition)) say(`edition "${f.edition}" is not listed`);
    if ((f.status === 'derived') !== (f.formula !== '')) say(`formula "${f.formula}"`);
    if (f.formula && compute(f.formula) !== f.value)
      say(`formula "${f.formula}" is not ${f.value}`);
    if ((f.status === 'reported' || f.status === 'uncertain') && f.caveat.length === 0) {
      say(`${f.status} without a caveat`);
    }
  }
  const sums = new Map<string, number>();
  for (const f of figures) {
    const whole = WHOLES[`${f.widget}.${f.view}`]?.(f);
    if (whole === undefined) continue;
    const key = `${f.widget}.${f.view} ${whole}`;
    sums.set(key, (sums.get(key) ?? 0) + f.value);
  }
  for (const [key, sum] of sums) if (sum !== 100) found.push(`${key}: sums to ${sum}, not 100`);
  return found;
}
