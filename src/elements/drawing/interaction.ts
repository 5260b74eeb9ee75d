/**
 * Loads the code for pointer and keyboard when a reader first reaches for the chart, and replays what
 * the reader did in the meantime: the first key press counts.
 */
import type { PanelChart } from '../../chart/types.js';
import type { Announcer } from '../explore/announcer.js';
import type { Explorer, KeyPress } from '../explore/explorer.js';
import type { ChartHost } from '../types.js';

const loadExplore = () => import('../explore/index.js');

/** Keys that move from figure to figure: the page must not scroll for them. */
const MOVE_KEYS = /^(Arrow(Up|Down|Left|Right)|Home|End)$/;

export class Interaction {
  stage: HTMLElement | undefined;
  private readonly _host: ChartHost;
  private readonly _charts: () => readonly PanelChart[];
  /** One for the whole widget: at most two messages a second, from all its parts. */
  private _announcer: Announcer | undefined;
  private _explorer: Explorer | undefined;
  private _listening: AbortController | undefined;
  private _pointer: (PointerEvent | MouseEvent)[] = [];
  private _keys: KeyPress[] = [];

  constructor(host: ChartHost, charts: () => readonly PanelChart[]) {
    this._host = host;
    this._charts = charts;
  }

  /** Follows the reader on a stage, and no longer on the one before. */
  attach(stage: HTMLElement): void {
    if (stage === this.stage) return;
    this.detach();
    this.stage = stage;
    this._listen(stage);
  }

  detach(): void {
    this.stage = undefined;
    this._listening?.abort();
    this._explorer?.stop();
    this._explorer = undefined;
    this._forgetPointer();
    this._keys = [];
  }

  stop(): void {
    this.detach();
    this._announcer?.stop();
  }

  /** @param samePlaces true where the charts are drawn again with the same figures in the same places */
  reset(samePlaces: boolean): void {
    this._explorer?.reset(samePlaces);
  }

  /** Announces the result of a choice where the reader waits for it. */
  answer(text: () => Promise<string>): void {
    const undone = this._keys.some(({ key, highlighted }) => key === 'Escape' && highlighted);
    if (!(this._explorer?.takeRequest() ?? undone)) return;
    // Without the words nothing is announced: the chart shows the change.
    void text().then(this.say, () => undefined);
  }

  readonly say = (text: string): void => {
    void this._load().then(
      () => this._announcer?.say(text),
      // The text is on the screen too.
      () => undefined,
    );
  };

  private async _load(): Promise<typeof Explorer> {
    const { Explorer, announcerOf } = await loadExplore();
    this._announcer ??= announcerOf(this._host);
    return Explorer;
  }

  private async _start(stage: HTMLElement): Promise<void> {
    try {
      const Explorer = await this._load();
      const announcer = this._announcer;
      if (stage !== this.stage || this._explorer || !announcer) return;
      this._listening?.abort();
      const { _host: host, _charts: charts } = this;
      const explorer = new Explorer({ host, stage, charts, announcer });
      this._explorer = explorer;
      for (const event of this._pointer) {
        if (event.type === 'click') explorer.pick(event);
        else explorer.point(event as PointerEvent);
      }
      for (const key of this._keys) explorer.press(key);
      this._forgetPointer();
      this._keys = [];
    } catch {
      // The next sign of interest loads it again; the table has every figure.
    }
  }

  private _listen(stage: HTMLElement): void {
    this._listening = new AbortController();
    const { signal } = this._listening;
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      listener: (event: HTMLElementEventMap[K]) => void,
    ) => stage.addEventListener(type, listener, { signal });
    const load = (): void => void this._start(stage);
    on('pointerenter', load);
    on('focus', load);
    on('pointermove', (event) => {
      // Only the latest position counts.
      this._pointer = [...this._pointer.filter(({ type }) => type === 'click'), event];
      load();
    });
    for (const type of ['pointerdown', 'click'] as const) {
      on(type, (event) => {
        this._pointer.push(event);
        load();
      });
    }
    on('pointercancel', () => this._forgetPointer());
    on('pointerleave', (event) => event.pointerType !== 'touch' && this._forgetPointer());
    on('blur', () => (this._keys = []));
    on('keydown', (event) => this._queueKey(event, stage));
  }

  private _queueKey(event: KeyboardEvent, stage: HTMLElement): void {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== stage) return;
    const chooses = this._keys.length > 0 && (key === 'Enter' || key === ' ');
    if (MOVE_KEYS.test(key) || chooses) event.preventDefault();
    else if (key !== 'Escape') return;
    this._keys.push({ key, highlighted: !!this._host.renderState()?.view.highlight });
    void this._start(stage);
  }

  private _forgetPointer(): void {
    this._pointer = [];
  }
}
