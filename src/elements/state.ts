/**
 * The states of a widget, which exclude each other, and the events that lead from one to the next.
 * Pure: the element has the life cycle and the promises, this file the decisions.
 */
import type { View } from '../view/view.js';

/** What `data-state` says. */
export type BaroState = 'loading' | 'ready' | 'empty' | 'error';

/** The words and figures, and the View that is made of them. */
export type WordsState =
  /** `isRetry`: the reader has asked again, and sees at once that it is loading. */
  | { readonly kind: 'waiting'; readonly isRetry: boolean }
  | { readonly kind: 'ready'; readonly view: View }
  /** `detail`: what the reader can do something about, or ''. */
  | { readonly kind: 'failed'; readonly detail: string };

/**
 * The chart and its code: not needed yet; loading; loading after a failure, whose notice stays;
 * failed; loaded, with nothing painted; painted.
 */
export type ChartState = 'idle' | 'loading' | 'retrying' | 'failed' | 'loaded' | 'drawn';

export interface ElementState {
  readonly words: WordsState;
  readonly chart: ChartState;
  /** The reader has opened the table. */
  readonly isTableOpen: boolean;
}

export type StateEvent =
  /** Words, or a dataset, have loaded: the View that was shown is out of date. */
  | { readonly type: 'load' }
  | { readonly type: 'view'; readonly view: View }
  /** Words could not be loaded, or a View not be made. */
  | { readonly type: 'fail'; readonly part: 'load' | 'view'; readonly detail: string }
  /** The reader tries again. */
  | { readonly type: 'retry' }
  | { readonly type: 'toggle-table' }
  /** The chart's code is requested, has loaded or failed, or is given up with the element's place. */
  | { readonly type: 'chart'; readonly to: 'idle' | 'loading' | 'failed' | 'loaded' }
  /** The chart is painted. */
  | { readonly type: 'draw' }
  /** The chart is cleared. */
  | { readonly type: 'clear' };

export const initialState: ElementState = {
  words: { kind: 'waiting', isRetry: false },
  chart: 'idle',
  isTableOpen: false,
};

/** The same object comes back where an event changes nothing. */
export function reduce(state: ElementState, event: StateEvent): ElementState {
  switch (event.type) {
    case 'load':
      return state.words.kind === 'waiting' ? state : waiting(state, false);
    case 'retry':
      return waiting(state, true);
    case 'view':
      return { ...state, words: { kind: 'ready', view: event.view } };
    case 'fail':
      // An earlier View is better than none.
      return event.part === 'load' && state.words.kind === 'ready'
        ? state
        : { ...reduce(state, { type: 'clear' }), words: { kind: 'failed', detail: event.detail } };
    case 'toggle-table':
      return { ...state, isTableOpen: !state.isTableOpen };
    case 'chart':
      return {
        ...state,
        chart: event.to === 'loading' && hasChartFailed(state.chart) ? 'retrying' : event.to,
      };
    case 'draw':
      return state.chart === 'loaded' ? { ...state, chart: 'drawn' } : state;
    case 'clear':
      return state.chart === 'drawn' ? { ...state, chart: 'loaded' } : state;
  }
}

const waiting = (state: ElementState, isRetry: boolean): ElementState => ({
  ...state,
  words: { kind: 'waiting', isRetry },
});

/** What the box of table and chart shows; of a chart that is not painted yet its marks as SVG. */
export type Front = 'fallback' | 'table' | 'chart';

/** @param hasFallback the author put something inside the tag */
export function frontOf(isTableOpen: boolean, chart: ChartState, hasFallback: boolean): Front {
  if (isTableOpen) return 'table';
  if (chart === 'drawn') return 'chart';
  if (hasFallback) return 'fallback';
  return hasChartFailed(chart) ? 'table' : 'chart';
}

/**
 * The value of `data-state`.
 * @param isLoading words are loading: a View that is shown may still be that of another language
 */
export function stateName({ words }: ElementState, isLoading: boolean): BaroState {
  if (words.kind === 'failed') return 'error';
  return words.kind === 'waiting' || isLoading ? 'loading' : words.view.state;
}

/** A failure stays on the screen until the chart is there. */
export const hasChartFailed = (chart: ChartState): boolean =>
  chart === 'failed' || chart === 'retrying';

export const isChartLoading = (chart: ChartState): boolean =>
  chart === 'loading' || chart === 'retrying';
