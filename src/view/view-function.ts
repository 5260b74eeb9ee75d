/** Makes the function of a widget of its specs. */
import { barometer } from '../data/index.js';
import type { Barometer, WidgetId } from '../data/types.js';
import { readBarometer } from '../input/barometer.js';
import type { Fault } from '../input/fault.js';
import { nullProto } from '../input/null-proto.js';
import { checkOptions, type ViewOptions } from '../input/options.js';
import type { ViewKey, Words } from '../locales/words.js';
import { assemble } from './assemble.js';
import type { ViewSpec } from './draft/spec.js';
import { shownBy } from './shown.js';
import type { View } from './view.js';
import type { WidgetSpec } from './widget-spec.js';
import { labelsOf } from './wording/labels.js';
import { creditOf, sampleOf, sourcesOf } from './wording/origin.js';

/**
 * Makes a View. Pure: the same arguments give the same View, and none of them is changed.
 * Options that are not allowed take their default (`readOptions` names them); data that can't be
 * read gives a View whose state is `empty`.
 */
export type ViewFunction = (words: Words, options?: ViewOptions, data?: Barometer) => View;

/** A View, and the faults of its options, which are checked once. */
export interface CheckedView {
  readonly view: View;
  readonly faults: readonly Fault[];
}

/** Makes a View as a `ViewFunction` does, and reports the options that are not allowed. */
export type ViewBuilder = (...given: Parameters<ViewFunction>) => CheckedView;

export const viewOf =
  (build: ViewBuilder): ViewFunction =>
  (...given) =>
    build(...given).view;

export function builderOf<Widget extends WidgetId>(
  widget: Widget,
  specs: WidgetSpec<Widget>,
): ViewBuilder {
  const byName = nullProto<Readonly<Record<string, ViewSpec>>>(specs);
  const isShown = shownBy(specs);
  return (words, given = {}, data = barometer) => {
    const read = readBarometer(data);
    const ofWidget = read.figures.filter((figure) => figure.widget === widget && isShown(figure));
    const { options, faults } = checkOptions(given, {
      views: Object.keys(specs),
      figures: ofWidget,
      editions: read.editions,
    });
    const key = `${widget}.${options.view}` as ViewKey;
    const view = assemble({
      widget,
      options,
      spec: byName[options.view],
      words,
      viewWords: words.views[key],
      labels: labelsOf(words, key),
      data: read,
      figures: ofWidget.filter((figure) => figure.view === options.view),
      originOf: (shown, editions) => ({
        sample: sampleOf(words, read, shown),
        credit: creditOf(words, editions),
        readIn: words.readIn,
        sources: sourcesOf(words, read, shown, 'fr'),
      }),
    });
    return { view, faults };
  };
}
