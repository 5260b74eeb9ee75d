/** A View's CSV, as `toCsv` and `toExcelCsv` write it, read back as a dataset. */
import type { CsvCell } from './csv.js';
import { cellsByName, type ReportCell } from './csv-row.js';
import type { Dataset, DatasetFigure } from './dataset.js';
import { readFigure } from './dataset-figure.js';
import { withoutGuard } from './formula-guard.js';
import { gapReason } from './gap-texts.js';

export interface ExportedView {
  readonly figures: readonly DatasetFigure[];
  readonly gaps: NonNullable<Dataset['gaps']>;
}

/** @param drop is called for a line whose figure nobody will see */
export function readExportedView(
  names: readonly string[],
  rows: readonly (readonly CsvCell[])[],
  { report, drop }: { report: ReportCell; drop: () => void },
): ExportedView {
  const figures: DatasetFigure[] = [];
  const gaps: NonNullable<Dataset['gaps']>[number][] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const cells = cellsByName(row, names, report);
    if (!cells) {
      drop();
      continue;
    }
    const textOf = (name: string): string => withoutGuard(cells.get(name)?.text.trim() ?? '');
    const [item, edition, reason] = [
      textOf('item'),
      textOf('edition'),
      gapReason(textOf('reason')),
    ];
    const value = textOf('value');
    const series = textOf('series_id');
    // Where columns are years or items, or another survey, the series is no answer.
    const isAnswer = ![edition, textOf('item_id'), 'comparison', ''].includes(series);
    // Where rows are years, they stand in the place of the item.
    const isTurned = item === edition && series !== edition;
    const status = textOf('status');
    const caveats = textOf('caveats').split(' ').filter(Boolean);
    const isDoubtful = status === 'uncertain' || status === 'reported';
    const figure = {
      item: isTurned ? textOf('series') : item,
      edition,
      ...(isAnswer && !isTurned ? { measure: textOf('series') } : {}),
      ...(value === '' ? {} : { value }),
      ...{ family: textOf('family'), base: textOf('base'), base_n: textOf('base_n') },
      source: textOf('source'),
      status: isDoubtful && caveats.length > 0 ? status : 'published',
      caveat: status === 'derived' && caveats.length === 0 ? ['computed'] : caveats,
    };
    const read = readFigure(figure, '', ({ path, expected }) => {
      const cell = cells.get(path) ?? row[0];
      if (cell) report(cell, path, expected);
    });
    // A view may show a figure in two panels.
    const key = JSON.stringify([figure.item, edition, read?.measure, value]);
    if (!read) drop();
    else if (!seen.has(key)) {
      seen.add(key);
      figures.push(figure as DatasetFigure);
      if (value === '' && reason !== null) gaps.push({ item: figure.item, edition, reason });
    }
  }
  return { figures, gaps };
}
