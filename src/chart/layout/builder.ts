/** What the layout of every shape builds: the texts and marks of a panel, from its cells. */
import type { Panel, Row } from '../../view/view.js';
import { Block } from './block.js';
import { axisEnd, plottable } from './plottable.js';
import type { LayoutOptions, PanelLayout } from './types.js';
import { Typography } from './typography.js';
import { withSigns } from './with-signs.js';

/** A cell as layouts need it. */
export interface Item {
  readonly cell: { readonly row: number; readonly column: number };
  readonly figure: string | null;
  /** Its text with its signs, and the width of that as a value. */
  readonly text: string;
  readonly width: number;
  /** The column's label with its signs; '' where there is but one column. */
  readonly name: string;
  /** Share of the axis, or null for a gap. */
  readonly share: number | null;
}

/** A cell that has a mark. */
export type DrawnItem = Item & { readonly share: number };

export const isDrawn = (item: Item): item is DrawnItem => item.share !== null;

/** Wider than this, a plot only makes values hard to compare. */
export const MAX_PLOT_WIDTH = 760;
const MAX_CONTENT_WIDTH = 900;

const opposite = { left: 'right', center: 'center', right: 'left' } as const;

export class PanelBuilder extends Block {
  readonly panel: Panel;
  /** The whole width in CSS pixels, and the part of it that is used. */
  readonly fullWidth: number;
  readonly contentWidth: number;
  /** The end of the axis. */
  readonly max: number;
  readonly rows: readonly (readonly Item[])[];
  /** Rows whose labels set the width of the label column: those of all horizontal panels. */
  readonly alignedRows: readonly Row[];
  private readonly _dir: 'ltr' | 'rtl';

  constructor(panel: Panel, options: LayoutOptions) {
    super(new Typography(options.measure, options.fontSize || 14));
    this.panel = panel;
    this.fullWidth = Math.floor(Math.min(2560, Math.max(200, options.width || 0)));
    this.contentWidth = Math.min(this.fullWidth, MAX_CONTENT_WIDTH);
    this.max = axisEnd(panel.axis.max);
    this._dir = options.dir ?? 'ltr';
    const { columns } = panel;
    this.rows = panel.rows.map(({ cells }, row) =>
      columns.map((column, c): Item => {
        const cell = cells[c];
        const text = withSigns(cell?.text ?? '', cell?.signs ?? []);
        return {
          cell: { row, column: c },
          figure: cell?.figure ?? null,
          text,
          width: this.type.textWidth('value', text),
          name: columns.length > 1 ? withSigns(column.label, column.signs) : '',
          share: plottable(cell?.value, this.max) ? (cell?.value ?? 0) / this.max : null,
        };
      }),
    );
    const aligned = options.alignedPanels?.filter(({ form }) => form.axis === 'horizontal');
    this.alignedRows = [panel, ...(aligned ?? [])].flatMap(({ rows }) => rows);
  }

  /** An empty part with the same typography. */
  block(): Block {
    return new Block(this.type);
  }

  /**
   * The reason of a gap in small text, followed by whose gap it is: on the same line where that has
   * room, else on the next ones.
   */
  gap(item: Item, { width, name = item.name }: { width: number; name?: string }): Block {
    const { type } = this;
    const { cell } = item;
    const block = this.block();
    const widthOf = (text: string): number => type.textWidth('gap', text);
    const lines = type.wrap('gap', item.text, width);
    const indent = widthOf(lines.at(-1) ?? '') + 6;
    const onSameLine = indent + widthOf(name) <= width;
    const names = onSameLine ? [] : type.wrap('series', name, width);
    const under = block.lines({ role: 'gap', lines, x: 0, top: 0, cell });
    const below = block.lines({ role: 'series', lines: names, x: 0, top: under, cell });
    if (onSameLine && name) {
      const top = under - type.lineHeight('gap');
      block.lines({ role: 'series', lines: [name], x: indent, top, cell });
    }
    const last = onSameLine && name ? indent + widthOf(name) : 0;
    block.width = Math.max(...[...lines, ...names].map(widthOf), last);
    block.height = under + below;
    block.mark(item, { x: 0, y: 0, width: block.width, height: block.height });
    return block;
  }

  /** Layouts run from left to right; for a language written the other way, they are mirrored. */
  build({
    height,
    thickness,
    plot,
    zero = [{ from: plot.x, to: plot.x + plot.width }],
  }: Pick<PanelLayout, 'height' | 'thickness' | 'plot'> &
    Partial<Pick<PanelLayout, 'zero'>>): PanelLayout {
    const width = this.fullWidth;
    const layout = {
      width,
      height: Math.ceil(height),
      dir: this._dir,
      plot,
      zero,
      thickness,
      marks: this.marks.sort((a, b) => a.row - b.row || a.column - b.column),
      texts: this.texts,
    };
    if (layout.dir === 'ltr') return layout;
    return {
      ...layout,
      plot: { ...plot, x: width - plot.x - plot.width },
      marks: layout.marks.map((mark) => ({ ...mark, x: width - mark.x - mark.width })),
      texts: layout.texts.map((run) => ({ ...run, x: width - run.x, align: opposite[run.align] })),
    };
  }
}
