import { expect } from '@open-wc/testing';

import { type BaroElement, type BaroProblem, type View, viewNames } from '../../src/index.js';
import { languages } from '../../src/locales/registry.js';
import {
  begin,
  canvasOf,
  drawn,
  drawnFrom,
  end,
  ink,
  mount,
  part,
  parts,
  shown,
  textOf,
  until,
  warned,
  widgetIn,
} from '../kit/widgets.js';

beforeEach(begin);
afterEach(end);

const tags = ['baro-adoption', 'baro-effects', 'baro-levers'] as const;

for (const tag of tags) {
  it(`EMB-01 <${tag}> alone: table, ink, no warning`, async () => {
    const element = await drawnFrom(`<${tag}></${tag}>`);
    expect(element.dataset['state']).to.equal('ready');
    expect(parts(element, 'table').length).to.be.greaterThan(0);
    expect(parts(element, 'tbody tr').length).to.be.greaterThan(3);
    expect(ink(canvasOf(element))).to.be.greaterThan(0.005);
    expect(warned()).to.deep.equal([]);
  });
}

it('EMB-02 three tags, four of each: no id twice in a root, names of their own', async () => {
  const views = {
    'baro-adoption': ['tools', 'purposes', 'maturity', 'ai'],
    'baro-effects': ['opinions', 'recognised', 'signals', 'since-covid'],
    'baro-levers': ['needs', 'difficulties', 'needs', 'difficulties'],
  };
  const markup = tags.flatMap((tag) =>
    views[tag].map((view, i) =>
      // The levers have two views: their languages tell the four apart.
      i < 2 || tag !== 'baro-levers'
        ? `<${tag} view="${view}"></${tag}>`
        : `<${tag} view="${view}" lang="en"></${tag}>`,
    ),
  );
  const place = mount(markup.join(''));
  const elements = [...place.children] as BaroElement[];
  for (const element of elements) await drawn(element);
  expect(elements.map((element) => element.dataset['state'])).to.deep.equal(
    new Array(12).fill('ready'),
  );
  const names: string[] = [];
  for (const element of elements) {
    const ids = parts(element, '[id]').map((one) => one.id);
    expect(new Set(ids).size).to.equal(ids.length);
    names.push(...parts(element, 'canvas').map((one) => one.getAttribute('aria-label') ?? ''));
  }
  expect(names.length).to.be.greaterThan(12);
  expect(new Set(names).size).to.equal(names.length);
});

it('EMB-09 properties set before the tag is defined are kept', async () => {
  const { BaroAdoption } = await import('../../src/index.js');
  const tag = 'test-late';
  const place = mount(`<${tag} edition="2022"></${tag}>`);
  const element = place.firstElementChild as BaroElement;
  element.view = 'purposes';
  element.headingLevel = 3;
  element.noActions = true;
  customElements.define(tag, class extends BaroAdoption {});
  await element.ready;
  expect(element.toJSON()?.view).to.equal('purposes');
  expect(element.toJSON()?.editions).to.deep.equal(['2022']);
  expect(textOf(part(element, '[role=heading][aria-level="3"]'))).to.equal(
    'À quoi le numérique sert aux associations',
  );
  expect(parts(element, '[part=actions]')).to.deep.equal([]);
});

describe('EMB-10 attributes set, changed and taken away', () => {
  const cases: [name: string, value: string, other: string][] = [
    ['view', 'purposes', 'ai'],
    ['lang', 'en', 'en-GB'],
    ['theme', 'dark', 'light'],
    ['edition', '2016', '2013 2016'],
    ['items', 'website', 'social-networks website'],
    ['highlight', 'website', 'social-networks'],
    ['heading-level', '2', '6'],
    ['no-table', '', ''],
    ['no-actions', '', ''],
    ['no-title', '', ''],
  ];
  for (const [name, value, other] of cases) {
    it(`EMB-10 ${name}: the same DOM as if it had been there from the start`, async () => {
      const changed = await drawnFrom('<baro-adoption></baro-adoption>');
      const plain = domOf(changed);
      for (const text of [value, other]) {
        changed.setAttribute(name, text);
        await settled(changed);
        const fresh = await drawnFrom(`<baro-adoption ${name}="${text}"></baro-adoption>`);
        same(domOf(changed), domOf(fresh));
        expect(domOf(changed)).not.to.equal(plain);
      }
      changed.removeAttribute(name);
      await settled(changed);
      same(domOf(changed), plain);
      expect(warned()).to.deep.equal([]);
    });
  }
});

