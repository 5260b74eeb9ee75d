/** Lends a place of one drawing to Chart.js as if it were a canvas of its own. */
import type { CanvasLike } from '../../chart/create.js';

interface Lent {
  readonly canvas: CanvasLike;
  /** Moves the place, in device pixels. */
  readonly move: (x: number, y: number) => void;
}

/** A context is lent panel after panel: what stands in for it is made once. */
const known = new WeakMap<object, Lent>();

/**
 * A canvas whose context draws on `ctx` with its origin at `x`, `y`. Chart.js sizes, clears and
 * scales the canvas that it is given: here it sizes nothing, clears nothing, and its scale stays
 * where the place is. One place of a context is lent at a time.
 */
export function lend(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
): CanvasLike {
  const lent = known.get(ctx) ?? standIn(ctx);
  known.set(ctx, lent);
  lent.move(x * scale, y * scale);
  return lent.canvas;
}

function standIn(ctx: CanvasRenderingContext2D): Lent {
  const lent = {};
  const canvas = { width: 0, height: 0, getContext: (): unknown => lent };
  let left = 0;
  let top = 0;
  const own: Readonly<Record<string, unknown>> = {
    canvas,
    clearRect: () => undefined,
    resetTransform: () => ctx.setTransform(1, 0, 0, 1, left, top),
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) =>
      ctx.setTransform(a, b, c, d, e + left, f + top),
  };
  for (const name of membersOf(ctx)) Object.defineProperty(lent, name, memberOf(ctx, name));
  for (const [name, value] of Object.entries(own)) Object.defineProperty(lent, name, { value });
  const move = (x: number, y: number): void => {
    left = x;
    top = y;
  };
  return { canvas, move };
}

/** Names of all that a context has, its classes' members included. */
function membersOf(ctx: object): Set<string> {
  const names = new Set<string>();
  for (let at: object | null = ctx; at && at !== Object.prototype; at = prototypeOf(at)) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  names.delete('constructor');
  return names;
}

const prototypeOf = (of: object): object | null => Object.getPrototypeOf(of) as object | null;

/** A member of the context that works on another object: native ones insist on their own. */
function memberOf(ctx: object, name: string): PropertyDescriptor {
  const members = ctx as Record<string, unknown>;
  const value = members[name];
  if (typeof value === 'function') {
    const bound: unknown = value.bind(ctx);
    return { value: bound, configurable: true };
  }
  return {
    get: () => members[name],
    set: (next: unknown) => {
      members[name] = next;
    },
    configurable: true,
  };
}
