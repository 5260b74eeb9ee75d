/** What the stories of the three widgets share. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { languages } from 'baro-widgets/locales';
import { viewNames, type WidgetId } from 'baro-widgets/view';
import type { LitElement } from 'lit';

/** The attributes of a widget; '' and false leave one out. */
export interface Args {
  view: string;
  lang: string;
  theme: string;
  edition: string;
  items: string;
  highlight: string;
  headingLevel: string;
  noTable: boolean;
  noActions: boolean;
  noTitle: boolean;
}

export type Story = StoryObj<Args>;

type Tag = `baro-${WidgetId}`;

const select = (...options: string[]) => ({ control: 'select', options }) as const;

function show(tag: string, args: Args): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(args)) {
    const attribute = name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
    if (value) element.setAttribute(attribute, value === true ? '' : String(value));
  }
  return element;
}

/** Everything but the title, which Storybook reads from the file. */
export function widget(tag: Tag): Omit<Meta<Args>, 'title'> {
  const views = viewNames[tag.slice('baro-'.length) as WidgetId];
  return {
    component: tag,
    args: {
      view: views[0] ?? '',
      lang: 'fr',
      theme: 'light',
      edition: '',
      items: '',
      highlight: '',
      headingLevel: '2',
      noTable: false,
      noActions: false,
      noTitle: false,
    },
    argTypes: {
      view: select(...views),
      lang: select(...languages),
      theme: select('auto', 'light', 'dark'),
      edition: { control: 'text' },
      items: { control: 'text' },
      highlight: { control: 'text' },
      headingLevel: select('none', '2', '3', '4', '5', '6'),
      noTable: { control: 'boolean' },
      noActions: { control: 'boolean' },
      noTitle: { control: 'boolean' },
    },
    render: (args) => show(tag, args),
  };
}

/** The widget in a place of 320 px. */
export const inPhone =
  (tag: Tag): NonNullable<Story['render']> =>
  (args) => {
    const place = document.createElement('div');
    place.style.maxInlineSize = '320px';
    place.append(show(tag, args));
    return place;
  };

/** Shows a kind of the widget under a tag of its own, so that the others stay as they are. */
function variant(
  tag: Tag,
  name: string,
  extend: (base: typeof LitElement) => typeof LitElement,
): NonNullable<Story['render']> {
  return (args) => {
    const own = `${tag}-${name}`;
    const base = customElements.get(tag) as typeof LitElement | undefined;
    if (base && !customElements.get(own)) customElements.define(own, extend(base));
    return show(own, args);
  };
}

/** The widget whose figures never come. */
export const waiting = (tag: Tag) =>
  variant(
    tag,
    'waiting',
    (base) =>
      class extends base {
        makeView() {
          return null;
        }
      },
  );

/** The widget whose figures can't be shown. */
export const failing = (tag: Tag) =>
  variant(
    tag,
    'failing',
    (base) =>
      class extends base {
        makeView() {
          throw new Error('no data');
        }
      },
  );

/** Keeps what a widget says of its failure off the console, where the run expects nothing. */
export const quietly = (): (() => void) => {
  const { warn } = console;
  console.warn = (...said: unknown[]) => {
    if (!String(said[0]).startsWith('<baro-')) warn(...said);
  };
  return () => {
    console.warn = warn;
  };
};

/** A browser that gives no place to draw on. */
export const withoutCanvas = (): (() => void) => {
  const { prototype } = HTMLCanvasElement;
  const { getContext } = prototype;
  const loud = quietly();
  // Only a canvas in the page: the one that measures text still works.
  prototype.getContext = function (this: HTMLCanvasElement, ...given: unknown[]) {
    return this.isConnected ? null : (Reflect.apply(getContext, this, given) as unknown);
  } as typeof getContext;
  return () => {
    prototype.getContext = getContext;
    loud();
  };
};
