// The types of the tags in the templates of React, Vue and Svelte, from custom-elements.json: names
// come from the manifest, types from the classes, so that nothing is typed twice.
import {
  type Attribute,
  type ElementDeclaration,
  elementsOf,
  type Manifest,
  propertiesOf,
} from './manifest.js';

interface Tag {
  tagName: string;
  className: string;
  description: string;
  properties: string[];
  attributes: Attribute[];
  events: string[];
}

type Tags = readonly Tag[];

const HEAD = '// Made by the build from custom-elements.json.';

/** Files of dist/types by name. */
export function frameworkTypes(manifest: Manifest): Readonly<Record<string, string>> {
  const tags = elementsOf(manifest).map(tagOf);
  return {
    'tags.d.ts': sharedTypes(tags),
    'react.d.ts': reactTypes(tags),
    'vue.d.ts': vueTypes(tags),
    'svelte.d.ts': svelteTypes(tags),
    // What `import 'baro-widgets/types/react'` finds when it runs.
    'react.js': 'export {};\n',
    'vue.js': 'export {};\n',
    'svelte.js': 'export {};\n',
  };
}

function tagOf(element: ElementDeclaration): Tag {
  const { name, tagName, attributes, events = [], description } = element;
  const properties = propertiesOf(element);
  // `heading-level`, where the property is `headingLevel`; and those without one.
  const others = attributes.filter(({ name }) => !properties.some((one) => one.name === name));
  return {
    tagName,
    className: name,
    description,
    properties: properties.map(({ name }) => name),
    attributes: others.filter(({ name }) => name !== 'lang'),
    events: events.map(({ name }) => name),
  };
}

const listed = (names: readonly string[]): string =>
  names.length > 0 ? names.map((name) => `'${name}'`).join(' | ') : 'never';

const comment = (text: string, indent: string): string =>
  `${indent}/**\n${text
    .split('\n')
    .map((line) => `${indent} * ${line}`.trimEnd())
    .join('\n')}\n${indent} */`;

function sharedTypes(tags: Tags): string {
  const classes = tags.map(({ className }) => className);
  return `${HEAD}
/** What can be set on each tag, for the templates of every framework. */
import type { BaroEventMap, ${classes.join(', ')} } from '../index.js';

export type Events = BaroEventMap;

/** Properties that a template may leave out, or give nothing. */
type Settable<Element, Names extends keyof Element> = {
  [Name in Names]?: Element[Name] | undefined;
};

/** A template that writes the attribute can't take it away with false everywhere: the property can. */
type Flag = '' | true | null | undefined;
type Text = string | number | null | undefined;

export interface Tags {
${tags
  .map(
    ({ tagName, className, properties, attributes, events, description }) =>
      `${comment(description, '  ')}
  '${tagName}': {
    element: ${className};
    events: ${listed(events)};
    properties: Settable<${className}, ${listed(properties)}>;
    attributes: {
${attributes
  .map(
    ({ name, type, description }) =>
      `${comment(description, '      ')}\n      '${name}'?: ${type.text === 'boolean' ? 'Flag' : 'Text'};`,
  )
  .join('\n')}
    };
  };`,
  )
  .join('\n')}
}

export type Name = keyof Tags;
export type ElementOf<Tag extends Name> = Tags[Tag]['element'];
export type Settings<Tag extends Name> = Tags[Tag]['properties'] & Tags[Tag]['attributes'];
`;
}

const reactTypes = (tags: Tags): string => `${HEAD}
/** The tags in JSX, for React 19: \`import type {} from 'baro-widgets/types/react';\` once. */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

import type { ElementOf, Events, Name, Settings, Tags } from './tags.js';

type Listeners<Tag extends Name> = {
  [Type in Tags[Tag]['events'] as \`on\${Type}\` | \`on\${Type}Capture\`]?:
    | ((event: Events[Type]) => void)
    | undefined;
};

/** What a tag takes in JSX: \`BaroTag<'baro-chart'>\`. */
export type BaroTag<Tag extends Name> = Omit<
  DetailedHTMLProps<HTMLAttributes<ElementOf<Tag>>, ElementOf<Tag>>,
  keyof Settings<Tag>
> &
  Settings<Tag> &
  Listeners<Tag> & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.map(({ tagName }) => `      '${tagName}': BaroTag<'${tagName}'>;`).join('\n')}
    }
  }
}
`;

const vueTypes = (tags: Tags): string => `${HEAD}
/** The tags in templates, for Vue 3: \`import type {} from 'baro-widgets/types/vue';\` once. */
import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';

import type { ElementOf, Events, Name, Settings, Tags } from './tags.js';

type Emits<Tag extends Name> = {
  [Type in Tags[Tag]['events']]: (event: Events[Type]) => void;
};

/** What a tag takes in a template: \`BaroTag<'baro-chart'>\`. */
export type BaroTag<Tag extends Name> = new () => ElementOf<Tag> & {
  /** For the check of templates: no element has it. */
  $props: Omit<HTMLAttributes, keyof Settings<Tag>> &
    Settings<Tag> &
    PublicProps & { slot?: string | undefined };
  /** For the check of templates: no element has it. */
  $emit: EmitFn<Emits<Tag>>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.map(({ tagName }) => `    '${tagName}': BaroTag<'${tagName}'>;`).join('\n')}
  }
}
`;

const svelteTypes = (tags: Tags): string => `${HEAD}
/** The tags in templates, for Svelte 5: \`import type {} from 'baro-widgets/types/svelte';\` once. */
import type { HTMLAttributes } from 'svelte/elements';

import type { ElementOf, Events, Name, Settings, Tags } from './tags.js';

type Listeners<Tag extends Name> = {
  [Type in Tags[Tag]['events'] as \`on\${Type}\` | \`on\${Type}capture\`]?:
    | ((event: Events[Type]) => void)
    | null
    | undefined;
};

/** What a tag takes in a template: \`BaroTag<'baro-chart'>\`. */
export type BaroTag<Tag extends Name> = Omit<HTMLAttributes<ElementOf<Tag>>, keyof Settings<Tag>> &
  Settings<Tag> &
  Listeners<Tag>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags.map(({ tagName }) => `    '${tagName}': BaroTag<'${tagName}'>;`).join('\n')}
  }
}
`;
