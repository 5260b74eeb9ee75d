/** The tooltip: a figure in words beside its mark, inside the widget. Text only, never markup. */
import type { Mark, PanelLayout } from '../../chart/layout/types.js';
import type { Panel } from '../../view/view.js';
import { adoptStyles } from '../look/adopt-styles.js';
import { tooltipStyles } from './tooltip-styles.js';

export class Tooltip {
  private readonly _element: HTMLElement;

  constructor(stage: Element) {
    this._element = document.createElement('div');
    this._element.className = 'tip';
    this._element.hidden = true;
    // Its text is announced by the live region, and is in the table.
    this._element.setAttribute('aria-hidden', 'true');
    const root = stage.getRootNode();
    if (root instanceof ShadowRoot) adoptStyles(root, tooltipStyles, 'tip');
    stage.append(this._element);
  }

  contains(target: EventTarget | null | undefined): boolean {
    return target instanceof Node && this._element.contains(target);
  }

  show(panel: Panel, mark: Mark, canvas: HTMLElement, layout: PanelLayout): void {
    const row = panel.rows[mark.row];
    const column = panel.columns[mark.column];
    const cell = row?.cells[mark.column];
    if (!row || !cell) return this.hide();
    const signs = [row, column, cell].flatMap((part) => part?.signs ?? []);
    this._element.replaceChildren(
      line('span', row.label),
      line('span', [column?.label, row.detail].filter(Boolean).join(', ')),
      line('strong', [cell.text, ...new Set(signs)].join(' ')),
    );
    this._element.hidden = false;
    this._place(mark, canvas, layout);
  }

  /** Scrolls the page no more than needed to show the tooltip. */
  reveal(): void {
    this._element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  hide(): void {
    this._element.hidden = true;
    this._element.replaceChildren();
  }

  remove(): void {
    this._element.remove();
  }

  /**
   * Touches the mark, so that the pointer can move into the tooltip; stays inside the stage; of the
   * places round the mark it takes the one that covers least of the other marks.
   */
  private _place(mark: Mark, canvas: HTMLElement, layout: PanelLayout): void {
    const plot = canvas.parentElement;
    const stage = this._element.parentElement;
    if (!plot || !stage) return;
    const scale = canvas.clientWidth / layout.width;
    const areaOf = ({ x, y, width, height }: Mark): Area => ({
      x: plot.offsetLeft + x * scale,
      y: plot.offsetTop + y * scale,
      width: width * scale,
      height: height * scale,
    });
    const markArea = areaOf(mark);
    const others = layout.marks.filter((other) => other !== mark).map(areaOf);
    const { offsetWidth: width, offsetHeight: height } = this._element;
    const [right, bottom] = [markArea.x + markArea.width, markArea.y + markArea.height];
    const places: [x: number, y: number][] = [
      [right, markArea.y + (markArea.height - height) / 2],
      [right - width, markArea.y - height],
      [right - width, bottom],
      [markArea.x, markArea.y - height],
      [markArea.x, bottom],
      [markArea.x - width, markArea.y + (markArea.height - height) / 2],
    ];
    const within = (value: number, end: number) => Math.max(0, Math.min(value, end));
    const [best] = places
      .map(([x, y]) => ({
        x: within(x, stage.clientWidth - width),
        y: within(y, stage.clientHeight - height),
        width,
        height,
      }))
      .map((area) => ({
        area,
        // Covering its own mark counts most: the pointer is there.
        cost: others.reduce(
          (sum, other) => sum + overlap(area, other),
          4 * overlap(area, markArea),
        ),
      }))
      .sort((a, b) => a.cost - b.cost);
    this._element.style.setProperty('left', `${best?.area.x ?? 0}px`);
    this._element.style.setProperty('top', `${best?.area.y ?? 0}px`);
  }
}

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Square pixels that two areas share. */
function overlap(a: Area, b: Area): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

function line(name: 'strong' | 'span', text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
