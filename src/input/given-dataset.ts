/** Own figures that came as a text: the faults of the text, then those of what it says. */
import { type OwnFault, type OwnReport, readOwn } from './dataset.js';

/** What was given, and what was wrong with its text; undefined where nothing could be read. */
export interface OwnGiven {
  readonly value: unknown;
  readonly faults: readonly OwnFault[];
}

/** A line that was told with its place is not told again by its number. */
const FIELD = /^figures\[\d+\]\./;

export function readGiven({ value, faults }: OwnGiven): OwnReport {
  if (value === undefined && faults.length > 0) return { own: null, faults };
  const { own, faults: more } = readOwn(value);
  const left = faults.length > 0 ? more.filter(({ path }) => !FIELD.test(path)) : more;
  return { own, faults: [...faults, ...left] };
}

/** "figures[2].value "x": expected a share from 0 to 100." */
export const faultText = ({ path, found, expected }: OwnFault): string =>
  `${path ? `${path} ` : ''}"${found}": expected ${expected}.`;