it('EMB-10 every attribute is a property of the same name', async () => {
  const element = await shown('<baro-adoption></baro-adoption>');
  Object.assign(element, { view: 'ai', items: ['using'], headingLevel: 4, noTitle: true });
  element.lang = 'en';
  await element.ready;
  expect(element.toJSON()?.view).to.equal('ai');
  expect(parts(element, 'tbody tr').map(textOf)).to.deep.equal(['AI tools already in use 18%']);
  expect(parts(element, '[part=title]')).to.deep.equal([]);
});

it('EMB-11 six ways to make a widget, one table', async () => {
  const markup = '<baro-levers view="difficulties"></baro-levers>';
  const byParser = await shown(markup);
  const place = mount('');
  place.insertAdjacentHTML('beforeend', markup);
  const template = document.createElement('template');
  template.innerHTML = markup;
  place.append(template.content.cloneNode(true), byParser.cloneNode(true));
  place.append(document.importNode(template.content, true));
  const created = document.createElement('baro-levers');
  created.view = 'difficulties';
  place.append(created);
  const texts = new Set<string>();
  for (const element of [byParser, ...place.children] as BaroElement[]) {
    await element.ready;
    texts.add(textOf(part(element, '.tables')));
  }
  expect(place.children.length).to.equal(5);
  expect(texts.size).to.equal(1);
  expect([...texts][0]).to.include('Au moins une difficulté');
});

it('EMB-12 what an editor makes of a tag: one warning, the default shown', async () => {
  const element = await drawnFrom(
    '<p><baro-adoption view=”ai” lang=”fr”><br />\n</baro-adoption></p>',
  );
  expect(element.dataset['state']).to.equal('ready');
  expect(element.toJSON()?.view).to.equal('tools');
  expect(element.toJSON()?.lang).to.equal('fr');
  expect(warned()).to.deep.equal([
    '<baro-adoption> view "”ai”": expected one of tools, purposes, maturity, potential, free-software, palette, ai, who, crisis.',
    `<baro-adoption> lang "”fr”": expected one of ${languages.join(', ')}.`,
  ]);
});

it('a wrong value: the default, one warning, one event with what is allowed', async () => {
  const place = mount('');
  const told: BaroProblem[] = [];
  place.addEventListener('baro-error', (event) => {
    told.push(event.detail);
    throw new Error('a listener of the page');
  });
  const onerror = window.onerror;
  window.onerror = () => true;
  place.innerHTML = '<baro-effects theme="purple" heading-level="1"></baro-effects>';
  const element = widgetIn(place);
  await element.ready;
  element.view = 'constructor';
  await element.ready;
  element.noTitle = true;
  await element.ready;
  window.onerror = onerror;
  expect(told).to.deep.equal([
    { code: 'bad-value', name: 'theme', value: 'purple', expected: ['auto', 'light', 'dark'] },
    {
      code: 'bad-value',
      name: 'heading-level',
      value: '1',
      expected: ['none', '2', '3', '4', '5', '6'],
    },
    {
      code: 'bad-value',
      name: 'view',
      value: 'constructor',
      expected: [...viewNames.effects],
    },
  ]);
  expect(
    told.every((detail) => Object.isFrozen(detail) && Object.isFrozen(detail.expected)),
  ).to.equal(true);
  expect(warned().length).to.equal(3);
  expect(element.dataset['state']).to.equal('ready');
});

