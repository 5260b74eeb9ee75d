/** The order of the foot, once for every output: files, mails, pictures and the page. */
import { expect } from '@open-wc/testing';

import type { BaroElement } from '../../../src/elements/baro-element.js';
import { toAltText } from '../../../src/formats/alt.js';
import { toEmail } from '../../../src/formats/email.js';
import { toFigure } from '../../../src/formats/figure.js';
import { toMjml } from '../../../src/formats/mjml.js';
import { toSvg } from '../../../src/formats/svg.js';
import { toText } from '../../../src/formats/text.js';
import { fr } from '../../../src/locales/fr.js';
import { lightTheme } from '../../../src/theme/light.js';
import { adoptionView } from '../../../src/view/index.js';
import { measure } from '../../kit/measure.js';
import { begin, end, mount, part } from '../../kit/widgets.js';

import '../../../src/define/index.js';

beforeEach(begin);
afterEach(end);

/** How each line of the foot begins, top to bottom. */
const ORDER = [
  'Base : responsables d’association.',
  'Échantillon : responsables',
  'Lecture : en 2025',
  'Plusieurs réponses étaient possibles',
  '* Calculé à partir',
  '† Le texte qui donne',
  'Source : Solidatech et Recherches & Solidarités',
  'Textes où ces chiffres ont été lus :',
  'numerique-culturel.fr, « Le monde associatif',
];

const view = adoptionView(fr, { view: 'purposes' });

/** What a reader reads of markup, or of a text; spaces left out: a picture has its lines apart. */
const read = (text: string): string =>
  text
    .replace(/<(style|title|desc)\b.*?<\/\1>/gs, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replace(/\s/g, '');

/** The lines of `expected` as they are met in a text; a line that it lacks is left out. */
const orderIn = (text: string, expected: readonly string[]): string[] =>
  expected
    .map((line) => ({ line, at: read(text).lastIndexOf(read(line)) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line);

const outputs: readonly (readonly [name: string, text: string])[] = [
  ['plain text', toText(view)],
  ['plain text without bars', toText(view, { bars: false })],
  ['e-mail', toEmail(view)],
  ['MJML', toMjml(view)],
  ['figure', toFigure(view)],
  ['SVG', toSvg(view, lightTheme, { measure })],
  ['wide SVG', toSvg(view, lightTheme, { measure, width: 1200 })],
];

for (const [name, text] of outputs) {
  it(`${name} has the foot in its order`, () => {
    expect(orderIn(text, ORDER)).to.deep.equal(ORDER);
  });
}

it('the alternative text has its notes and the source in that order', () => {
  const [, , , ...rest] = ORDER;
  const expected = rest.slice(0, 4);
  expect(orderIn(toAltText(view), expected)).to.deep.equal(expected);
});

for (const width of [320, 800]) {
  it(`a widget ${width} px wide has the foot in that order`, async () => {
    const place = mount('<baro-adoption view="purposes" lang="fr"></baro-adoption>');
    place.style.inlineSize = `${width}px`;
    const element = place.firstElementChild as BaroElement;
    await element.ready;
    expect(orderIn(part(element, '.foot').textContent, ORDER)).to.deep.equal(ORDER);
  });
}
