/** The specs of a widget's views, whose names come from the words. */
import type { CaveatKey, ViewKey } from '../locales/words.js';
import type { ViewSpec } from './draft/spec.js';
import type { WidgetId } from './view.js';

/** The views that a widget has words for: `tools` of `adoption.tools`. */
export type ViewName<Widget extends WidgetId> = ViewKey extends infer Key
  ? Key extends `${Widget}.${infer Name}`
    ? Name
    : never
  : never;

/** One for each of them: the compiler names a view without a spec. */
export type WidgetSpec<Widget extends WidgetId> = Readonly<
  Record<ViewName<Widget>, ViewSpec<CaveatKey>>
>;
