// What the analyzer finds in the sources, made into what users may rely on: public members only,
// the modules of the elements only, attributes with the values that they take.

/**
 * @param {object} found custom-elements.json as the analyzer wrote it, with paths of built modules
 * @param {(tag: string, attribute: string) => string | undefined} typeOf the type of an attribute
 *   whose property takes any text, where some values are known
 */
export function tidyManifest(found, typeOf) {
  const elements = found.modules.flatMap(({ declarations }) => declarations.filter(isElement));
  const bases = elements.flatMap((element) => ancestors(element, found));
  const shown = [...elements, ...bases].map(({ name }) => name);
  const modules = found.modules.flatMap((module) => {
    const declarations = module.declarations.filter(({ name }) => shown.includes(name));
    if (declarations.length === 0) return [];
    const exports = module.exports.filter(({ declaration }) => shown.includes(declaration?.name));
    return [{ ...module, declarations: declarations.map((one) => tidy(one, typeOf)), exports }];
  });
  const defined = elements.map(({ name, tagName }) => ({
    kind: 'javascript-module',
    path: `dist/define/${tagName}.js`,
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: modules.find((module) => declares(module, name)).path },
      },
    ],
  }));
  return { ...found, modules: [...modules, ...defined] };
}

/** The elements of a manifest, by tag. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ declarations }) => declarations.filter(isElement))
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));

/** What a page sets on an element: its own fields that can be written. */
export const propertiesOf = (element) =>
  element.members.filter((member) => member.kind === 'field' && !member.static && !member.readonly);

/** The values that a type lists: `'auto' | 'dark' | null` has two. */
export const literalsIn = (type = '') => [...type.matchAll(/'([^']*)'/g)].map(([, value]) => value);

const isElement = (declaration) => declaration.customElement === true && 'tagName' in declaration;

const declares = (module, name) => module.declarations.some((one) => one.name === name);

function ancestors({ superclass }, manifest) {
  const base = manifest.modules
    .flatMap(({ declarations }) => declarations)
    .find(({ kind, name }) => kind === 'class' && name === superclass?.name);
  return base ? [base, ...ancestors(base, manifest)] : [];
}

function tidy(declaration, typeOf) {
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
function attributeType({ type }) {
  if (type?.text === 'boolean') return 'boolean';
  return union(literalsIn(type?.text)) || 'string';
}

/** The type that lists values: `'auto' | 'dark'`. */
export const union = (values) => values.map((value) => `'${value}'`).join(' | ');
