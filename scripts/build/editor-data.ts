// What editors read, from custom-elements.json: custom data for VS Code, web-types for JetBrains'.
import {
  type Described,
  type ElementDeclaration,
  elementsOf,
  literalsIn,
  type Manifest,
  propertiesOf,
} from './manifest.js';

/** vscode.html-custom-data.json: tags and attributes with their values. */
export function vscodeData(manifest: Manifest) {
  return {
    $schema:
      'https://raw.githubusercontent.com/microsoft/vscode-html-languageservice/main/docs/customData.schema.json',
    version: 1.1,
    tags: elementsOf(manifest).map(({ tagName, description, attributes, events = [] }) => ({
      name: tagName,
      description: markdown([description, ...eventLines(events)].join('\n')),
      attributes: attributes.map(({ name, description, type }) => ({
        name,
        description: markdown(description),
        ...(type.text === 'boolean' ? { valueSet: 'v' } : {}),
        ...(literalsIn(type.text).length > 0
          ? { values: literalsIn(type.text).map((value) => ({ name: value })) }
          : {}),
      })),
    })),
  };
}

/** web-types.json. */
export function webTypes(manifest: Manifest, { name, version }: { name: string; version: string }) {
  const elements = elementsOf(manifest);
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name,
    version,
    'description-markup': 'markdown',
    contributions: {
      html: { elements: elements.map(webElement) },
    },
  };
}

function webElement(element: ElementDeclaration) {
  const { tagName, description, attributes, events = [] } = element;
  const { slots, cssParts, cssProperties } = element;
  return {
    name: tagName,
    description,
    attributes: attributes.map(({ name, description, type, default: standard }) => ({
      name,
      description,
      value:
        type.text === 'boolean'
          ? { kind: 'no-value', type: 'boolean' }
          : { type: type.text, required: true },
      ...(standard === undefined ? {} : { default: standard }),
    })),
    slots: named(slots),
    js: {
      properties: propertiesOf(element).map(({ name, description, type }) => ({
        name,
        description,
        type: type.text,
      })),
      events: events.map(({ name, description, type }) => ({ name, description, type: type.text })),
    },
    css: { properties: named(cssProperties), parts: named(cssParts) },
  };
}

const named = (list: readonly Described[] = []) =>
  list.map(({ name, description }) => ({ name, description }));

const markdown = (value: string) => ({ kind: 'markdown', value });

const eventLines = (events: readonly Described[]): string[] =>
  events.length === 0
    ? []
    : ['', 'Events:', ...events.map(({ name, description }) => `- \`${name}\`: ${description}`)];
