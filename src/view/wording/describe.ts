/** The texts that replace a picture: its name and its long description. */
import { unique } from '../../input/unique.js';
import type { Fact, Words } from '../../locales/words.js';
import type { Panel, Shape } from '../view.js';
import { heard } from './heard.js';

/** 150 characters is the most that a name of a picture may have. */
export const NAME_LIMIT = 150;

/** A length that screen readers say in one breath, and that accessibility rules recommend. */
const NAME_PREFERRED = 80;

/** A second answer of the same item is left out of a longer name. */
const NAME_OF_TWO = 100;

/**
 * Type of picture, subject, main figure, and its item's second answer. A remark in brackets at the end of
 * the figure's label is left out where the name would be long: the table and the description have it.
 */
export function nameOf(
  words: Words,
  shape: Shape,
  subject: string,
  [fact, second]: readonly [lead: Fact, second: Fact | null],
): string {
  const name = (label: string, beside: Fact | null): string =>
    heard(words, words.pictureName(words.shapes[shape], subject, { ...fact, label }, beside));
  const full = name(fact.label, second);
  if (full.length <= NAME_PREFERRED) return full;
  const short = fact.label.replace(/\s\([^()]*\)$/, '');
  const ofTwo = name(short, second);
  return clip(ofTwo.length <= NAME_OF_TWO ? ofTwo : name(short, null));
}

/** Cuts at a word; only a label of a dataset can be so long. */
export function clip(text: string, limit = NAME_LIMIT): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, limit - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2))}…`;
}

/** Extent, highest and lowest of each panel, the finding's change, base and sample. */
export function describe(
  words: Words,
  panels: readonly Panel[],
  lead: Fact | null,
  sample: string,
): string {
  const sentences = panels.flatMap((panel, index) => {
    const extents = extentsOf(words, panel);
    // A base holds until another is named.
    const base = panels[index + 1]?.base === panel.base ? [] : [panel.base];
    return extents.length > 0 ? [...extents, ...base] : [];
  });
  if (lead?.change) sentences.push(words.description.change(lead));
  return [...sentences, sample].join(' ');
}

/** Answers that make a whole have an extent each: the lowest "no" says nothing of the highest "yes". */
function extentsOf(words: Words, panel: Panel): string[] {
  const { columns } = panel;
  const shape = panel.title || words.shapes[panel.shape];
  const every = columns.map((_, c) => c);
  if (!panel.form.stacked) {
    const labelOf = (c: number): string => columns[c]?.label ?? '';
    // Another sample is never the highest of this one.
    const own = every.filter((c) => !columns[c]?.compared);
    const compared = every.filter((c) => columns[c]?.compared);
    return [
      ...extent(words, panel, shape, { columns: own, columnText: labelOf }),
      ...compared.flatMap((c) => extent(words, panel, labelOf(c), { columns: [c] })),
    ];
  }
  const each = every.flatMap((c) =>
    extent(words, panel, columns[c]?.label ?? '', { columns: [c] }),
  );
  return each.length > 0 ? [`${shape}.`, ...each] : [];
}

interface Extent {
  readonly columns: readonly number[];
  /** Names a column behind its value; '' where the sentence has named it. */
  readonly columnText?: (column: number) => string;
}

/** Lowest and highest of some columns in a sentence, or none where they have no value. */
function extent(
  words: Words,
  { rows, base }: Panel,
  name: string,
  { columns, columnText = () => '' }: Extent,
): string[] {
  const { description } = words;
  const cells = rows.flatMap((row) =>
    columns.flatMap((c) => {
      const cell = row.cells[c];
      if (cell?.value == null) return [];
      // The label's own brackets would stand in brackets.
      const label = row.label.replace(/\s*\([^()]*\)/g, '');
      const at = description.at(cell.text, label, columnText(c));
      const other = base.endsWith(`${cell.base}.`) ? '' : cell.base;
      const ofOther = other && description.base(label, columnText(c), other);
      return [{ value: cell.value, at, other, ofOther }];
    }),
  );
  const sorted = [...cells].sort((a, b) => a.value - b.value);
  const low = sorted[0];
  const high = sorted[sorted.length - 1];
  if (!low || !high) return [];
  // Another survey has one base for all its shares.
  const isShared = low.other !== '' && cells.every(({ other }) => other === low.other);
  const bases = isShared
    ? [description.base(name, '', low.other)]
    : unique([low.ofOther, high.ofOther]).filter(Boolean);
  return [description.extent(name, cells.length, low.at, high.at), ...bases];
}
