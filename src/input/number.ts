/** Numbers as people and tools write them, in data and in files: one reader for every field. */

/** Full-width forms of ASCII, from `！`; each is that far from its plain sign. */
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const TO_PLAIN = 0xfee0;
/** Digits of Arabic and Persian, and the signs that go with them. */
const ARABIC = /[\u0660-\u0669\u06f0-\u06f9\u066a-\u066c]/g;
const ARABIC_SIGNS = '%,\u202f';
/** A text longer than this is no number. */
const MAX_LENGTH = 40;

/** A whole number, maybe with spaces between thousands, and with zeros behind a decimal sign: not three. */
const COUNT = /^([1-9]\d{0,2}(?:\p{Zs}\d{3}){1,2}|[1-9]\d{0,8})(?:[.,](?:0{1,2}|0{4,}))?$/u;
const SHARE = /^(-?(?:\d+(?:[.,]\d*)?|[.,]\d+))(?:\p{Zs}?%)?$/u;
const YEAR = /^(\d)[\p{Zs}.,]?(\d{3})(?:[.,]0+)?$/u;

/** The text in ASCII digits, without spaces around it or invisible signs in it; '' where too long. */
function plainNumber(value: string): string {
  if (value.length > MAX_LENGTH) return '';
  return value
    .replace(/\p{Cf}/gu, '')
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_PLAIN))
    .replace(ARABIC, (sign) => {
      const code = sign.charCodeAt(0);
      return code < 0x66a || code > 0x66c ? String(code % 16) : (ARABIC_SIGNS[code - 0x66a] ?? '');
    })
    .trim();
}

/**
 * A share from 0 to 100, or null. Numbers are taken as they are; texts may have a decimal comma or point,
 * and a percent sign: "12,5 %" is 12.5. A space between digits is refused: "4 5" may be 4.5 or two shares.
 */
export function readShare(value: unknown): number | null {
  let share = Number.NaN;
  if (typeof value === 'number') share = value;
  else if (typeof value === 'string') {
    const digits = SHARE.exec(plainNumber(value))?.[1];
    if (digits !== undefined) share = Number(digits.replace(',', '.'));
  }
  // Adding 0 turns -0 into 0.
  return share >= 0 && share <= 100 ? share + 0 : null;
}

/**
 * How many people: a whole number from 1 to 999,999,999, or null. A text may have spaces between
 * thousands ("1 200"), and zeros behind a point or a comma, as tools write them ("24.0"). "1.200" may be
 * a decimal in another language, and is refused.
 */
export function readCount(value: unknown): number | null {
  let count = Number.NaN;
  if (typeof value === 'number') count = value;
  else if (typeof value === 'string') {
    const digits = COUNT.exec(plainNumber(value))?.[1];
    if (digits !== undefined) count = Number(digits.replace(/\D/g, ''));
  }
  return Number.isInteger(count) && count > 0 && count < 1e9 ? count : null;
}

/** Four digits, or null: 2024, "2024", and what tools make of it: "2024.0", "2 024". */
export function readYear(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const [, thousands, rest] = YEAR.exec(plainNumber(String(value))) ?? [];
  return thousands !== undefined && rest !== undefined ? thousands + rest : null;
}

/** A number with everything that may part its digits. */
const DIGITS = /\d+(?:[\p{Zs}.,'’]\d+)*/gu;

/**
 * Whether what could not be read as a count may mean `limit` people or fewer: "about 24", "20-29",
 * "24.000", which is 24 in one language and 24,000 in another.
 */
export function mayBeAtMost(limit: number, value: unknown): boolean {
  if (typeof value === 'number') return value <= limit;
  if (typeof value !== 'string') return false;
  const numbers = plainNumber(value.slice(0, MAX_LENGTH)).match(DIGITS) ?? [];
  return numbers.some((number) => smallest(number) <= limit);
}

/** The smallest number that the digits may be. */
function smallest(number: string): number {
  const [first = '', ...groups] = number.split(/\D/);
  const areThousands = first.length <= 3 && groups.every((group) => group.length === 3);
  const mayBeDecimal = /^\d+[.,]0+$/.test(number);
  if (areThousands && !mayBeDecimal) return Number(first + groups.join(''));
  return Math.min(...[first, ...(/\p{Zs}/u.test(number) ? groups : [])].map(Number));
}
