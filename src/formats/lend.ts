/** Lends a place of one drawing to Chart.js as if it were a canvas of its own. */
import type { CanvasLike } from '../chart/create.js';

type Member = { value: unknown } | { get: () => unknown; set: (value: unknown) => void };

/**
 * A canvas whose context draws on `ctx` with its origin at `x`, `y`. Chart.js sizes, clears and
 * scales the canvas that it is given: here it sizes nothing, clears nothing, and its scale stays
 * where the place is.
 */
export function lend(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
): CanvasLike {
  const lent = {};
  const canvas = { width: 0, height: 0, getContext: (): unknown => lent };
  const own: Readonly<Record<string, unknown>> = {
    canvas,
    clearRect: () => undefined,
    resetTransform: () => ctx.setTransform(1, 0, 0, 1, x * scale, y * scale),
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) =>
      ctx.setTransform(a, b, c, d, e + x * scale, f + y * scale),
  };
  for (const name of [...membersOf(ctx), ...Object.keys(own)]) {
    const member: Member = Object.hasOwn(own, name) ? { value: own[name] } : memberOf(ctx, name);
    Object.defineProperty(lent, name, { ...member, configurable: true });
  }
  return canvas;
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
function memberOf(ctx: object, name: string): Member {
  const members = ctx as Record<string, unknown>;
  const value = members[name];
  if (typeof value === 'function') {
    const bound: unknown = value.bind(ctx);
    return { value: bound };
  }
  return {
    get: () => members[name],
    set: (next) => {
      members[name] = next;
    },
  };
}
