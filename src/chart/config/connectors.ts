/** Draws the lines that the layout has placed behind dots and points. */
import type { Theme } from '../../theme/theme.js';
import type { Connector } from '../layout/types.js';
import { markStyle } from '../plugins/mark-style.js';
import type { PanelChart, PanelPlugin, Scene } from '../types.js';

export function connectorsPlugin({ panel, layout, theme }: Scene): PanelPlugin {
  const colourOf = ({ kind, cell }: Connector, { grid, muted }: Theme): string =>
    cell
      ? markStyle(panel.rows[cell.row]?.cells[cell.column], theme).fill
      : kind === 'guide'
        ? grid
        : muted;
  return {
    id: 'baro-connectors',
    beforeDatasetsDraw({ ctx }: PanelChart): void {
      ctx.save();
      for (const line of layout.connectors ?? []) {
        ctx.strokeStyle = colourOf(line, theme);
        ctx.lineWidth = line.width;
        ctx.setLineDash(line.kind === 'reference' ? [4, 3] : []);
        ctx.beginPath();
        ctx.moveTo(line.x1, line.y1);
        ctx.lineTo(line.x2, line.y2);
        ctx.stroke();
      }
      ctx.restore();
    },
  };
}
