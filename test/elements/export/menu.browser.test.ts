import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';

import type { FullResources } from '../../../src/elements/shell/resources.js';
import type { BaroElement } from '../../../src/index.js';
import type { CheckedView } from '../../../src/view/view-function.js';
import { footTexts } from '../../kit/foot.js';
import {
  begin,
  drawn,
  drawnFrom,
  end,
  mount,
  openMenu,
  pageStyle,
  part,
  parts,
  shown,
  textOf,
  until,
  warned,
  widgetIn,
} from '../../kit/widgets.js';

import 'axe-core/axe.min.js';

interface Axe {
  run(
    context: Node,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}
const { axe } = globalThis as unknown as { axe: Axe };
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What the widget gave to the clipboard and to the downloads. */
let copied: string[] = [];
let saved: { name: string; blob: Blob }[] = [];
let allowed = true;
const blobs = new Map<string, Blob>();
const revoked: string[] = [];
const { createObjectURL, revokeObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
const nativeTimeout = globalThis.setTimeout;

beforeEach(async () => {
  begin();
  await setViewport({ width: 1000, height: 900 });
  copied = [];
  saved = [];
  allowed = true;
  revoked.length = 0;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: (text: string) => {
        if (!allowed) return Promise.reject(new DOMException('no', 'NotAllowedError'));
        copied.push(text);
        return Promise.resolve();
      },
    },
  });
  URL.createObjectURL = (blob: Blob) => {
    const url = createObjectURL.call(URL, blob);
    blobs.set(url, blob);
    return url;
  };
  URL.revokeObjectURL = (url: string) => {
    revoked.push(url);
    revokeObjectURL.call(URL, url);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, blob: blobs.get(this.href)! });
  };
  // The file is kept for a while: a clock that does not wait for it.
  globalThis.setTimeout = ((run: () => void, ms = 0) =>
    nativeTimeout(run, ms === 40_000 ? 0 : ms)) as typeof setTimeout;
});

afterEach(() => {
  end();
  Reflect.deleteProperty(navigator, 'clipboard');
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
  globalThis.setTimeout = nativeTimeout;
});

const button = (element: BaroElement) => part(element, '[aria-expanded]');
const entries = (element: BaroElement) => parts(element, '.exports button');

async function opened(markup: string, width?: number): Promise<BaroElement> {
  const element = await drawnFrom(markup, width);
  await openMenu(element);
  return element;
}

/** Presses an entry and waits for what is said of it. */
async function press(element: BaroElement, index: number): Promise<string> {
  entries(element)[index]!.click();
  await until(() => textOf(part(element, '.result')) !== '');
  return textOf(part(element, '.result'));
}

it('A11-33 names say what is done, in which format, of which size, for which chart', async () => {
  const element = await opened('<baro-adoption></baro-adoption>');
  const title = textOf(part(element, '[part=title]'));
  expect(button(element).getAttribute('aria-label')).to.equal(`Exporter\u00a0: ${title}`);
  const names = entries(element).map((one) => one.getAttribute('aria-label'));
  expect(names.map((name) => name?.replaceAll(/[\u00a0\u202f]/g, ' '))).to.deep.equal([
    `Copier le constat et sa source : ${title}`,
    `Copier le tableau (CSV) : ${title}`,
    `Télécharger le tableau (CSV, 2 ko) : ${title}`,
    `Télécharger l’image PNG (1 200 pixels de large) : ${title}`,
    `Télécharger l’image SVG (nette à toute taille) : ${title}`,
  ]);
  // What is said begins with what is seen.
  entries(element).forEach((one, i) => {
    expect(names[i]?.replaceAll(/\s/g, ' ').startsWith(textOf(one))).to.equal(true);
  });
});

it('the menu speaks the reader’s language, also after a change', async () => {
  const element = await opened('<baro-levers></baro-levers>');
  expect(textOf(button(element))).to.equal('Exporter');
  element.lang = 'en';
  await element.ready;
  expect(textOf(button(element))).to.equal('Export');
  await until(() => textOf(entries(element)[0]!).startsWith('Copy'));
  expect(entries(element).map(textOf)).to.deep.equal([
    'Copy the finding and its source',
    'Copy the table (CSV)',
    'Download the table (CSV, 5 kB)',
    'Download the PNG image (1,200 pixels wide)',
    'Download the SVG image (sharp at any size)',
  ]);
});

