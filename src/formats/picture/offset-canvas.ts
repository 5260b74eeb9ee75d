/** A part of one canvas that Chart.js uses as if it were a whole one. */
import type { CanvasLike } from '../../chart/create.js';

interface CanvasRegion {
  readonly canvas: CanvasLike;
  /** Moves the region, in device pixels. */
  readonly move: (x: number, y: number) => void;
}

/** A context serves panel after panel: its region is made once. */
const regions = new WeakMap<object, CanvasRegion>();

/**
 * A canvas whose context draws on `ctx` with its origin at `x`, `y`. Chart.js sizes, clears and
 * scales the canvas that it gets: this one keeps its size, clears nothing, and is scaled from its
 * own origin. A context has one region at a time.
 */
export function offsetCanvas(
  ctx: CanvasRenderingContext2D,
  x: number,
  y: number,
  scale: number,
): CanvasLike {
  const region = regions.get(ctx) ?? regionOf(ctx);
  regions.set(ctx, region);
  region.move(x * scale, y * scale);
  return region.canvas;
}

function regionOf(ctx: CanvasRenderingContext2D): CanvasRegion {
  const context = {};
  const canvas = { width: 0, height: 0, getContext: (): unknown => context };
  let left = 0;
  let top = 0;
  const overrides: Readonly<Record<string, unknown>> = {
    canvas,
    clearRect: () => undefined,
    resetTransform: () => ctx.setTransform(1, 0, 0, 1, left, top),

    // eslint-disable-next-line max-params -- the signature of a 2D context
    setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) =>
      ctx.setTransform(a, b, c, d, e + left, f + top),
  };
  for (const name of membersOf(ctx)) Object.defineProperty(context, name, memberOf(ctx, name));
  for (const [name, value] of Object.entries(overrides))
    Object.defineProperty(context, name, { value });
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
