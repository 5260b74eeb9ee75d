/**
 * Brings the chart's code when the element nears the viewport, is printed or asks for it, and
 * says so when that fails. What is drawn with it is the controller's.
 */
import type { Chart, ChartHost } from '../types.js';
import { errorText } from './reporter.js';
import { importAgain, PATIENCE } from './retry-import.js';

const load = () => import('../drawing/chart-controller.js');

export type ChartState = 'waiting' | 'loading' | 'failed' | 'there';

export class ChartLoader {
  state: ChartState = 'waiting';
  /** It failed, and has not come since. */
  failed = false;
  chart: Chart | undefined;
  private readonly _host: ChartHost;
  private readonly _changed: () => void;
  private _near: IntersectionObserver | undefined;
  private _timer: ReturnType<typeof setTimeout> | undefined;
  private _attempts = 0;
  private _alive = false;

  constructor(host: ChartHost, changed: () => void) {
    this._host = host;
    this._changed = changed;
  }

  start(): void {
    this._alive = true;
    addEventListener('beforeprint', this._now);
    this._near = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this._now();
      },
      { rootMargin: '200px' },
    );
    this._near.observe(this._host.element);
  }

  stop(): void {
    this._alive = false;
    this._rest();
    clearTimeout(this._timer);
    this.chart?.destroy();
    this.chart = undefined;
    this.failed = false;
    this.state = 'waiting';
  }

  /** Loads again after a failure. */
  retry(): void {
    if (this.state === 'failed') void this._load();
  }

  /** Nothing more is waited for: the chart is there or on its way. */
  private _rest(): void {
    this._near?.disconnect();
    this._near = undefined;
    removeEventListener('beforeprint', this._now);
  }

  private readonly _now = (): void => {
    this._rest();
    if (this.state === 'waiting') void this._load();
  };

  private async _load(): Promise<void> {
    const attempt = this._attempts++;
    this._set('loading');
    clearTimeout(this._timer);
    this._timer = setTimeout(() => this._fail('timeout'), PATIENCE);
    try {
      const { ChartController } = await (attempt
        ? importAgain(load, attempt, 'ChartController')
        : load());
      // The element may have left the page, or a later attempt been quicker.
      if (!this._alive || this.chart) return;
      clearTimeout(this._timer);
      this.chart = new ChartController(this._host, (error) => this._fail(error));
      this.failed = false;
      this._set('there');
    } catch (error) {
      if (this._alive && attempt === this._attempts - 1) this._fail(error);
    }
  }

  /** The table stands; the reader is told, and offered to try again. */
  private _fail(error: unknown): void {
    clearTimeout(this._timer);
    this.chart?.destroy();
    this.chart = undefined;
    this.failed = true;
    this._set('failed');
    const value = errorText(error);
    this._host.report.tell(
      { code: 'chart', name: 'chart', value, expected: [] },
      `No chart, only its table: ${value}`,
    );
  }

  private _set(state: ChartState): void {
    this.state = state;
    this._changed();
  }
}
