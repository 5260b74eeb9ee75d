/** Which figures of the data a widget shows: those that a panel of their view takes. */
import { nullProto } from '../input/null-proto.js';
import { belongsTo } from './draft/panels.js';
import type { ViewSpec } from './draft/spec.js';

/** Where a figure stands among the others. */
export type Place = { readonly view: string } & Parameters<typeof belongsTo>[1];

/**
 * A figure that no panel takes is no part of its view: neither its edition nor its item can be
 * chosen there.
 */
export function shownBy(specs: Readonly<Record<string, ViewSpec>>) {
  const byName = nullProto(specs);
  return (figure: Place): boolean =>
    byName[figure.view]?.panels.some((panel) => belongsTo(panel, figure)) ?? false;
}
