// What every app shows, and how the test changes it and sees what it heard.
import type { Dataset } from 'baro-widgets';

export interface State {
  view: string | undefined;
  items: readonly string[] | undefined;
  edition: number | undefined;
  headingLevel: number | undefined;
  noTitle: boolean;
  figures: Dataset | undefined;
  /** Stands inside the tag until the chart is drawn. */
  inside: string | undefined;
  shown: boolean;
}

export interface Heard {
  /** `template` for a listener that the framework set, `code` for addEventListener. */
  by: string;
  tag: string;
  type: string;
  detail: unknown;
}

export interface App {
  state: State;
  heard: Heard[];
  set(part: Partial<State>): void;
}

declare global {
  var app: App;
}

const figure = (item: string, value: number) => ({
  item,
  value,
  edition: 2024,
  base: 'members of the network',
  base_n: 212,
  source: 'Survey of the network, 2024',
});

export const start: State = {
  view: 'purposes',
  items: ['network', 'communication'],
  edition: 2022,
  headingLevel: 3,
  noTitle: true,
  figures: { title: 'Our members', figures: [figure('Website', 71), figure('Blog', 12)] },
  inside: 'The figures are on their way.',
  shown: true,
};

/** Shows the page's test what the app holds. */
export function expose(state: State, set: App['set']): void {
  globalThis.app = { state, set, heard: globalThis.app?.heard ?? [] };
}

export function hear(by: string, event: CustomEvent<object>): void {
  const { localName } = event.target as Element;
  globalThis.app.heard.push({ by, tag: localName, type: event.type, detail: event.detail });
}
