/** The code in each variant, with what a page's policy has to allow. Text in, text out. */
import { type EmbedOptions, scriptTag, toEmbed, toFigure } from 'baro-widgets/formats';
import type { Language } from 'baro-widgets/locales';
import type { View } from 'baro-widgets/view';

import type { Integrity } from './files.js';
import type { Pictures } from './pictures.js';
import { places, type Variant } from './places.js';
import { attributesOf, type Choices, isPlain } from './state.js';

/** Why a variant can't be had: options that its pages do not know, or an address that is not absolute. */
export type Lack = 'options' | 'address';

export type PartName =
  'code' | 'script' | 'body' | 'address' | 'model' | 'use' | 'settings' | 'seo';

export interface Code {
  readonly variant: Variant;
  readonly parts: readonly { readonly name: PartName; readonly code: string }[];
  readonly lack: Lack | null;
}

/** All variants for the place that is chosen, the best first, those that can't be had last. */
export function codesOf(
  view: View,
  choices: Choices,
  pictures: Pictures,
  integrity: Integrity | null,
): readonly Code[] {
  const codes = places[choices.place].order.map((variant): Code => {
    const lack = lackOf(variant, choices);
    const parts = lack === null ? partsOf(variant, { view, choices, pictures, integrity }) : [];
    return { variant, parts, lack };
  });
  return [...codes.filter(({ lack }) => !lack), ...codes.filter(({ lack }) => lack)];
}

function lackOf(variant: Variant, choices: Choices): Lack | null {
  const isFrame = variant === 'frame' || variant === 'url';
  if (isFrame && !isPlain(choices)) return 'options';
  const isRemote = variant === 'url' || variant === 'wix';
  return isRemote && !/^https:/i.test(choices.base) ? 'address' : null;
}

/** What every variant is made of. */
interface CodeInput {
  readonly view: View;
  readonly choices: Choices;
  readonly pictures: Pictures;
  /** Null where the hashes of the scripts are not known. */
  readonly integrity: Integrity | null;
}

function partsOf(
  variant: Variant,
  { view, choices, pictures, integrity }: CodeInput,
): Code['parts'] {
  const { apart, strict, wrapped } = places[choices.place];
  const { wide, narrow } = pictures;
  const figure = strict
    ? { svg: wide.svg, strict }
    : { image: { src: wide.src, width: wide.width, height: wide.height, narrow } };
  const options: EmbedOptions = {
    base: choices.base,
    ...scriptOf(choices, integrity),
    attributes: attributesOf(choices),
    ...figure,
  };
  const wrap = (code: string) => (wrapped ? `<html>\n${code}</html>\n` : code);
  switch (variant) {
    case 'tag':
    case 'div': {
      const code = toEmbed(view, { ...options, variant });
      if (!apart) return [{ name: 'code', code: wrap(code) }];
      const body = code.slice(code.indexOf('\n') + 1);
      return [
        { name: 'script', code: `${scriptTag(options)}\n` },
        { name: 'body', code: wrap(body) },
      ];
    }
    case 'figure':
    case 'frame':
      return [{ name: 'code', code: wrap(toEmbed(view, { ...options, variant })) }];
    case 'url':
      return [{ name: 'address', code: frameAddress(view, choices) }];
    case 'spip':
      return [
        { name: 'script', code: `${scriptTag(options)}\n` },
        { name: 'model', code: spipModel(choices) },
        { name: 'use', code: spipUse(view, choices) },
      ];
    case 'wix':
      return [
        { name: 'settings', code: wixSettings(view, choices, integrity) },
        { name: 'seo', code: wixMarkup(toFigure(view, figure)) },
      ];
  }
}

/** The script's name, with its hash where the name has a version. */
function scriptOf(
  { script: kind }: Choices,
  integrity: Integrity | null,
): Pick<EmbedOptions, 'script' | 'integrity'> {
  if (kind === 'stable' || integrity === null) return {};
  const start = `${kind === 'all' ? 'baro.all' : 'baro'}-${integrity.version}.`;
  const [found] = Object.entries(integrity.files).filter(([file]) => file.startsWith(start));
  return found === undefined ? {} : { script: found[0], integrity: found[1] };
}

