/**
 * Draws the chart, draws it again when anything about it changes, and removes it. Chart.js gets all
 * sizes and listens to no events: inside a shadow root it would notice neither that its canvas is gone
 * nor where a pointer is, and it would not grow back after shrinking.
 */
import type { PanelLayout } from '../../chart/layout/types.js';
import type { Configure } from '../../chart/types.js';
import type { PanelChart } from '../../chart/types.js';
import { loadMenu } from '../../locales/menu.js';
import type { Theme } from '../../theme/theme.js';
import type { View } from '../../view/view.js';
import type { HeightLock } from '../fallback/height-lock.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { type Draw, hookOf, withConfigure } from '../look/configure-hook.js';
import { ThemeWatcher } from '../look/theme-watcher.js';
import type { Chart, ChartHost, RenderState } from '../types.js';
import { chartStyles } from './chart-styles.js';
import { Interaction } from './interaction.js';
import { drawSwatches } from './legend-swatches.js';
import { MenuButton } from './menu-button.js';

/** More device pixels a CSS pixel cost memory and show nothing. */
const MAX_SCALE = 3;

/** Up to this many marks are drawn in the same task as the table. */
const MAX_AT_ONCE = 100;

interface Picture {
  readonly view: View;
  readonly layouts: readonly PanelLayout[];
  readonly theme: Theme;
  readonly scale: number;
  readonly canvases: readonly HTMLCanvasElement[];
  readonly hook: Configure | undefined;
}

export class ChartController implements Chart {
  private readonly _host: ChartHost;
  private readonly _fail: (error: unknown) => void;
  private readonly _stop = new AbortController();
  private readonly _interaction: Interaction;
  private readonly _menuButton: MenuButton;
  private _heightLock: HeightLock | undefined;
  private readonly _drawOne: Draw;
  private _theme: ThemeWatcher;
  private _charts: PanelChart[] = [];
  /** What is drawn or being drawn. */
  private _picture: Picture | undefined;
  private _lastView: View | undefined;
  private _scaleChange: AbortController | undefined;
  private _watched = 0;

  constructor(host: ChartHost, fail: (error: unknown) => void) {
    this._host = host;
    this._fail = fail;
    const { shadowRoot } = host.element;
    if (shadowRoot) adoptStyles(shadowRoot, chartStyles, 'chart');
    this._interaction = new Interaction(host, () => this._charts);
    this._menuButton = new MenuButton(host, this._interaction.say);
    this._theme = new ThemeWatcher(host, () => this.update());
    const { signal } = this._stop;
    this._drawOne = withConfigure(host, () => {
      if (!signal.aborted) this.update();
    });
    // Once the chart is drawn there is no slot to report that JSON inside the tag has changed.
    const inside = new MutationObserver(() => host.renderState()?.refresh());
    inside.observe(host.element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => inside.disconnect());
  }

  get folds(): boolean | null {
    return this._heightLock?.folds ?? null;
  }

  update(): void {
    const picture = this._plan();
    if (!picture) return this._clear();
    this._keepPlace(picture);
    this._watchScale();
    if (this._picture && same(picture, this._picture)) return;
    this._picture = picture;
    void this._draw(picture);
  }

  /** The widget takes the height of the author's figure, so that nothing below moves. */
  private _keepPlace({ view }: Picture): void {
    const { element } = this._host;
    const root = this._host.root();
    const shown = this._host.renderState();
    if (!root || shown?.isBehindFigure !== false) return;
    if (this._heightLock?.apply(root, view, element.clientWidth)) shown.refresh();
  }

  /** Few tags have a figure inside, whose height is to be kept. */
  private async _loadHeightLock(): Promise<void> {
    try {
      const { HeightLock } = await import('../fallback/height-lock.js');
      this._heightLock ??= new HeightLock(this._stop.signal, () => this.update());
    } catch {
      // The chart is worth more than a page that does not move.
    }
  }

  readonly menu = (shown: RenderState) => this._menuButton.template(shown);

  moved(): void {
    this._theme.stop();
    this._theme = new ThemeWatcher(this._host, () => this.update());
    this.update();
  }

  destroy(): void {
    this._stop.abort();
    this._theme.stop();
    this._clear();
    this._interaction.stop();
  }