it('says what it shows: toJSON, toCSV, describe, events', async () => {
  const place = mount('');
  const types: string[] = [];
  for (const type of ['baro-ready', 'baro-draw']) {
    place.addEventListener(type, (event) => {
      types.push(`${type} ${JSON.stringify((event as CustomEvent).detail)} ${event.composed}`);
    });
  }
  place.innerHTML = '<baro-adoption lang="en"></baro-adoption>';
  const element = await drawn(widgetIn(place));
  expect(types).to.deep.equal([
    'baro-ready {"state":"ready","view":"tools","lang":"en"} true',
    'baro-draw {"view":"tools","lang":"en"} true',
  ]);
  const view: View = element.toJSON()!;
  expect(JSON.parse(JSON.stringify(element))).to.deep.equal(view);
  expect(element.describe().name).to.equal(view.name);
  expect(element.describe().description).to.equal(view.description);
  const [head, ...lines] = element.toCSV().split('\r\n');
  expect(head).to.equal(
    'widget,view,panel,item_id,item,family,series_id,series,edition,value,text,unit,status,reason,base,base_n,source,caveats,figure',
  );
  const line = lines
    .find((one) => one.includes('social-networks.uses.2016'))
    ?.replaceAll('\u00a0', ' ');
  expect(line).to.match(/^adoption,tools,tools,social-networks,/);
  expect(line).to.match(/,2016,2016,2016,62,62%,percent,published,,/);
});

it('empty: a message, no bare axes, the source stays', async () => {
  const element = await shown('<baro-adoption view="ai" edition="2013"></baro-adoption>');
  expect(element.dataset['state']).to.equal('empty');
  expect(textOf(part(element, '.message'))).to.include('2013');
  expect(parts(element, 'canvas, table')).to.deep.equal([]);
});

