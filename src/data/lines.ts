/**
 * Reads the figures from their compact lines. `#adoption.tools` opens a view; a line below it is
 * an item, its value (or the formula of a derived one) and the fields that differ from the line
 * before: `@` edition, `:` measure, `/` base, `!` status, `<` source, `*` caveats, `=` family.
 * `n` (how many, where the base is not all leaders of the edition) and `+` (also given by) hold
 * for their line only.
 */
import { compute } from './formula.js';
import type { Figure, FigureStatus, WidgetId } from './types.js';

const list = (text = ''): readonly string[] => Object.freeze(text ? text.split(',') : []);

/** @param leaders how many leaders answered in an edition */
export function readLines(lines: string, leaders: ReadonlyMap<string, number>): Figure[] {
  let key = '';
  let kept: Record<string, string> = {};
  return lines.trim().split('\n').flatMap((line) => {
    if (line.startsWith('#')) {
      key = line.slice(1);
      kept = {};
      return [];
    }
    const [item = '', printed = '', ...fields] = line.split(' ');
    const own: Record<string, string> = {};
    for (const field of fields) {
      (/^[n+]/.test(field) ? own : kept)[field.charAt(0)] = field.slice(1);
    }
    const { '@': edition = '', ':': measure = '', '/': base = '' } = kept;
    const [widget, view] = key.split('.') as [WidgetId, string];
    const usual = base === 'leaders' ? (leaders.get(edition) ?? null) : null;
    const formula = printed.includes('-') ? printed : '';
    return Object.freeze({
      id: `${key}.${item}.${measure}.${edition}`,
      widget,
      view,
      item,
      family: kept['='] ?? '',
      edition,
      measure,
      base,
      base_n: own['n'] ? Number(own['n']) : usual,
      value: formula ? compute(formula) : Number(printed),
      unit: 'percent' as const,
      status: (kept['!'] ?? 'published') as FigureStatus,
      formula,
      source: kept['<'] ?? '',
      also: list(own['+']),
      caveat: list(kept['*']),
    });
  });
}
