/** Numbers as people write them, in data and in files. */

/** Spaces between thousands: plain, no-break, narrow no-break, figure and thin. */
const SPACES = '[ \\u00a0\\u202f\\u2007\\u2009]';
const COUNT = new RegExp(`^[1-9]\\d{0,2}(${SPACES}\\d{3}){1,2}$|^[1-9]\\d{0,8}$`);

/**
 * A share from 0 to 100, or null. Numbers are taken as they are; texts may have spaces between
 * thousands, a decimal comma or point, and a percent sign: "12,5 %" is 12.5.
 */
export function readShare(value: unknown): number | null {
  let share = Number.NaN;
  if (typeof value === 'number') share = value;
  else if (typeof value === 'string' && value.length < 40) {
    const plain = value.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
    if (/^-?\d+([.,]\d+)?$/.test(plain)) share = Number(plain.replace(',', '.'));
  }
  // Adding 0 turns -0 into 0.
  return share >= 0 && share <= 100 ? share + 0 : null;
}

/**
 * How many people: a whole number from 1 to 999,999,999, or null. A text may have spaces between
 * thousands ("1 200"); a comma or a point may be decimal in another language, and is refused.
 */
export function readCount(value: unknown): number | null {
  let count = Number.NaN;
  if (typeof value === 'number') count = value;
  else if (typeof value === 'string' && COUNT.test(value.trim())) {
    count = Number(value.replace(/\D/g, ''));
  }
  return Number.isInteger(count) && count > 0 && count < 1e9 ? count : null;
}
