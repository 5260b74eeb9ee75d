/** Figures that no picture shows, as panels of one column, for the CSV and the JSON. */
import type { ReadFigure } from '../../input/barometer.js';
import type { DraftRow, PanelDraft } from './panels.js';
import type { PanelSpec } from './spec.js';
import { PLAIN_TONE } from './tone.js';

export function overflowPanels(
  figures: readonly ReadFigure[],
  columns: PanelSpec['columns'],
): PanelDraft[] {
  const groups = new Map<string, ReadFigure[]>();
  for (const figure of figures) {
    const key = columns === 'item' ? figure.item : `${figure.edition} ${figure.measure}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  return [...groups.values()].flatMap((group) => {
    const [sample] = group;
    if (!sample) return [];
    const { item, edition, measure } = sample;
    const id = { item, edition, measure }[columns];
    const rows = group.map((figure): DraftRow => ({
      id: columns === 'item' ? figure.edition : figure.item,
      kind: columns === 'item' ? 'edition' : 'item',
      text: '',
      compared: false,
      family: columns === 'item' ? '' : figure.family,
      cells: [
        {
          figure: figure.value === null ? null : figure,
          item: figure.item,
          edition: figure.edition,
          reason: figure.value === null ? (figure.gap ?? 'unreadable') : null,
          tone: PLAIN_TONE,
          compared: false,
        },
      ],
    }));
    const each = columns === 'measure' ? { editions: 'each' as const } : {};
    const panel: PanelDraft = {
      spec: { id: 'own', shape: 'dots', columns, ...each },
      shape: 'dots',
      title: '',
      edition: columns === 'measure' ? edition : '',
      base: sample.base,
      axisEnd: 100,
      columns: [{ id, kind: columns, tone: PLAIN_TONE, text: '', compared: false }],
      rows,
    };
    return [panel];
  });
}