  /** All that the picture depends on, or null where there is nothing to draw on. */
  private _plan(): Picture | null {
    const root = this._host.root();
    const shown = this._host.renderState();
    const canvases = [...(root?.querySelectorAll<HTMLCanvasElement>('canvas') ?? [])];
    const layouts = this._host.layouts();
    if (!root || !shown || !canvases.length || layouts.length !== canvases.length) return null;
    const scale = Math.min(devicePixelRatio || 1, MAX_SCALE);
    const theme = this._theme.read(root);
    const hook = hookOf(this._host.element);
    return { view: shown.view, layouts, theme, scale, canvases, hook };
  }

  private async _draw(picture: Picture): Promise<void> {
    // Not while the element updates: a drawn chart asks it for another update. Many marks are drawn
    // in a task of their own, so that the page can show the table and answer first.
    const marks = picture.layouts.reduce((sum, layout) => sum + layout.marks.length, 0);
    const isLater = marks > MAX_AT_ONCE;
    // Meanwhile its marks stand there, and not the chart of the View before.
    if (isLater && picture.view !== this._lastView) this._host.dispatch({ type: 'clear' });
    await (isLater ? new Promise((resolve) => setTimeout(resolve)) : null);
    const { view, layouts, theme, scale, canvases } = picture;
    if (view.highlight && !highlightTables) await loadTableHighlight();
    if (this._host.renderState()?.isBehindFigure) await this._loadHeightLock();
    try {
      if (picture !== this._picture) return;
      this._wipe();
      view.panels.forEach((panel, index) => {
        const canvas = canvases[index];
        const layout = layouts[index];
        if (!canvas || !layout) return;
        if (!canvas.getContext('2d')) throw new Error('no canvas context');
        this._charts.push(this._drawOne(canvas, { panel, layout, theme }, { scale }));
      });
    } catch (error) {
      if (picture === this._picture) this._fail(error);
      return;
    }
    const root = this._host.root();
    const stage = root?.querySelector<HTMLElement>('.chart-slot');
    if (!root || !stage) return;
    drawSwatches(root, view, theme);
    this._interaction.attach(stage);
    const lastView = this._lastView;
    this._interaction.reset(
      !!lastView && (view === lastView || layoutKey(view) === layoutKey(lastView)),
    );
    const { element } = this._host;
    if (this._host.renderState()?.isBehindFigure)
      this._heightLock?.measure(element, view, element.clientWidth);
    this._host.dispatch({ type: 'draw' });
    if (view === lastView) return;
    this._lastView = view;
    highlightTables?.(root, view);
    const { text } = view.highlight ?? {};
    if (text !== lastView?.highlight?.text) {
      this._interaction.answer(async () => text ?? (await loadMenu(view.lang)).plain);
    }
    this._host.reporter.emit('baro-draw', { view: view.view, lang: view.lang });
  }

  /** A window moved to another screen, or zoomed: the same picture in other pixels. */
  private _watchScale(): void {
    if (this._watched === devicePixelRatio) return;
    this._watched = devicePixelRatio;
    this._scaleChange?.abort();
    this._scaleChange = new AbortController();
    const { signal } = this._scaleChange;
    const query = matchMedia(`(resolution: ${devicePixelRatio}dppx)`);
    query.addEventListener('change', () => this.update(), { signal });
  }

  private _wipe(): void {
    for (const chart of this._charts) {
      const { canvas } = chart;
      chart.destroy();
      // Chart.js leaves its measures behind.
      canvas.removeAttribute('style');
    }
    this._charts = [];
  }

  private _clear(): void {
    this._picture = undefined;
    this._lastView = undefined;
    this._scaleChange?.abort();
    this._watched = 0;
    this._interaction.detach();
    this._wipe();
    this._host.dispatch({ type: 'clear' });
  }
}

const same = (a: Picture, b: Picture): boolean =>
  a.view === b.view &&
  a.layouts === b.layouts &&
  a.theme === b.theme &&
  a.scale === b.scale &&
  a.hook === b.hook &&
  a.canvases.every((canvas, index) => canvas === b.canvases[index]);

/** Few widgets have a highlight: what shows it in their tables loads with the first. */
let highlightTables: ((root: HTMLElement, view: View) => void) | undefined;
async function loadTableHighlight(): Promise<void> {
  try {
    ({ highlightTables } = await import('../highlight/table-highlight.js'));
  } catch {
    // The chart shows it, and the description says it.
  }
}

/** Which figure is where: Views with the same key differ at most in the highlight. */
const layoutKey = ({ widget, view, lang, panels }: View): string =>
  JSON.stringify([
    ...[widget, view, lang],
    ...panels.map(({ rows, columns }) => [...rows, ...columns].map(({ id }) => id)),
  ]);
