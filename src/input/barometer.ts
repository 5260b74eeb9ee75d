/**
 * Reads the data argument of a view, whatever it is. A value that is no share becomes a gap with
 * its reason, a row without an item or an edition is left out; the input is never changed.
 */
import type { Barometer, Edition, Figure, Gap, Source, WidgetId } from '../data/types.js';
import type { GapReason } from '../view/view.js';

/** A figure whose value may be missing or unreadable. */
export interface ReadFigure extends Omit<Figure, 'value'> {
  readonly value: number | null;
  /** Why there is no value, where that is known; else it was unreadable. */
  readonly gap?: GapReason;
  /** Whether it is of another survey. */
  readonly compared: boolean;
}

export interface ReadBarometer extends Omit<Barometer, 'figures'> {
  readonly figures: readonly ReadFigure[];
}

/**
 * A share from 0 to 100, or null. Numbers are taken as they are; texts may have spaces between
 * thousands, a decimal comma or point, and a percent sign: "12,5 %" is 12.5.
 */
export function readShare(given: unknown): number | null {
  let value = Number.NaN;
  if (typeof given === 'number') value = given;
  else if (typeof given === 'string' && given.length < 40) {
    const plain = given.replace(/[\s\u00a0\u202f]/g, '').replace(/%$/, '');
    if (/^-?\d+([.,]\d+)?$/.test(plain)) value = Number(plain.replace(',', '.'));
  }
  // Adding 0 turns -0 into 0.
  return value >= 0 && value <= 100 ? value + 0 : null;
}

type Fields = Readonly<Record<string, unknown>>;

/** The objects of a list, or none where it is no list. */
function objects(list: unknown): Fields[] {
  return Array.isArray(list)
    ? list.filter((entry): entry is Fields => typeof entry === 'object' && entry !== null)
    : [];
}

const text = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(text) : []);

function count(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null;
}

function readFigure(row: Fields): ReadFigure {
  return {
    id: text(row['id']),
    widget: text(row['widget']) as WidgetId,
    view: text(row['view']),
    item: text(row['item']),
    family: text(row['family']),
    edition: text(row['edition']),
    measure: text(row['measure']),
    base: text(row['base']),
    base_n: count(row['base_n']),
    value: readShare(row['value']),
    unit: 'percent',
    status: (text(row['status']) || 'uncertain') as Figure['status'],
    formula: text(row['formula']),
    source: text(row['source']),
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
