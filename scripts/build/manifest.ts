// What the analyzer finds in the sources, made into what users may rely on: public members only,
// the modules of the elements only, attributes with the values that they take.

export interface Described {
  name: string;
  description: string;
}

interface Typed extends Described {
  type: { text: string };
}

export interface Attribute extends Typed {
  default?: string;
}

export interface Member extends Typed {
  kind: string;
  privacy?: string;
  static?: boolean;
  readonly?: boolean;
}

/** The class of an element, or one that such a class extends. */
export interface Declaration extends Described {
  kind: string;
  customElement?: boolean;
  tagName?: string;
  superclass?: { name: string };
  members?: Member[];
  attributes?: Attribute[];
  events?: Typed[];
  slots?: Described[];
  cssParts?: Described[];
  cssProperties?: Described[];
}

/** A declaration of a tag, after `tidyManifest`. */
export interface ElementDeclaration extends Declaration {
  tagName: string;
  members: Member[];
  attributes: Attribute[];
}

interface Exported {
  kind: string;
  name: string;
  declaration?: { name: string; module?: string };
}

interface Module {
  kind: string;
  path: string;
  declarations: Declaration[];
  exports: Exported[];
}

/** custom-elements.json, as far as it is read here. */
export interface Manifest {
  schemaVersion: string;
  modules: Module[];
}

/** The type of an attribute whose property takes any text, where some values are known. */
export type AttributeTypes = (tag: string, attribute: string) => string | undefined;

/** @param found custom-elements.json as the analyzer wrote it, with paths of built modules */
export function tidyManifest(found: Manifest, typeOf: AttributeTypes): Manifest {
  const elements = found.modules.flatMap(({ declarations }) => declarations.filter(isElement));
  const bases = elements.flatMap((element) => ancestors(element, found));
  const shown = [...elements, ...bases].map(({ name }) => name);
  const modules = found.modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ name }) => shown.includes(name));
    if (declarations.length === 0) return [];
    const exports = module.exports.filter(({ declaration }) =>
      shown.includes(declaration?.name ?? ''),
    );
    return [{ ...module, declarations: declarations.map((one) => tidy(one, typeOf)), exports }];
  });
  const defined = elements.map(({ name, tagName }): Module => ({
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: moduleOf(name, modules) },
      },
    ],
  }));
  return { ...found, modules: [...modules, ...defined] };
}

/** The elements of a manifest, by tag. */
export const elementsOf = (manifest: Manifest): ElementDeclaration[] =>
  manifest.modules
    .flatMap(({ declarations }) => declarations.filter(isElement))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** What a page sets on an element: its own fields that can be written. */
export const propertiesOf = (element: ElementDeclaration): Member[] =>
  element.members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

/** The values that a type lists: `'auto' | 'dark' | null` has two. */
export const literalsIn = (type = ''): string[] =>
  [...type.matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

const isElement = (declaration: Declaration): declaration is ElementDeclaration =>
  declaration.customElement === true && 'tagName' in declaration;

function moduleOf(name: string, modules: readonly Module[]): string {
  const found = modules.find(({ declarations }) => declarations.some((one) => one.name === name));
  if (found === undefined) throw new Error(`no module of the manifest declares ${name}`);
  return found.path;
}

function ancestors({ superclass }: Declaration, manifest: Manifest): Declaration[] {
  const base = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ kind, name }) => kind === 'class' && name === superclass?.name);
  return base ? [base, ...ancestors(base, manifest)] : [];
}

function tidy(declaration: Declaration, typeOf: AttributeTypes): Declaration {
  const { tagName, members = [], attributes = [] } = declaration;
  return {
    ...declaration,
    // What browsers call, and no page, is left out with what is private.
    members: members.filter(
      ({ name, privacy = 'public' }) => privacy === 'public' && !/^_|Callback$/.test(name),
    ),
    attributes: attributes.map((attribute) => ({
      ...attribute,
      type: { text: typeOf(tagName ?? '', attribute.name) ?? attributeType(attribute) },
    })),
  };
}

/** An attribute is text: of what its property takes it can hold the listed values, or any text. */
function attributeType({ type }: Partial<Typed>): string {
  if (type?.text === 'boolean') return 'boolean';
  return union(literalsIn(type?.text)) || 'string';
}

/** The type that lists values: `'auto' | 'dark'`. */
export const union = (values: readonly string[]): string =>
  values.map((value) => `'${value}'`).join(' | ');
