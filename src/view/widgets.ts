/** The widgets: a new one is a line here, and its file of specs. */
import { adoptionSpecs, adoptionView, buildAdoption } from './adoption.js';
import { buildEffects, effectsSpecs, effectsView } from './effects.js';
import { buildLevers, leversSpecs, leversView } from './levers.js';
import { type Place, shownBy } from './shown.js';
import type { WidgetId } from './view.js';
import type { ViewBuilder, ViewFunction } from './view-function.js';
import type { WidgetSpec } from './widget-spec.js';

/** A widget: its views, as functions and as specs. */
export interface Widget<Id extends WidgetId = WidgetId> {
  readonly view: ViewFunction;
  /** The same, with the faults of the options. */
  readonly build: ViewBuilder;
  /** Its views by name, in the order of menus; the first is the default. */
  readonly specs: WidgetSpec<Id>;
}

export const widgets: { readonly [Id in WidgetId]: Widget<Id> } = {
  adoption: { view: adoptionView, build: buildAdoption, specs: adoptionSpecs },
  effects: { view: effectsView, build: buildEffects, specs: effectsSpecs },
  levers: { view: leversView, build: buildLevers, specs: leversSpecs },
};

export const widgetIds = Object.keys(widgets) as readonly string[] as readonly [
  WidgetId,
  ...WidgetId[],
];

/** The views of each widget in the order of menus; the first is the default. */
export const viewNames: Readonly<Record<WidgetId, readonly string[]>> = {
  adoption: Object.keys(adoptionSpecs),
  effects: Object.keys(effectsSpecs),
  levers: Object.keys(leversSpecs),
};

const shown: Readonly<Record<string, ReturnType<typeof shownBy>>> = {
  adoption: shownBy(adoptionSpecs),
  effects: shownBy(effectsSpecs),
  levers: shownBy(leversSpecs),
};

/** Whether a view shows a figure: of some, the data are here and the panel is still to come. */
export const isShown = ({ widget, ...place }: Place & { readonly widget: string }): boolean =>
  Object.hasOwn(shown, widget) && (shown[widget]?.(place) ?? false);
