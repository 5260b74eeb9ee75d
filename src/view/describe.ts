/** The text that stands for a picture: its name and its long description. */
import type { Fact, Words } from '../locales/words.js';
import type { Panel } from './view.js';

/** 150 characters is the most that a name of a picture may have. */
export const NAME_LIMIT = 150;

/** Cuts at a word; only a label of one's own can be so long. */
export function clip(text: string, limit = NAME_LIMIT): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))}…`;
}

/** Extent, highest and lowest of each panel, the change told by the finding, base and sample. */
export function describe(
  words: Words,
  panels: readonly Panel[],
  lead: Fact | null,
  sample: string,
): string {
  const sentences = panels.flatMap((panel, index) => {
    const cells = panel.rows.flatMap((row) =>
      row.cells.flatMap((cell, c) =>
        cell.value === null
          ? []
          : [
              {
                value: cell.value,
                at: words.description.at(
                  cell.text,
                  row.label,
                  panel.columns[c]?.label ?? '',
                  panel.base.endsWith(`${cell.base}.`) ? '' : words.otherBase(cell.base, ''),
                ),
              },
            ],
      ),
    );
    const sorted = [...cells].sort((a, b) => a.value - b.value);
    const low = sorted[0];
    const high = sorted[sorted.length - 1];
    if (!low || !high) return [];
    const shape = panel.title || words.shapes[panel.shape];
    // A base holds until another is named.
    const base = panels[index + 1]?.base === panel.base ? [] : [panel.base];
    return [words.description.extent(shape, cells.length, low.at, high.at), ...base];
  });
  if (lead?.change) sentences.push(words.description.change(lead));
  return [...sentences, sample].join(' ');
}
