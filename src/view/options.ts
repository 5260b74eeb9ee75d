/** The options of the three widgets: their views, and what is not allowed in what is given. */
import { barometer } from '../data/index.js';
import type { WidgetId } from '../data/types.js';
import {
  checkOptions,
  type Choices,
  type OptionReport,
  type ViewOptions,
} from '../input/options.js';
import { viewNames } from './widgets.js';

/** Figures of several widgets, as a view takes them. */
interface Figures {
  readonly figures: readonly (Choices['figures'][number] & { readonly widget: string })[];
  readonly editions: Choices['editions'];
}

/**
 * Checks options as a view does: what is not allowed is replaced by its default, and is a fault
 * that names what is.
 */
export const readOptions = (
  widget: WidgetId,
  given: ViewOptions,
  { figures, editions }: Figures = barometer,
): OptionReport =>
  checkOptions(given, {
    views: viewNames[widget],
    figures: figures.filter((figure) => figure.widget === widget),
    editions,
  });
