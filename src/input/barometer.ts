/**
 * Reads the data argument of a view, whatever it is. A value that is no share becomes a gap with
 * its reason, a row without an item or an edition is left out; the input is never changed.
 */
import type { Barometer, Edition, Figure, Gap, Source, WidgetId } from '../data/types.js';
import type { GapReason } from '../view/view.js';
import { readCount, readShare } from './number.js';
import type { Size } from './reader.js';
import { type Fields, plainText } from './untrusted.js';

/** A figure whose value may be missing or unreadable. */
export interface ReadFigure extends Omit<Figure, 'value'> {
  readonly value: number | null;
  /** Why there is no value, where that is known; else it was unreadable. */
  readonly gap?: GapReason;
  /** Why `base_n` is null, where one was given. */
  readonly sizeFault?: NonNullable<Size['fault']>;
  /** Whether it is of another survey. */
  readonly compared: boolean;
}

/** A gap of a dataset may have more reasons than the barometer's own. */
export interface ReadGap extends Omit<Gap, 'reason'> {
  readonly reason: GapReason;
}

export interface ReadBarometer extends Omit<Barometer, 'figures' | 'gaps'> {
  readonly figures: readonly ReadFigure[];
  readonly gaps: readonly ReadGap[];
}

/** The objects of a list, or none where it is no list. */
function objects(list: unknown): Fields[] {
  return Array.isArray(list)
    ? list.filter((entry): entry is Fields => typeof entry === 'object' && entry !== null)
    : [];
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(plainText) : []);

function readFigure(row: Fields): ReadFigure {
  return {
    id: plainText(row['id']),
    widget: plainText(row['widget']) as WidgetId,
    view: plainText(row['view']),
    item: plainText(row['item']),
    family: plainText(row['family']),
    edition: plainText(row['edition']),
    measure: plainText(row['measure']),
    base: plainText(row['base']),
    base_n: readCount(row['base_n']),
    value: readShare(row['value']),
    unit: 'percent',
    status: (plainText(row['status']) || 'uncertain') as Figure['status'],
    formula: plainText(row['formula']),
    source: plainText(row['source']),
    also: texts(row['also']),
    caveat: texts(row['caveat']),
    compared: false,
  };
}

/** The barometer in any data; anything else gives one without figures. */
export function readBarometer(data: unknown): ReadBarometer {
  const given: Fields = typeof data === 'object' && data !== null ? (data as Fields) : {};
  return {
    figures: objects(given['figures'])
      .map(readFigure)
      .filter(({ item, edition }) => item && edition),
    editions: objects(given['editions']) as unknown as readonly Edition[],
    gaps: objects(given['gaps']) as unknown as readonly Gap[],
    sources: objects(given['sources']) as unknown as readonly Source[],
  };
}
