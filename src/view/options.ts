/** The options of the three widgets: checks them, and reports values that are not allowed. */
import { barometer } from '../data/index.js';
import type { WidgetId } from '../data/types.js';
import {
  checkOptions,
  type Choices,
  type OptionReport,
  type ViewOptions,
} from '../input/options.js';
import { isShown, viewNames } from './widgets.js';

/** Figures of several widgets, as a view takes them. */
interface Figures {
  readonly figures: readonly (Choices['figures'][number] & Parameters<typeof isShown>[0])[];
  readonly editions: Choices['editions'];
}

/**
 * Checks options as a view does: a value that is not allowed is replaced by the default and reported
 * as a fault, which names the values allowed.
 */
export const readOptions = (
  widget: WidgetId,
  given: ViewOptions,
  { figures, editions }: Figures = barometer,
): OptionReport =>
  checkOptions(given, {
    views: viewNames[widget],
    figures: figures.filter((figure) => figure.widget === widget && isShown(figure)),
    editions,
  });