const frameAddress = ({ widget, view, lang }: View, { base }: Choices): string =>
  `${base}f/${widget}/${view}/${lang}/`;

/** Parameters of the model, and the option that each sets. */
const spipNames = {
  view: 'view',
  lang: 'lang',
  edition: 'edition',
  items: 'items',
  highlight: 'highlight',
  theme: 'theme',
  level: 'heading-level',
  notitle: 'no-title',
  notable: 'no-table',
  noactions: 'no-actions',
} as const;

/** What the link says until the widget is there, in the chart's language. */
const readFigures: Readonly<Record<Language, string>> = {
  fr: 'Lire les chiffres',
  en: 'Read the figures',
  de: 'Zahlen lesen',
  es: 'Leer las cifras',
  it: 'Leggi i dati',
  nl: 'Lees de cijfers',
  pt: 'Ler os números',
  pl: 'Zobacz dane',
  ar: 'قراءة الأرقام',
};

const spipModel = ({ base, language }: Choices): string =>
  `<div data-baro="#ENV{widget}"
[ data-view="(#ENV{view})"][ data-lang="(#ENV{lang})"]
[ data-edition="(#ENV{edition})"][ data-items="(#ENV{items})"]
[ data-highlight="(#ENV{highlight})"][ data-theme="(#ENV{theme})"]
[ data-heading-level="(#ENV{level})"][ data-no-title="(#ENV{notitle})"]
[ data-no-table="(#ENV{notable})"][ data-no-actions="(#ENV{noactions})"]>
<p><a href="${base}f/#ENV{widget}/#ENV{view}/#ENV{lang}/">${readFigures[language as Language]}</a></p>
</div>
`;

function spipUse({ widget }: View, choices: Choices): string {
  const attributes = attributesOf(choices);
  const parameters = Object.entries(spipNames).flatMap(([name, option]) => {
    const value = attributes[option];
    return value === undefined ? [] : [`|${name}=${value || 'oui'}`];
  });
  return `<baro|widget=${widget}${parameters.join('')}>`;
}

/** In the words of Wix's own panel. One file: there is no telling how Wix loads it. */
function wixSettings({ widget }: View, choices: Choices, integrity: Integrity | null): string {
  const script = scriptOf({ ...choices, script: 'all' }, integrity).script ?? 'baro.all.js';
  const name = choices.script === 'stable' ? 'baro.all.js' : script;
  const attributes = Object.entries(attributesOf(choices)).map(
    ([attribute, value]) => `${attribute} = ${value || 'true'}`,
  );
  return ['Server URL', choices.base + name, '', 'Tag Name', `baro-${widget}`, '', 'Set Attributes']
    .concat(attributes)
    .join('\n');
}

const wixMarkup = (figure: string): string =>
  `$w.onReady(() => {\n  $w('#customElement1').seoMarkup = ${JSON.stringify(figure)};\n});\n`;

/** The rules that the colours need, or ''. */
export function colourRules({ widget, colours }: Choices): string {
  const lines = Object.entries(colours).map(([token, value]) => {
    return `  --baro-${token}: ${value}${token === 'radius' ? 'px' : ''};\n`;
  });
  return lines.length ? `baro-${widget} {\n${lines.join('')}}\n` : '';
}

/** What a Content-Security-Policy has to have for a variant; '' where it needs nothing. */
export function policyOf(variant: Variant, choices: Choices): string {
  const { strict } = places[choices.place];
  const from = /^https?:/i.test(choices.base)
    ? choices.base.replace(/;/g, '%3B').replace(/,/g, '%2C')
    : "'self'";
  const scripts = variant === 'tag' || variant === 'div' || variant === 'spip';
  const images = !strict && (variant === 'tag' || variant === 'div' || variant === 'figure');
  const frames = variant === 'frame' || variant === 'url';
  return [
    scripts ? `script-src ${from}` : '',
    images ? `img-src ${from}` : '',
    frames ? `frame-src ${from}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
