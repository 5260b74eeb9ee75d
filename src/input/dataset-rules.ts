/**
 * What a figure of a dataset may be. One list of rules: the element, the command and the functions
 * say the same about a fault, each with its own way to tell the place.
 */
import { readShare } from './barometer.js';
import { type Fields, isText, MAX_TEXTS, plain } from './untrusted.js';

/** A fault of a figure: the field, what was found, what was expected. */
export type SayFault = (name: string, found: unknown, expected: string) => void;

/** Characters of a label, a base or a source; a caveat may have more. */
export const MAX_LABEL = 300;
export const MAX_CAVEAT = 1000;

export const statuses = ['published', 'derived', 'reported', 'uncertain'] as const;

/** Fields that a figure may have; others are told, since one is easily misspelt. */
export const figureFields = [
  'id',
  'widget',
  'view',
  'item',
  'item_fr',
  'item_en',
  'family',
  'edition',
  'measure',
  'base',
  'base_n',
  'value',
  'unit',
  'status',
  'formula',
  'source',
  'also',
  'locator',
  'caveat',
] as const;

const absent = (value: unknown): boolean => value == null || value === '';

/** Tells each fault of one figure. `value` may be absent: a gap is no fault. */
export function checkFigure(fields: Fields, say: SayFault): void {
  const check = (name: string, good: boolean, expected: string): void => {
    if (!good) say(name, fields[name], expected);
  };
  const text = (name: string, longest: number): void => {
    const value = fields[name];
    if (absent(value)) return;
    const good = isText(value) && plain(value).length <= longest;
    check(name, good, `a text of ${longest} characters`);
  };
  const item = plain(fields['item']);
  check('item', item !== '' && item.length <= MAX_LABEL, 'a text of 300 characters at most');
  check('edition', /^\d{4}$/.test(plain(fields['edition'])), 'a year of four digits');
  check(
    'value',
    absent(fields['value']) || readShare(fields['value']) !== null,
    'a share from 0 to 100',
  );
  for (const name of ['measure', 'family', 'base', 'source']) text(name, MAX_LABEL);
  check('unit', ['', 'percent'].includes(plain(fields['unit'])), 'percent, or nothing');
  const count = plain(fields['base_n']);
  check(
    'base_n',
    absent(fields['base_n']) || /^[1-9]\d{0,8}$/.test(count),
    'a whole number, or nothing',
  );
  const status = plain(fields['status']);
  const known: readonly string[] = ['', ...statuses];
  check('status', known.includes(status), `one of ${statuses.join(', ')}, or nothing`);
  const derived = status === 'derived';
  const formula = plain(fields['formula']);
  check(
    'formula',
    derived ? /^\d{1,3}(-\d{1,3}){1,9}$/.test(formula) : formula === '',
    derived ? 'whole numbers joined by minus' : 'nothing: not derived',
  );
  const caveats = caveatsIn(fields['caveat']);
  if (caveats === null || caveats.some((one) => one.length > MAX_CAVEAT)) {
    say('caveat', fields['caveat'], `texts of ${MAX_CAVEAT} characters, ${MAX_TEXTS} at most`);
  } else if ((status === 'reported' || status === 'uncertain') && caveats.length === 0) {
    say('caveat', fields['caveat'], `a caveat, since the status is ${status}`);
  }
}

/** Ids as the barometer's CSV has them in one cell: "base-presumed other-sample". */
const IDS = /^[a-z0-9]+(-[a-z0-9]+)+( [a-z0-9]+(-[a-z0-9]+)+)+$/;

/** One caveat or several; null where it is neither, or too many. */
export function caveatsIn(given: unknown): string[] | null {
  if (absent(given)) return [];
  if (typeof given === 'string' && IDS.test(given)) return given.split(' ');
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.length <= MAX_TEXTS && list.every((one) => typeof one === 'string')
    ? list.map((one) => one.trim()).filter(Boolean)
    : null;
}
