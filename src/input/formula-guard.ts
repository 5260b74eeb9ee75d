/**
 * Spreadsheets run a text that begins like a formula (CWE-1236): an apostrophe stops them. The writer of CSV
 * puts it there, and the reader takes it off.
 */

/**
 * Signs that begin a formula, full-width and small forms among them, also behind spaces and signs that nobody
 * sees; tabs and line ends may begin another cell.
 */
const BEGINS = '(?:[\\s\\p{Cf}]*[=+\\-@＝＋－＠﹦﹢﹣﹫]|[\\t\\r\\n])';
const FORMULA = new RegExp(`^${BEGINS}`, 'u');
const GUARDED = new RegExp(`^'(?=${BEGINS})`, 'u');

export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

export const withoutGuard = (text: string): string => text.replace(GUARDED, '');
