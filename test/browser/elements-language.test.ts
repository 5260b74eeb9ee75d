import { expect } from '@open-wc/testing';

import type { BaroElement } from '../../src/index.js';
import {
  begin,
  drawn,
  end,
  mount,
  part,
  shown,
  textOf,
  until,
  warned,
  widgetIn,
} from '../helpers/widgets.js';

beforeEach(begin);
afterEach(end);

const langOf = (element: BaroElement) => element.toJSON()?.lang;

for (const [tag, lang, warnings] of [
  ['en', 'en', 0],
  ['fr-CA', 'fr', 0],
  ['fr_FR', 'fr', 0],
  ['xx', 'en', 0],
  ['x', 'en', 1],
  ['a'.repeat(300), 'en', 1],
  ['&lt;script>', 'en', 1],
  ['en-', 'en', 1],
  [' ', 'fr', 0],
] as const) {
  it(`I18-02 lang="${tag.slice(0, 20)}" speaks ${lang}`, async () => {
    const element = await shown(`<baro-adoption lang="${tag}"></baro-adoption>`);
    expect(langOf(element)).to.equal(lang);
    expect(part(element, '.root').lang).to.equal(lang);
    expect(warned().length).to.equal(warnings);
  });
}

it('I18-08 the nearest ancestor’s lang, and its changes', async () => {
  const place = mount('<div lang="en"><p lang=""><baro-adoption></baro-adoption></p></div>');
  const element = await drawn(widgetIn(place));
  expect(langOf(element)).to.equal('en');
  place.querySelector('div')!.lang = 'fr';
  await until(() => langOf(element) === 'fr');
  expect(textOf(part(element, 'button'))).to.equal('Afficher le tableau');
  place.querySelector('p')!.lang = 'en';
  await until(() => langOf(element) === 'en');
  expect(textOf(part(element, 'button'))).not.to.equal('Afficher le tableau');
});

it('I18-08 across shadow roots and slots, and their changes', async () => {
  const place = mount('<div lang="en"><section></section></div>');
  const outer = place.querySelector('section')!;
  outer.attachShadow({ mode: 'closed' });
  const inner = document.createElement('article');
  // A closed root hides itself from the page, not from what stands in it.
  const element = document.createElement('baro-levers');
  inner.attachShadow({ mode: 'open' }).append(element);
  const slotted = document.createElement('baro-levers');
  const host = document.createElement('aside');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p lang="fr"><slot></slot></p>';
  host.append(slotted);
  place.querySelector('div')!.append(inner, host);
  await Promise.all([element.ready, slotted.ready]);
  expect([langOf(element), langOf(slotted)]).to.deep.equal(['en', 'en']);
  place.querySelector('div')!.lang = 'fr';
  await until(() => langOf(element) === 'fr' && langOf(slotted) === 'fr');
});

it('I18-08 no lang anywhere: French', async () => {
  const before = document.documentElement.lang;
  document.documentElement.removeAttribute('lang');
  const element = await shown('<baro-adoption></baro-adoption>');
  document.documentElement.lang = before;
  expect(langOf(element)).to.equal('fr');
});

it('I18-07 another language while a figure is shown: all text follows', async () => {
  const element = await drawn(widgetIn(mount('<baro-adoption></baro-adoption>')));
  const stage = part(element, '.stage');
  stage.focus();
  stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(textOf(part(element, '.tip'))).to.include('Site internet');
  element.lang = 'en';
  await element.ready;
  await until(() => !part(element, '.tip').textContent?.includes('Site internet'));
  expect(element.shadowRoot!.textContent).not.to.match(/Échantillon|Base : |Outils/);
  expect(part(element, '.root').lang).to.equal('en');
});