it('A11-06 the menu by keyboard: Enter opens, Tab walks, Escape closes and gives focus back', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const told: string[] = [];
  const note = (event: KeyboardEvent) => void told.push(event.key);
  document.addEventListener('keydown', note);
  part(element, '[aria-pressed]').focus();
  await sendKeys({ press: 'Tab' });
  const root = element.shadowRoot!;
  expect(root.activeElement).to.equal(button(element));
  await sendKeys({ press: 'Enter' });
  await until(() => entries(element).length > 0);
  expect(button(element).getAttribute('aria-expanded')).to.equal('true');
  for (const entry of entries(element)) {
    await sendKeys({ press: 'Tab' });
    expect(root.activeElement).to.equal(entry);
  }
  told.length = 0;
  await sendKeys({ press: 'Escape' });
  await element.updateComplete;
  expect(entries(element)).to.deep.equal([]);
  expect(button(element).getAttribute('aria-expanded')).to.equal('false');
  expect(root.activeElement).to.equal(button(element));
  // The first Escape was the menu's, the second is the page's.
  expect(told).to.deep.equal([]);
  await sendKeys({ press: 'Escape' });
  expect(told).to.deep.equal(['Escape']);
  document.removeEventListener('keydown', note);
});

it('REA-13 copies the finding with title, notes in words, n, source and address, and says so', async () => {
  const element = await opened('<baro-levers></baro-levers>');
  const { title, credit } = element.toJSON()!;
  expect(await press(element, 0)).to.equal('Constat copié.');
  expect(copied[0]!.split('\n').map((line) => line.replaceAll(/\s/g, ' '))).to.deep.equal([
    title,
    'Mieux connaître les outils existants : selon 49 % des responsables ; mettre à niveau les membres peu initiés : 48 % (2016)',
    'La mise en page de la diapositive laisse un doute entre 49 et 48 : les lire comme à égalité.',
    'Base : responsables d’association. Échantillon : responsables ayant choisi de répondre en ligne (un par association), 1 601 en 2016 et 2 776 en 2022 (printemps 2022).',
    credit.replaceAll(/\s/g, ' '),
    location.href,
  ]);
  expect(copied[0]).to.include('1\u202f601');
  await until(() => textOf(part(element, '[role=status]')) === 'Constat copié.');
  entries(element)[1]!.click();
  await until(() => textOf(part(element, '.result')) === 'Tableau copié.');
  expect(copied[1]).to.equal(element.toCSV());
});

it('says where copying is not allowed, and throws nothing', async () => {
  const element = await opened('<baro-levers></baro-levers>');
  allowed = false;
  expect(await press(element, 0)).to.equal('La copie n’est pas permise ici.');
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined });
  expect(await press(element, 1)).to.equal('La copie n’est pas permise ici.');
  expect(copied).to.deep.equal([]);
  expect(warned()).to.deep.equal([]);
});

it('SEC-20 the table as a file: for the spreadsheets of the language, by a name of its own', async () => {
  const element = await opened('<baro-adoption edition="2016"></baro-adoption>');
  const said = await press(element, 2);
  expect(said).to.match(/^Fichier prêt : baro-adoption-tools-2016-fr-excel\.csv \(\d+ ko\)\.$/);
  expect(saved.map(({ name }) => name)).to.deep.equal(['baro-adoption-tools-2016-fr-excel.csv']);
  const bytes = new Uint8Array(await saved[0]!.blob.arrayBuffer());
  expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
  const [head, ...lines] = (await saved[0]!.blob.text()).split('\r\n');
  expect(head).to.equal(
    'widget;view;panel;item_id;item;family;series_id;series;edition;value;text;unit;status;reason;base;base_n;source;caveats;figure',
  );
  expect(lines.filter(Boolean).length).to.equal(element.toCSV().split('\r\n').length - 2);
  await until(() => revoked.length === 1);
  element.lang = 'en';
  await element.ready;
  await until(() => textOf(entries(element)[0]!).startsWith('Copy'));
  await press(element, 2);
  expect(saved[1]!.name).to.equal('baro-adoption-tools-2016-en.csv');
  expect(await saved[1]!.blob.text()).to.equal(element.toCSV());
  const english = new Uint8Array(await saved[1]!.blob.arrayBuffer());
  expect([...english.slice(0, 3)], 'F26: a byte order mark').to.deep.equal([0xef, 0xbb, 0xbf]);
});

