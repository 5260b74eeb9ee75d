/**
 * A canvas without pixels that keeps what is asked of it. Anything else than the members that a
 * Node canvas and an SVG-writing context share throws.
 */
import type { CanvasLike } from '../../src/chart/create.js';

export interface Call {
  readonly name: string;
  readonly args: readonly unknown[];
  /** State of the context when it was called. */
  readonly fill: unknown;
  readonly stroke: unknown;
  readonly line: unknown;
  readonly font: unknown;
}

const methods = [
  'arc',
  'beginPath',
  'clearRect',
  'clip',
  'closePath',
  'fill',
  'fillRect',
  'fillText',
  'lineTo',
  'measureText',
  'moveTo',
  'rect',
  'resetTransform',
  'restore',
  'save',
  'setLineDash',
  'setTransform',
  'stroke',
  'strokeRect',
  'translate',
];

const properties = [
  'canvas',
  'direction',
  'fillStyle',
  'font',
  'globalAlpha',
  'lineCap',
  'lineDashOffset',
  'lineJoin',
  'lineWidth',
  'strokeStyle',
  'textAlign',
  'textBaseline',
];

export interface Recorder extends CanvasLike {
  readonly calls: Call[];
  /** Calls of one name since the last time that the calls were taken away. */
  named(name: string): Call[];
}

export function recorder(): Recorder {
  const calls: Call[] = [];
  const state = new Map<string | symbol, unknown>();
  const canvas: Recorder = {
    width: 300,
    height: 150,
    calls,
    getContext: () => context,
    named: (name) => calls.filter((call) => call.name === name),
  };
  const context: unknown = new Proxy(
    {},
    {
      get(_, name) {
        if (name === 'canvas') return canvas;
        if (typeof name === 'string' && methods.includes(name)) {
          return (...args: readonly unknown[]): unknown => {
            const now = (key: string): unknown => state.get(key);
            calls.push({
              name,
              args,
              fill: now('fillStyle'),
              stroke: now('strokeStyle'),
              line: now('lineWidth'),
              font: now('font'),
            });
            return name === 'measureText' ? { width: String(args[0]).length * 8 } : undefined;
          };
        }
        if (typeof name === 'string' && properties.includes(name)) return state.get(name);
        // Chart.js asks whether what it was given is a canvas or its context.
        if (name === 'getContext') return undefined;
        throw new Error(`The context has no "${String(name)}".`);
      },
      set(_, name, value) {
        if (typeof name !== 'string' || !properties.includes(name)) {
          throw new Error(`The context has no "${String(name)}".`);
        }
        state.set(name, value);
        return true;
      },
    },
  );
  return canvas;
}
