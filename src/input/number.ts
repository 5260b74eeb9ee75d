/** Numbers as people write them, in data and in files. */

/** A space between thousands or before a percent sign: plain, no-break, narrow no-break, figure, thin. */
const SPACE = '[ \\u00a0\\u202f\\u2007\\u2009]';
const COUNT = new RegExp(`^[1-9]\\d{0,2}(${SPACE}\\d{3}){1,2}$|^[1-9]\\d{0,8}$`);
const SHARE = new RegExp(`^(-?\\d+(?:[.,]\\d+)?)(?:${SPACE}?%)?$`);

/**
 * A share from 0 to 100, or null. Numbers are taken as they are; texts may have a decimal comma or point,
 * and a percent sign: "12,5 %" is 12.5. A space between digits is refused: "4 5" may be 4.5 or two shares.
 */
export function readShare(value: unknown): number | null {
  let share = Number.NaN;
  if (typeof value === 'number') share = value;
  else if (typeof value === 'string' && value.length < 40) {
    const digits = SHARE.exec(value.trim())?.[1];
    if (digits !== undefined) share = Number(digits.replace(',', '.'));
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