it('an element without its words keeps the fallback and says so', async () => {
  const { BaroAdoption } = await import('../../src/index.js');
  class Broken extends BaroAdoption {
    protected override makeView(): never {
      throw new Error('no view');
    }
  }
  customElements.define('test-broken', Broken);
  const place = mount('<test-broken><p>62 % (2016)</p></test-broken>');
  const element = place.firstElementChild as BaroElement;
  await element.ready;
  expect(element.dataset['state']).to.equal('error');
  expect(textOf(part(element, '[role=alert]'))).to.include('Le graphique ne s’affiche pas.');
  expect(place.querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
});

/** A picture that an author may put inside a tag. */
const picture = '<div id="inside"><svg width="300" height="60"></svg></div>';

it('a picture inside stands until the chart is drawn, and never beside table or marks', async () => {
  const place = mount(`<baro-adoption>${picture}</baro-adoption>`);
  place.style.marginTop = '5000px';
  const element = widgetIn(place);
  const child = place.querySelector('div')!;
  await element.ready;
  expect(child.getBoundingClientRect().height).to.be.greaterThan(10);
  expect(part(element, '.tables').getBoundingClientRect().width).to.equal(1);
  expect(getComputedStyle(part(element, '.chart-slot')).visibility).to.equal('hidden');
  const height = element.getBoundingClientRect().height;
  await drawn(element);
  expect(child.getBoundingClientRect().height).to.equal(0);
  expect(element.getBoundingClientRect().height).to.equal(height);
});

it('EMB-12 what editors leave in an empty tag, or a sentence and a link, gives way to the marks', async () => {
  const left = [
    ...['<br>', '\n', '<p></p>', '<script type="application/json">{}</script>'],
    ...['62 % (2016)', '<p>62 % (2016)</p>', '<p><a href="#figure">La figure</a></p>'],
  ];
  for (const inside of left) {
    const place = mount(`<baro-adoption>${inside}</baro-adoption>`);
    place.style.marginTop = '5000px';
    const element = widgetIn(place);
    await element.ready;
    const svg = part(element, '.plot > svg');
    expect(svg.checkVisibility({ visibilityProperty: true }), inside).to.equal(true);
    expect(svg.getBoundingClientRect().width, inside).to.be.greaterThan(300);
    expect(part(element, '.over').getBoundingClientRect().height, inside).to.equal(0);
  }
});

it('without a picture inside the marks fill the box, which keeps its height', async () => {
  const place = mount('<baro-effects></baro-effects>');
  place.style.marginTop = '5000px';
  const element = widgetIn(place);
  await element.ready;
  const plot = part(element, '.plot').getBoundingClientRect();
  const svg = part(element, '.plot > svg').getBoundingClientRect();
  expect([svg.width, svg.height]).to.deep.equal([plot.width, plot.height]);
  expect(part(element, '.tables').getBoundingClientRect().height).to.equal(1);
  const height = element.getBoundingClientRect().height;
  await drawn(element);
  expect(parts(element, '.plot > svg')).to.deep.equal([]);
  expect(element.getBoundingClientRect().height).to.equal(height);
  expect(part(element, '.tables').getBoundingClientRect().height).to.equal(1);
});

async function settled(element: BaroElement): Promise<void> {
  await element.ready;
  element.scrollIntoView();
  await until(() => element.hasAttribute('data-drawn'));
  // The menu speaks the earlier language until the words of another have come.
  await until(() => !element.shadowRoot?.querySelector('.open[lang]'));
  await element.updateComplete;
  // What marks the table comes with the first highlight of the page.
  await until(() => parts(element, '[data-highlighted]').length > 0 === !!element.highlight);
}

/** Compares two long texts and shows only where they part. */
function same(a: string, b: string): void {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  if (a !== b) expect(a.slice(at - 60, at + 60)).to.equal(b.slice(at - 60, at + 60));
}

/** The DOM of a shadow root, without Lit's markers and Chart.js's measures. */
function domOf(element: BaroElement): string {
  const copy = document.createElement('div');
  copy.append(...[...element.shadowRoot!.childNodes].map((node) => node.cloneNode(true)));
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
  return copy.innerHTML.replaceAll(/\s+/g, ' ');
}

it('an edition as a number is taken; a value of another type: the default, one warning, and `ready` resolves', async () => {
  const element = await shown('<baro-adoption></baro-adoption>');
  element.edition = 2016;
  await element.ready;
  expect(element.toJSON()?.editions).to.deep.equal(['2016']);
  element.edition = [2013, 2016];
  await element.ready;
  expect(element.toJSON()?.editions).to.deep.equal(['2013', '2016']);
  expect(warned()).to.deep.equal([]);
  const { proxy, revoke } = Proxy.revocable([] as string[], {});
  revoke();
  const throwing = Object.defineProperty(['website'], 0, {
    get: () => {
      throw new Error('no');
    },
  });
  Object.assign(element, { view: {}, edition: proxy, items: throwing, theme: true });
  await element.ready;
  expect(element.dataset['state']).to.equal('ready');
  expect(element.toJSON()?.view).to.equal('tools');
  expect(warned().map((text) => text.replace(/: expected.*/, ''))).to.deep.equal([
    '<baro-adoption> view "(object)"',
    '<baro-adoption> edition "(object)"',
    '<baro-adoption> items "(object)"',
    '<baro-adoption> theme "(boolean)"',
  ]);
  element.view = null;
  element.edition = element.items = element.theme = null;
  const early = document.createElement('baro-adoption');
  Object.assign(early, { view: () => 'ai' });
  mount('').append(early);
  await early.ready;
  expect(early.toJSON()?.view).to.equal('tools');
  expect(warned().at(-1)).to.include('<baro-adoption> view "(function)": expected');
});

it('SEC-16 objects that name prototypes, given to every property: its default, nothing polluted', async () => {
  const plain = await shown('<baro-adoption></baro-adoption>');
  const names = [
    'view',
    'theme',
    'edition',
    'items',
    'highlight',
    'headingLevel',
    'data',
    'figures',
  ];
  for (const name of names) {
    const element = await shown('<baro-adoption></baro-adoption>');
    for (const text of [
      '{"__proto__":{"polluted":1}}',
      '{"constructor":{"prototype":{"polluted":1}}}',
    ]) {
      Object.assign(element, { [name]: JSON.parse(text) as unknown });
      await element.ready;
      expect(element.toJSON(), name).to.deep.equal(plain.toJSON());
      expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    }
  }
  expect(Object.keys(Object.prototype)).to.deep.equal([]);
});