it('PNG and SVG as files: the widget’s own picture, and no link is left', async () => {
  const element = await opened('<baro-effects theme="dark"></baro-effects>');
  expect(await press(element, 3)).to.match(/baro-effects-opinions-fr-dark-600-2x\.png \(\d+ ko\)/);
  part(element, '[aria-expanded]').click();
  part(element, '[aria-expanded]').click();
  await element.updateComplete;
  expect(await press(element, 4)).to.match(/baro-effects-opinions-fr-dark-600\.svg \(\d+ ko\)/);
  expect(saved.map(({ name }) => name)).to.deep.equal([
    'baro-effects-opinions-fr-dark-600-2x.png',
    'baro-effects-opinions-fr-dark-600.svg',
  ]);
  expect(saved.map(({ blob }) => blob.type)).to.deep.equal(['image/png', 'image/svg+xml']);
  expect((await createImageBitmap(saved[0]!.blob)).width).to.equal(1200);
  expect(await saved[1]!.blob.text()).to.equal(await element.toSVG());
  expect(parts(element, 'a[download]')).to.deep.equal([]);
});

it('no-actions: no menu; no-table: the menu alone, and its coming moves nothing', async () => {
  const bare = await drawnFrom('<baro-levers no-actions></baro-levers>');
  expect(parts(bare, '[aria-expanded], .actions')).to.deep.equal([]);
  for (const attribute of ['', 'no-table']) {
    const place = mount(`<baro-levers ${attribute}></baro-levers>`);
    place.style.marginTop = '5000px';
    const element = widgetIn(place);
    await element.ready;
    expect(parts(element, '[aria-expanded]')).to.deep.equal([]);
    const height = element.getBoundingClientRect().height;
    await drawn(element);
    expect(parts(element, '[aria-expanded]').length).to.equal(1);
    expect(element.getBoundingClientRect().height, attribute).to.equal(height);
    expect(parts(element, '.actions button').length).to.equal(attribute ? 1 : 2);
  }
});

it('A11-13 every entry is 24 px at least, and nothing is wider than the widget at 280 px', async () => {
  const element = await opened('<baro-adoption></baro-adoption>', 280);
  const right = element.getBoundingClientRect().right;
  for (const one of [button(element), ...entries(element)]) {
    const box = one.getBoundingClientRect();
    expect(Math.min(box.width, box.height)).to.be.at.least(24);
    expect(box.right).to.be.at.most(right);
  }
  expect(part(element, '.actions').scrollWidth).to.be.at.most(280);
});

