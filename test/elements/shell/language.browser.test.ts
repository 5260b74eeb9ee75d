import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

import { type BaroElement, registerLocale } from '../../../src/index.js';
import { type LanguageEntry, registry } from '../../../src/locales/registry.js';
import {
  begin,
  drawn,
  end,
  layoutsOf,
  mount,
  part,
  parts,
  shown,
  textOf,
  until,
  warned,
  widgetIn,
} from '../../kit/widgets.js';

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
  const stage = part(element, '.chart-slot');
  stage.focus();
  stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect(textOf(part(element, '.tip'))).to.include('site internet');
  element.lang = 'en';
  await element.ready;
  await until(() => !part(element, '.tip').textContent?.includes('site internet'));
  expect(element.shadowRoot!.textContent).not.to.match(/Échantillon|Base : |Outils/);
  expect(part(element, '.root').lang).to.equal('en');
});

/** A language of the site's own: French words under another tag, with a title of its own. */
async function breton(title: string) {
  const { fr } = await import('../../../src/locales/fr.js');
  const views = { ...fr.views, 'adoption.tools': { ...fr.views['adoption.tools'], title } };
  const words = { ...fr.interface, export: 'Ezporzhiañ' };
  return { ...fr, lang: 'br', views, interface: words, menu: { sentenceCopied: 'Eilet.' } };
}

it('I18-04, I18-13 a language that the site brings: widgets in it show it, then its next words', async () => {
  const element = await drawn(
    widgetIn(mount('<div lang="br-FR"><baro-adoption></baro-adoption></div>')),
  );
  expect(langOf(element)).to.equal('en');
  const words = registerLocale(await breton('Ostilhoù <b>niverel</b>'));
  expect(words?.lang).to.equal('br');
  await until(() => langOf(element) === 'br');
  await element.ready;
  expect(part(element, '.root').lang).to.equal('br');
  expect(textOf(part(element, '[part=title]'))).to.equal('Ostilhoù <b>niverel</b>');
  expect(part(element, '[part=title]').children.length).to.equal(0);
  expect(textOf(part(element, '.open'))).to.equal('Ezporzhiañ');
  // One warning names what the menu lacks.
  expect(warned().filter((text) => text.includes('lacks menu.copySentence')).length).to.equal(1);
  const { BaroAdoption } = await import('../../../src/index.js');
  await BaroAdoption.registerLocale(await breton('Ostilhoù'));
  await until(() => textOf(part(element, '[part=title]')) === 'Ostilhoù');
  // A widget that comes later speaks it at once, with options too.
  const later = await shown('<baro-adoption lang="br" edition="2016"></baro-adoption>');
  expect(textOf(part(later, '[part=title]'))).to.equal('Ostilhoù');
  (registry as Map<string, LanguageEntry>).delete('br');
});

it('I18-13 a tag that will not do changes nothing, and no widget is disturbed', async () => {
  const element = await shown('<baro-adoption lang="fr"></baro-adoption>');
  const before = element.toJSON();
  let told = 0;
  element.addEventListener('baro-ready', () => (told += 1));
  expect(registerLocale({ lang: 'fr', name: 'x' })).to.equal(null);
  expect(registerLocale({ lang: '<b>' })).to.equal(null);
  expect(registerLocale(null as never)).to.equal(null);
  expect(warned().length).to.equal(3);
  await element.ready;
  expect(element.toJSON()).to.equal(before);
  expect(told).to.equal(0);
});

it('I18-11 Arabic: right to left in table, legend, axis and arrows', async () => {
  const element = await drawn(await shown('<baro-effects lang="ar"></baro-effects>'));
  const root = part(element, '.root');
  expect([root.lang, root.dir, getComputedStyle(root).direction]).to.deep.equal([
    'ar',
    'rtl',
    'rtl',
  ]);
  const [first, second] = parts(element, '.legend li').map((one) => one.getBoundingClientRect());
  expect(first!.left).to.be.greaterThan(second!.left);
  const heads = parts(element, 'thead th').map((one) => one.getBoundingClientRect().left);
  expect(heads).to.deep.equal([...heads].sort((a, b) => b - a));
  const [layout] = layoutsOf(element);
  const [one, two] = layout!.marks;
  // The first answer begins at the right; the next one follows to its left.
  expect(one!.x).to.be.greaterThan(two!.x);
  part(element, '.chart-slot').focus();
  await sendKeys({ press: 'Home' });
  const said = () => textOf(part(element, '[role=status]'));
  await until(() => said() !== '');
  const [row] = element.toJSON()!.panels[0]!.rows;
  expect(said().startsWith(row!.label)).to.equal(true);
  await sendKeys({ press: 'ArrowLeft' });
  const next = element.toJSON()!.panels[0]!.rows[1]!.label;
  await until(() => said().startsWith(next), next);
});

it('A11-37 French titles are marked as French in another language', async () => {
  const element = await shown('<baro-adoption lang="de"></baro-adoption>');
  const marked = parts(element, '.source [lang]').map((one) => [one.lang, textOf(one)]);
  expect(marked).to.deep.equal([
    ['fr', 'La place du numérique dans le projet associatif'],
    ['fr', 'La place du numérique dans le projet associatif en 2016'],
    ['fr', 'Quelle place pour le numérique dans les associations ?'],
  ]);
  element.lang = 'fr';
  await until(() => langOf(element) === 'fr');
  await element.ready;
  expect(parts(element, '.source [lang]')).to.deep.equal([]);
});
