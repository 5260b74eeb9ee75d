/**
 * Loads the chart's code when the element nears the viewport, is printed or needs a picture, and
 * reports a failure. What is drawn with it is the controller's.
 */
import type { ReactiveController } from 'lit';

import type { Chart, ChartHost } from '../types.js';
import { importAgain, LOAD_TIMEOUT } from './import-again.js';
import { errorText } from './reporter.js';

const load = () => import('../drawing/chart-controller.js');

/** CSS pixels around the viewport in which a chart is drawn. */
const MARGIN = 200;

/** Where the code is only requested ahead, whoever needs it reports that it is lost. */
const ignore = (): void => undefined;

const connected = new Set<Element>();

/** The code that is requested ahead; the first chart takes it, whatever comes of it. */
let ahead: ReturnType<typeof load> | undefined;

/**
 * Requests the code as soon as a widget is near, in the trip of the first table: an observer calls
 * back a frame later, and on a phone that is a tenth of a second. All widgets that were connected in
 * a task are measured at once.
 */
function requestAhead(): void {
  for (const element of connected) {
    // In a closed tab it has no box.
    const [box] = element.getClientRects();
    if (!box || box.top > innerHeight + MARGIN) continue;
    ahead ??= load();
    ahead.catch(ignore);
    break;
  }
  connected.clear();
}

/** Loads the code, or takes what was requested ahead. */
function takeAhead(): ReturnType<typeof load> {
  const request = ahead ?? load();
  ahead = undefined;
  return request;
}

export class ChartLoader implements ReactiveController {
  chart: Chart | undefined;
  private readonly _host: ChartHost;
  private _observer: IntersectionObserver | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _attempts = 0;
  private _isStarted = false;

  constructor(host: ChartHost) {
    this._host = host;
  }

  hostConnected(): void {
    if (this._isStarted) return this.chart?.moved();
    this._isStarted = true;
    addEventListener('beforeprint', this._loadOnce);
    this._observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this._loadOnce();
      },
      { rootMargin: `${MARGIN}px` },
    );
    this._observer.observe(this._host.element);
    if (!connected.size) queueMicrotask(requestAhead);
    connected.add(this._host.element);
  }

  hostDisconnected(): void {
    // A move takes an element out and puts it back at once: nothing is given up for that.
    queueMicrotask(() => {
      if (!this._host.element.isConnected && this._isStarted) this._stop();
    });
  }

  /** Loads again after a failure, or what may be about to fail: the reader asks once. */
  retry(): void {
    if (this._host.chart() !== 'idle' && !this.chart) void this._load();
  }

  private _stop(): void {
    this._isStarted = false;
    this._stopWaiting();
    clearTimeout(this._timer);
    this.chart?.destroy();
    this.chart = undefined;
    this._host.dispatch({ type: 'chart', to: 'idle' });
  }

  private _stopWaiting(): void {
    this._observer?.disconnect();
    this._observer = undefined;
    removeEventListener('beforeprint', this._loadOnce);
  }

  private readonly _loadOnce = (): void => {
    this._stopWaiting();
    if (this._host.chart() === 'idle') void this._load();
  };

  private async _load(): Promise<void> {
    const attempt = this._attempts++;
    this._host.dispatch({ type: 'chart', to: 'loading' });
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._fail('timeout'), LOAD_TIMEOUT);
    try {
      const { ChartController } = await (attempt
        ? importAgain(load, attempt, 'ChartController')
        : takeAhead());
      // The element may have left the page, or a later attempt been quicker.
      if (!this._isStarted || this.chart) return;
      clearTimeout(this._timer);
      this.chart = new ChartController(this._host, (error) => this._fail(error));
      this._host.dispatch({ type: 'chart', to: 'loaded' });
    } catch (error) {
      if (this._isStarted && attempt === this._attempts - 1) this._fail(error);
    }
  }

  /** The table stays, with a notice that offers another attempt. */
  private _fail(error: unknown): void {
    clearTimeout(this._timer);
    this.chart?.destroy();
    this.chart = undefined;
    this._host.dispatch({ type: 'chart', to: 'failed' });
    const value = errorText(error);
    this._host.reporter.report(
      { code: 'chart', name: 'chart', value, expected: [] },
      `No chart, only its table: ${value}`,
    );
  }
}