for (const scheme of ['light', 'dark']) {
  it(`A11-01 axe finds no fault with the menu open, ${scheme}`, async () => {
    pageStyle(`:root{color-scheme:${scheme}} h1{background:canvas}`);
    const place = mount(
      '<main><h1>Page</h1><baro-adoption heading-level="2"></baro-adoption></main>',
    );
    const element = await drawn(widgetIn(place));
    await openMenu(element);
    await press(element, 0);
    const { violations } = await axe.run(document, {
      runOnly: rules,
      rules: { 'document-title': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
  });
}

/** Pixels that differ from the first, as a share; and the first itself. */
async function pixelsOf(blob: Blob) {
  const picture = await createImageBitmap(blob);
  const canvas = new OffscreenCanvas(picture.width, picture.height);
  const context = canvas.getContext('2d')!;
  context.drawImage(picture, 0, 0);
  const { data } = context.getImageData(0, 0, picture.width, picture.height);
  const all = new Uint32Array(data.buffer);
  const ink = all.filter((pixel) => pixel !== all[0]).length / all.length;
  return { width: picture.width, height: picture.height, ink, ground: [...data.slice(0, 4)] };
}

it('toBlob: a PNG of the size asked for, in the widget’s colours, without a viewport', async () => {
  const place = mount('<baro-adoption style="--baro-surface: #fff8e7"></baro-adoption>');
  place.style.marginTop = '5000px';
  const element = widgetIn(place);
  const blob = await element.toBlob({ width: 600, scale: 2 });
  expect(blob.type).to.equal('image/png');
  expect(element.hasAttribute('data-drawn')).to.equal(false);
  const { width, height, ink, ground } = await pixelsOf(blob);
  expect(width).to.equal(1200);
  expect(height).to.be.greaterThan(800);
  expect(ink).to.be.within(0.03, 0.5);
  expect(ground).to.deep.equal([0xff, 0xf8, 0xe7, 255]);
  const plain = await pixelsOf(await element.toBlob());
  expect(plain.width).to.equal(600);
  expect((await pixelsOf(await element.toBlob({ type: 'image/png', width: 320 }))).width).to.equal(
    320,
  );
});

it('A11-29 a browser that puts noise into what is read: no PNG and a word of it, SVG and CSV as ever', async () => {
  const { prototype } = CanvasRenderingContext2D;
  const native = prototype.getImageData;
  prototype.getImageData = function (this: CanvasRenderingContext2D, ...args) {
    const image = native.apply(this, args);
    image.data.forEach((byte, at) => (image.data[at] = byte ^ 0x55));
    return image;
  };
  try {
    const element = await opened('<baro-effects></baro-effects>');
    const png = entries(element).findIndex((one) => textOf(one).includes('PNG'));
    expect(await press(element, png)).not.to.equal('');
    expect(saved).to.deep.equal([]);
    let message = '';
    await element.toBlob().catch((error: Error) => (message = error.message));
    expect(message).to.include('puts noise into pictures');
    expect(await element.toSVG()).to.include('</svg>');
    expect(element.toCSV()).to.include('effects,opinions');
  } finally {
    prototype.getImageData = native;
  }
});

it('toSVG: well-formed, with the title and every text of the View', async () => {
  for (const markup of [
    '<baro-adoption></baro-adoption>',
    '<baro-levers lang="en"></baro-levers>',
  ]) {
    const element = widgetIn(mount(markup));
    const text = await element.toSVG({ width: 2560 });
    const document_ = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(document_.querySelector('parsererror')).to.equal(null);
    const svg = document_.documentElement;
    expect(svg.getAttribute('width')).to.equal('2560');
    const view = element.toJSON()!;
    expect(svg.querySelector('title')?.textContent).to.equal(view.name);
    const plain = (one: string) => one.replaceAll(/\s+/g, '');
    const all = plain([...svg.querySelectorAll('text')].map((one) => one.textContent).join(''));
    const cells = view.panels.flatMap(({ rows }) =>
      rows.flatMap((row) => [row.label, ...row.cells.map((cell) => cell.text)]),
    );
    for (const one of [view.title, view.summary, ...footTexts(view), ...cells]) {
      expect(all, one).to.include(plain(one));
    }
  }
});

it('toBlob and toSVG refuse what is not allowed, with what is', async () => {
  const element = await shown('<baro-adoption></baro-adoption>');
  const refused = async (asked: Promise<unknown>): Promise<string> =>
    asked.then(
      () => 'not refused',
      (error: Error) => `${error.name} ${error.message}`,
    );
  const blob = (options: unknown) => refused(element.toBlob(options as object));
  expect(await blob({ type: 'image/jpeg' })).to.equal(
    'RangeError toBlob: type "image/jpeg": expected image/png.',
  );
  expect(await blob({ width: 100 })).to.equal(
    'RangeError toBlob: width 100: expected a number from 240 to 2560.',
  );
  expect(await blob({ scale: '2' })).to.equal(
    'RangeError toBlob: scale "2": expected a number from 1 to 4.',
  );
  expect(await blob({ scale: NaN })).to.include('scale NaN: expected a number');
  expect(await blob({ height: 3 })).to.equal(
    'RangeError toBlob: option "height": expected one of type, width, scale.',
  );
  expect(await blob('image/png')).to.equal(
    'RangeError toBlob: options "image/png": expected an object of type, width, scale.',
  );
  expect(await refused(element.toSVG({ width: Infinity }))).to.include(
    'toSVG: width Infinity: expected a number',
  );
  expect(await refused(element.toSVG({ scale: 2 } as object))).to.equal(
    'RangeError toSVG: option "scale": expected one of width.',
  );
});

describe('SEC-21 hostile names', () => {
  const hostile = [
    '../../etc/passwd',
    'a/b\\c:*?"<>|',
    'CON',
    'x'.repeat(300),
    '\u202egpj.exe',
    '.hidden',
  ];
  it('give files of letters, digits and hyphens, 80 at most', async () => {
    const { BaroLevers } = await import('../../../src/index.js');
    let name = '';
    class Named extends BaroLevers {
      protected override makeView(resources: FullResources): CheckedView | null {
        const built = super.makeView(resources);
        return built && { ...built, view: { ...built.view, title: name, view: name } };
      }
    }
    customElements.define('test-named', Named);
    for (name of hostile) {
      const element = await drawn(
        mount('<test-named></test-named>').firstElementChild as BaroElement,
      );
      await openMenu(element);
      await press(element, 2);
      expect(saved.at(-1)?.name, name).to.match(/^[a-z0-9-]{1,80}\.csv$/);
    }
    expect(saved.length).to.equal(6);
  });
});
