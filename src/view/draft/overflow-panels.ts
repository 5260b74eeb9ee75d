/** Figures that no picture shows, as panels of one column: they stand in the CSV and the JSON. */
import type { ReadFigure } from '../../input/barometer.js';
import type { ViewWords, Words } from '../../locales/words.js';
import type { Panel } from '../view.js';
import { wordPanel } from '../wording/panel.js';
import type { DraftRow } from './panels.js';
import type { PanelSpec } from './spec.js';

const TONE = { series: 0, shade: 0 } as const;
const UNSIGNED = { notes: [], at: () => [] };

/** What is not shown is not walked through: the sentences would cost more than all the rest. */
const silent = (words: Words): Words => ({ ...words, speech: () => '', otherBase: () => '' });

export function restPanels(
  figures: readonly ReadFigure[],
  columns: PanelSpec['columns'],
  context: { words: Words; viewWords: ViewWords },
): Panel[] {
  const words = silent(context.words);
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
          tone: TONE,
          compared: false,
        },
      ],
    }));
    const each = columns === 'measure' ? { editions: 'each' as const } : {};
    const draft = {
      spec: { id: 'own', shape: 'dots' as const, columns, ...each },
      shape: 'dots' as const,
      title: '',
      edition: columns === 'measure' ? edition : '',
      base: sample.base,
      end: 100,
      columns: [{ id, kind: columns, tone: TONE, text: '', compared: false }],
      rows,
    };
    const { viewWords } = context;
    const view = 'chart.own';
    const name = viewWords.title;
    const fact = null;
    const several = false;
    return [
      wordPanel(draft, 0, {
        words,
        viewWords,
        view,
        out: null,
        signed: UNSIGNED,
        several,
        showBase: false,
        name,
        fact,
      }),
    ];
  });
}
