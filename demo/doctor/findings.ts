/** What the doctor can find, how grave it is, and which form of the code helps. */

/** - `lost`: something has to be done; `note`: it works, with less; `good`: as it should be. */
export type Level = 'lost' | 'note' | 'good';

/**
 * - `source`: paste in the editor's mode for HTML
 * - `div`, `frame`, `figure`: take that variant
 * - `theme`: put the script into the theme
 * - `url`: in WordPress, paste the address alone
 * - `file`: take a form with the picture in a file
 * - `one`: take the script that is one file
 * - `stable`: take the script without version, or keep all its attributes
 */
export const advices = [
  'source',
  'div',
  'theme',
  'url',
  'file',
  'one',
  'stable',
  'figure',
  'frame',
] as const;
export type Advice = (typeof advices)[number];

interface Kind {
  readonly level: Level;
  readonly advice: readonly Advice[];
}

const kind = (level: Level, ...advice: Advice[]): Kind => ({ level, advice });

export const findings = {
  nothing: kind('lost'),
  foreign: kind('lost', 'url', 'figure'),
  escaped: kind('lost', 'source'),
  quotes: kind('lost', 'source'),
  'script-lost': kind('lost', 'theme', 'url'),
  'script-shown': kind('lost', 'theme'),
  'script-moved': kind('note'),
  'module-lost': kind('lost', 'one'),
  'integrity-lost': kind('note', 'stable'),
  'cors-lost': kind('lost', 'stable'),
  'tag-lost': kind('lost', 'div'),
  'attributes-lost': kind('lost', 'div'),
  'figure-outside': kind('lost', 'div'),
  'figure-lost': kind('note', 'div'),
  'figure-alone': kind('note', 'div', 'theme', 'url'),
  paragraphs: kind('note', 'div'),
  'picture-lost': kind('lost', 'file'),
  'drawing-lost': kind('lost', 'file'),
  'alt-lost': kind('lost', 'frame'),
  'source-changed': kind('note'),
  'narrow-lost': kind('note'),
  'style-lost': kind('note'),
  'caption-lost': kind('lost', 'frame'),
  'table-lost': kind('lost', 'frame'),
  'scope-lost': kind('lost', 'frame'),
  'details-lost': kind('note'),
  'frame-title-lost': kind('lost'),
  'frame-closed': kind('note', 'figure'),
  whole: kind('good'),
} as const satisfies Record<string, Kind>;

export type FindingCode = keyof typeof findings;
