/** The page that writes the code for a web site: what is chosen, copied, pasted and examined. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { codesOf, policyOf } from '../../demo/configurator/codes.js';
import { placeIds, type Variant } from '../../demo/configurator/places.js';
import { placeWords } from '../../demo/configurator/places-words.js';
import { readBase, readChoices, readColour, writeChoices } from '../../demo/configurator/state.js';
import { configuratorWords, english } from '../../demo/configurator/words.js';
import { doctorWords } from '../../demo/doctor/words.js';
import { sources } from '../../src/data/index.js';
import { toEmbed } from '../../src/formats/index.js';
import { fr } from '../../src/locales/fr.js';
import { effectsView } from '../../src/view/index.js';
import { violations } from '../kit/axe.js';
import { kses } from '../kit/kses.js';
import { newPage, ready, seen, setUp } from '../kit/page.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const integrity = readFileSync('dist/cdn/integrity.json', 'utf8');
const PAGE = '/site/configurator.html';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="777"><path fill="#00667e" d="M0 0h9v9H0z"/></svg>';

const { server, browser } = await setUp();
// What the site has beside the page.
server.page('/site/baro/integrity.json', integrity);
beforeEach(() => {
  server.override(/^\/(site\/baro|dist\/cdn)\/pictures\/baro-.*\.svg$/, {
    headers: { 'content-type': 'image/svg+xml' },
    status: 200,
    body: drawing,
  });
  server.override(PAGE, { headers: { 'content-security-policy': policy } });
  server.hits.length = 0;
});

async function open(query = '', width = 1200): Promise<Page> {
  const page = await newPage(browser, { width });
  await page.goto(`${server.origin}${PAGE}${query}`);
  await page.waitForSelector('#codes pre');
  return page;
}

/** The code that is recommended, block by block. */
const blocks = (page: Page, within = '#codes') =>
  page.$$eval(`${within} > .code code`, (all) => all.map((code) => code.textContent));

/** Does something and waits until the code has been written anew. */
async function follow(page: Page, act: () => Promise<unknown>): Promise<void> {
  const old = await page.$('#codes > *');
  await act();
  await page.waitForFunction((node) => !node?.isConnected, {}, old);
}

const choose = (page: Page, name: string, value: string) =>
  follow(page, () => page.select(`select[name="${name}"]`, value));

/** Types into a text field and leaves it. */
async function write(page: Page, name: string, text: string): Promise<void> {
  await page.$eval(`[name="${name}"]`, (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

const faultOf = (page: Page, name: string) =>
  page.$eval(`[name="${name}"]`, (field) => ({
    invalid: field.ariaInvalid,
    said: document.getElementById(field.getAttribute('aria-describedby')?.split(' ')[0] ?? '')
      ?.textContent,
  }));

const unfold = (page: Page) =>
  page.$$eval('#results details', (all) => all.forEach((one) => (one.open = true)));

test('the code follows every choice, is that of the preview, and stays in the address', async () => {
  const page = await open();
  const [first = ''] = await blocks(page);
  assert.match(
    first,
    /^<script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="https:\/\/example\.org\/baro\/baro\.js"><\/script>\n<baro-adoption view="tools" lang="fr">\n<figure lang="fr" dir="ltr"/,
  );
  for (const [name, value] of [
    ['widget', 'levers'],
    ['view', 'needs'],
    ['edition', '2016'],
    ['highlight', 'money-equipment'],
    ['language', 'en'],
    ['theme', 'dark'],
    ['heading-level', '3'],
  ] as const) {
    await choose(page, name, value);
  }
  await unfold(page);
  await follow(page, () => page.click('input[value="no-title"]'));
  await follow(page, () => page.click('input[value="money-experts"]'));
  const attributes = [
    ['view', 'needs'],
    ['lang', 'en'],
    ['edition', '2016'],
    [
      'items',
      'know-existing-tools level-up-members money-equipment shared-will peer-exchange money-training personal-help-strategy internal-discussion-time technical-training shared-tools',
    ],
    ['highlight', 'money-equipment'],
    ['theme', 'dark'],
    ['heading-level', '3'],
  ];
  assert.equal(
    (await blocks(page))[0]?.split('\n')[1],
    `<baro-levers ${attributes.map(([name, value]) => `${name}="${value}"`).join(' ')} no-title>`,
  );
  const preview = await page.$eval('#preview > *', (widget) => {
    const names = widget.getAttributeNames().filter((name) => !name.startsWith('data-'));
    return names.map((name) => [name, widget.getAttribute(name)]);
  });
  assert.deepEqual(preview.sort(), [...attributes, ['no-title', '']].sort());
  // The pictures that come with the files do not show this: they are offered.
  assert.deepEqual(
    await page.$$eval('#codes > .actions button', (all) => all.map((b) => b.textContent)),
    [
      'Télécharger baro-levers-needs-2016-en-dark-600-own.svg',
      'Télécharger baro-levers-needs-2016-en-dark-320-own.svg',
    ],
  );

  const shown = await blocks(page);
  await page.reload();
  await page.waitForSelector('#codes pre');
  assert.deepEqual(await blocks(page), shown);
  assert.deepEqual((await seen(page)).console, []);
  await page.close();
});

test('colours reach the preview and a rule to paste; what is no colour is said, and left out', async () => {
  const page = await open();
  await unfold(page);
  await follow(page, () => write(page, 'accent', '#036'));
  await follow(page, () => write(page, 'radius', '4px'));
  await write(page, 'surface', 'url(//evil.example/x)');
  assert.deepEqual(await faultOf(page, 'surface'), {
    invalid: 'true',
    said: '«\u00a0url(//evil.example/x)\u00a0» n’est pas une couleur comme #00667e.',
  });
  const [, rules] = await blocks(page);
  assert.equal(rules, 'baro-adoption {\n  --baro-accent: #003366;\n  --baro-radius: 4px;\n}\n');
  assert.equal(
    await page.$eval('#preview > *', (widget) =>
      getComputedStyle(widget).getPropertyValue('--baro-accent'),
    ),
    '#003366',
  );
  await follow(page, () => write(page, 'surface', '#fff8e8'));
  assert.deepEqual(await faultOf(page, 'surface'), { invalid: null, said: '' });
  assert.match(new URL(page.url()).search, /accent=%23003366&radius=4$|surface=%23fff8e8/);
  assert.deepEqual((await seen(page)).violations, []);
  await page.close();
});

test('the address of the files is checked, and marked while it is the example', async () => {
  const page = await open();
  const help = () => page.$eval('.field-base .small', (text) => text.textContent);
  assert.match(await help(), /^https:\/\/example\.org\/baro\/ est un exemple/);
  for (const bad of ['baro', '//a.org/baro/', 'javascript:alert(1)', 'https://a.org/"><script>']) {
    await write(page, 'base', bad);
    const { invalid, said } = await faultOf(page, 'base');
    assert.equal(invalid, 'true', bad);
    assert.ok(said?.startsWith(`«\u00a0${bad}\u00a0» ne peut pas servir\u00a0:`), said ?? '');
    assert.match((await blocks(page))[0] ?? '', /src="https:\/\/example\.org\/baro\/baro\.js"/);
  }
  await follow(page, () => write(page, 'base', '/files/baro'));
  assert.deepEqual(await faultOf(page, 'base'), { invalid: null, said: '' });
  assert.match(await help(), /«\u00a0baro\u00a0»/);
  const [code = ''] = await blocks(page);
  assert.match(code, /src="\/files\/baro\/baro\.js"/);
  // The picture's size is that of the file which the site serves.
  assert.match(
    code,
    /src="\/files\/baro\/pictures\/baro-adoption-tools-fr-light-600\.svg" width="600" height="777"/,
  );
  assert.deepEqual(await blocks(page, '#policy'), [
    "script-src 'self'; img-src 'self'",
    "img-src 'self'",
    "frame-src 'self'",
  ]);
  assert.equal((await blocks(page, '#privacy')).length, 1);
  await page.close();
});

test('code is copied and said so', async () => {
  const page = await open();
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      document.title = text.slice(0, 20);
      Object.assign(globalThis, { copied: text });
      return Promise.resolve();
    };
  });
  await page.click('#codes .code .button');
  await page.waitForFunction(() => document.querySelector('#codes [role="status"]')?.textContent);
  assert.equal(await page.$eval('#codes [role="status"]', (text) => text.textContent), 'Copié');
  const [code] = await blocks(page);
  assert.equal(await page.evaluate('copied'), code);
  await page.close();
});

/** A page with the code in it, as a webmaster makes one. */
function paste(code: string, headers: Record<string, string> = {}): string {
  return server.page(
    '/pasted',
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>x</title></head><body><h1>x</h1>${code}</body></html>`,
    headers,
  );
}

/** What a reader sees of the only figure in the page. */
const figureIn = (page: Page) =>
  page.$eval('figure', (figure) => {
    const [image] = figure.querySelectorAll('img');
    const seen = (selector: string) => figure.querySelector(selector)?.checkVisibility() ?? false;
    return {
      image: image ? [image.complete && image.naturalWidth > 0, image.alt.slice(0, 6)] : [],
      caption: seen('figcaption'),
      summary: seen('summary'),
      source: seen('figure > p a[href^="https://"]'),
    };
  });

const readable = { image: [true, 'Barres'], caption: true, summary: true, source: true };

test('EMB-01: each form that is copied works where it is pasted, and reads without a script', async () => {
  const page = await open('?base=/dist/cdn/');
  await unfold(page);
  const codes = await page.$$eval('#codes .code code', (all) =>
    all.map((code) => code.textContent),
  );
  const [tag = '', div = '', figure = '', frame = ''] = codes;
  assert.match(frame, /^<iframe src="\/dist\/cdn\/f\/adoption\/tools\/fr\/" title="Barres, /);
  await page.close();
  for (const [code, selector] of [
    [tag, 'baro-adoption'],
    [div, '[data-baro] > baro-adoption'],
  ] as const) {
    const pasted = await newPage(browser);
    await pasted.goto(paste(code));
    await pasted.waitForSelector(`${selector}[data-drawn]`);
    assert.deepEqual(await ready(pasted), ['ready']);
    const { errors, rejections, console } = await seen(pasted);
    assert.deepEqual([errors, rejections, console], [[], [], []]);
    assert.equal(await pasted.$eval('figure', (one) => one.checkVisibility()), false);
    await pasted.close();
  }
  for (const code of [tag, div, figure]) {
    const plain = await newPage(browser);
    await plain.setJavaScriptEnabled(false);
    await plain.goto(paste(code));
    await plain.waitForSelector('img');
    assert.deepEqual(await figureIn(plain), readable);
    await plain.close();
  }
});

test('EMB-13: the div that kses has been at reads, and draws with the script in the theme', async () => {
  const page = await open('?base=/dist/cdn/&place=wordpress-filtered&no-actions');
  const [script = '', body = ''] = await blocks(page);
  assert.equal(
    script,
    '<script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="/dist/cdn/baro.js"></script>\n',
  );
  await page.close();
  const stored = kses(body);
  const plain = await newPage(browser);
  await plain.goto(paste(stored));
  assert.deepEqual(await figureIn(plain), readable);
  await plain.goto(paste(stored + script));
  await plain.waitForSelector('[data-baro] > baro-adoption[no-actions][data-drawn]');
  assert.deepEqual((await seen(plain)).errors, []);
  await plain.close();
});

test('SEC-01: under a strict policy, the line that is shown is all that the strict form needs', async () => {
  const page = await open('?base=/dist/cdn/&place=policy');
  const [code = ''] = await blocks(page);
  const [line = ''] = await blocks(page, '#policy');
  assert.equal(line, "script-src 'self'");
  await page.close();
  const trusted = "require-trusted-types-for 'script'; trusted-types baro-widgets";
  const headers = {
    'content-security-policy': `default-src 'none'; ${line}; ${trusted}; base-uri 'none'; form-action 'none'`,
  };
  const strict = await newPage(browser);
  await strict.goto(paste(code, headers));
  await strict.waitForSelector('baro-adoption[data-drawn]');
  const { errors, violations, console } = await seen(strict);
  assert.deepEqual([errors, violations, console], [[], [], []]);
  await strict.close();

  const plain = await newPage(browser);
  await plain.setJavaScriptEnabled(false);
  await plain.goto(paste(code, headers));
  const size = await plain.$eval('svg', (svg) => svg.getBoundingClientRect().toJSON() as DOMRect);
  assert.ok(size.width > 1000 && size.height > 300, JSON.stringify(size));
  await plain.close();
});

test('SEC-02: the usual form under its own line breaks no rule but that on style attributes', async () => {
  const page = await open('?base=/dist/cdn/');
  const [code = ''] = await blocks(page);
  const [line = ''] = await blocks(page, '#policy');
  assert.equal(line, "script-src 'self'; img-src 'self'");
  await page.close();
  const pasted = await newPage(browser);
  await pasted.goto(paste(code, { 'content-security-policy': `default-src 'none'; ${line}` }));
  await pasted.waitForSelector('baro-adoption[data-drawn]');
  const { violations } = await seen(pasted);
  const broken = violations.map(({ directive }) => directive);
  assert.deepEqual([...new Set(broken)], ['style-src-attr']);
  await pasted.close();
});

test('EMB-25: a fixed version comes with its hash, which the browser checks', async () => {
  const site = await open('?lang=en');
  assert.equal(
    await site.$eval('#where .small a', (link) =>
      [link.checkVisibility(), link.getAttribute('href')].join(),
    ),
    'true,./baro-widgets-0.1.0.zip',
  );
  await site.close();
  for (const [kind, script] of [
    ['fixed', 'baro-0.1.0.js'],
    ['all', 'baro.all-0.1.0.min.js'],
  ] as const) {
    const page = await open('?base=/dist/cdn/');
    await choose(page, 'script', kind);
    const [code = ''] = await blocks(page);
    const { files } = JSON.parse(integrity) as { files: Record<string, string> };
    assert.ok(
      code.includes(
        `src="/dist/cdn/${script}" integrity="${files[script]}" crossorigin="anonymous"`,
      ),
    );
    await page.close();
    const pasted = await newPage(browser);
    await pasted.goto(paste(code));
    await pasted.waitForSelector('baro-adoption[data-drawn]');
    await pasted.goto(
      paste(code.replace(/sha384-./, (hash) => (hash === 'sha384-A' ? 'sha384-B' : 'sha384-A'))),
    );
    await pasted.waitForSelector('img');
    assert.equal(
      await pasted.evaluate(() => customElements.get('baro-adoption') === undefined),
      true,
    );
    assert.deepEqual(await figureIn(pasted), readable);
    await pasted.close();
  }
});

test('without the hashes beside it the page says so, and the code has none', async () => {
  server.override('/site/baro/integrity.json', { status: 404, body: '' });
  const page = await open('?script=all');
  server.override('/site/baro/integrity.json', undefined);
  assert.deepEqual(
    await page.$$eval('select[name="script"] option', (all) => all.map(({ value }) => value)),
    ['stable'],
  );
  const said = await page.$eval('#where > .small:last-child', (text) => [
    text.checkVisibility(),
    text.textContent,
  ]);
  assert.equal(said[0], true);
  assert.match(
    String(said[1]),
    /^Les empreintes des scripts ne sont pas à côté de cette page\u00a0:/,
  );
  assert.doesNotMatch((await blocks(page)).join(''), /integrity/);
  await page.close();
});

test('PRV-01, PRV-02: the page asks only its own folder, whatever is chosen and examined', async () => {
  const page = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.reload();
  await page.waitForSelector('#codes pre');
  for (const place of placeIds.slice(1)) await choose(page, 'place', place);
  await choose(page, 'widget', 'effects');
  await page.$eval('textarea', (field) => {
    field.value =
      '<img src="https://evil.example/a.png" onerror="__pwned=1"><script src="https://evil.example/baro.js"></script><svg onload="__pwned=1"></svg><iframe src="https://evil.example/f/adoption/tools/fr/"></iframe>';
  });
  await page.click('#doctor .button');
  await page.waitForSelector('.answer li');
  assert.equal(await page.evaluate('globalThis.__pwned'), undefined);
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(`${server.origin}/site/`)),
    [],
  );
  const { errors, rejections, violations, console, calls } = await seen(page);
  assert.deepEqual([errors, rejections, console], [[], [], []]);
  // The two handlers in what was pasted: the policy refuses them where they would not run anyway.
  assert.deepEqual(
    violations.map(({ directive }) => directive),
    ['script-src-attr', 'script-src-attr'],
  );
  assert.deepEqual([calls['storage'], calls['document.cookie']], [undefined, undefined]);
  assert.equal(await page.$('[style]'), null);
  await page.close();
});

test('the doctor tells what was lost, and what helps, in the language of the page', async () => {
  const page = await open('?place=wordpress-classic');
  const examine = async (text: string) => {
    await page.$eval('textarea', (field, value) => (field.value = value), text);
    const old = await page.$('.answer > *');
    await page.focus('#doctor .button');
    await page.keyboard.press('Enter');
    if (old) await page.waitForFunction((node) => !node.isConnected, {}, old);
    return page.$$eval('.answer li', (all) => all.map((line) => line.textContent));
  };
  assert.deepEqual(await examine(''), [
    'À corriger Il n’y a rien à lire\u00a0: collez d’abord du code.',
  ]);
  assert.deepEqual(await examine('<p>&lt;baro-levers view="needs"&gt;&lt;/baro-levers&gt;</p>'), [
    'À corriger Le code est affiché comme du texte («\u00a0<baro-levers view="needs">\u00a0»)\u00a0: il a été collé là où l’outil attend des mots.',
    'Collez le code dans le mode HTML, «\u00a0Code source\u00a0» ou «\u00a0Texte\u00a0» de l’éditeur, sans passer par un traitement de texte.',
  ]);
  assert.deepEqual(
    await examine(
      '<p><script src="/baro.js" type="module"></script><br />\n<baro-levers view="needs" lang=”fr”></p><figure><figcaption>a</figcaption>Solidatech</figure>',
    ),
    [
      'À corriger Des guillemets ont été arrondis («\u00a0lang=”fr”\u00a0»)\u00a0: la valeur n’est plus comprise.',
      'À corriger La figure est sortie de la balise\u00a0: elle restera sous le graphique au lieu de lui céder la place.',
      'À corriger L’image dessinée dans la page a été retirée, et ses mots sont restés en vrac.',
      'À corriger Le tableau des chiffres a été retiré.',
      'Collez le code dans le mode HTML, «\u00a0Code source\u00a0» ou «\u00a0Texte\u00a0» de l’éditeur, sans passer par un traitement de texte.',
      'Prenez la div au lieu de la balise\u00a0: les éditeurs la gardent.',
      'Prenez une forme dont l’image est un fichier\u00a0: tous les outils gardent les images.',
      'Prenez le cadre\u00a0: l’outil ne touche pas à ce qu’il contient.',
    ],
  );
  const [code = ''] = await blocks(page);
  assert.deepEqual(await examine(code), ['En ordre Rien d’essentiel ne manque.']);
  await page.click('a[data-language="en"]');
  await page.waitForFunction(() => document.documentElement.lang === 'en');
  assert.deepEqual(await page.$$eval('.answer li', (all) => all.map((line) => line.textContent)), [
    'In order Nothing that matters is missing.',
  ]);
  await page.close();
});

test('each place has its form first, and the table marks the place', async () => {
  const page = await open('?lang=en&base=https://a.example/b/');
  for (const [place, title, start] of [
    ['policy', 'The tag', '<script type="module"'],
    ['wordpress', 'The div', '<script type="module"'],
    ['wordpress-filtered', 'The div', '<script type="module"'],
    ['wordpress-classic', 'The div', '<script type="module"'],
    ['spip', 'The tag', '<html>\n<script type="module"'],
    ['spip-closed', 'The SPIP model', '<script type="module"'],
    [
      'wix',
      'The custom element',
      'Server URL\nhttps://a.example/b/baro.all.js\n\nTag Name\nbaro-adoption\n',
    ],
    ['tinymce', 'The div', '<script type="module"'],
    ['static', 'The tag', '<script type="module"'],
  ] as const) {
    await choose(page, 'place', place);
    assert.equal(
      await page.$eval('#codes h3', (heading) => heading.textContent),
      `${title}: the form recommended here`,
    );
    assert.ok((await blocks(page))[0]?.startsWith(start), place);
    assert.equal(
      await page.$eval('#keeps tr[aria-current] th', (head) => head.textContent),
      await page.$eval('select[name="place"]', (select) => select.selectedOptions[0]?.textContent),
    );
  }
  await choose(page, 'place', 'wordpress-filtered');
  assert.deepEqual(await blocks(page, '#variant-url'), [
    'https://a.example/b/f/adoption/tools/en/',
  ]);
  // A frame knows view and language alone: with more it can't be had, and says so.
  await choose(page, 'theme', 'dark');
  assert.match(await page.$eval('#codes h3', (heading) => heading.textContent), /^The div:/);
  assert.equal(
    await page.$eval('#variant-url .small', (text) => text.textContent),
    'Not with these choices: this form knows only the view and the language.',
  );
  await page.close();
});

test('axe finds nothing, and nothing leaves a phone of 320 px: fr and en, light and dark', async () => {
  server.override(PAGE, undefined);
  for (const [width, search, scheme] of [
    [1200, '?lang=fr', 'light'],
    [1200, '?lang=en&place=wix', 'dark'],
    [320, '?lang=fr&place=spip&widget=levers', 'dark'],
    [320, '?lang=en&place=wordpress-filtered&theme=dark', 'light'],
  ] as const) {
    const page = await newPage(browser, { width });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.goto(`${server.origin}${PAGE}${search}`);
    await page.waitForSelector('#codes pre');
    await unfold(page);
    await write(page, 'base', 'wrong');
    await page.$eval('textarea', (field) => (field.value = '<script src="/baro.js"></script>'));
    await page.click('#doctor .button');
    await page.waitForSelector('.answer li');
    await page.$eval('#preview > *', (widget) => widget.scrollIntoView());
    await page.waitForSelector('#preview [data-drawn]');
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    assert.equal(wide, 0, `${search} at ${width} px`);
    assert.deepEqual(await violations(page), [], `${search} at ${width} px`);
    await page.close();
  }
});

test('the keyboard reaches every control, and copies', async () => {
  const page = await open();
  const all = await page.$$eval(
    'a[href], select, input, button, textarea, summary, [tabindex="0"]',
    (controls) => {
      const seen = controls.filter((one) => one.checkVisibility());
      seen.forEach((one, index) => one.setAttribute('data-nth', String(index)));
      return seen.length;
    },
  );
  const reached = new Set<string>();
  for (let press = 0; press < all + 20; press += 1) {
    await page.keyboard.press('Tab');
    const nth = await page.evaluate(() => document.activeElement?.getAttribute('data-nth'));
    if (nth) reached.add(nth);
  }
  assert.equal(reached.size, all);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.resolve();
  });
  await page.focus('#policy .button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('#policy [role="status"]')?.textContent);
  await page.close();
});

test('without a script the page says what it needs, and where the study is read', async () => {
  const page = await newPage(browser);
  await page.setJavaScriptEnabled(false);
  await page.goto(`${server.origin}${PAGE}`);
  assert.equal(await page.$eval('#results', (one) => one.checkVisibility()), false);
  assert.equal(await page.$eval('noscript a', (link) => link.checkVisibility()), true);
  await page.close();
});

test('configurator: HTML and English name the same places, links are known, French is set right', () => {
  const html = readFileSync('demo/configurator.html', 'utf8');
  const names = [...html.matchAll(/data-words(?:-label)?="(\w+)"/g)].map((match) => match[1]);
  assert.deepEqual([...new Set(names)].sort(), Object.keys(english).sort());
  const known = sources.map((source) => source.url);
  for (const [, url] of html.matchAll(/href="(http[^"]+)"/g)) assert.ok(known.includes(url!));
  const text = html
    .replace(/<(script|style)[\s\S]*?<\/\1>|<[^>]*>/g, '')
    .replace(/&(nbsp|#8239);/g, '\u00a0');
  assert.doesNotMatch(text, /[ \n][:;?!%»]|« |'/, 'no-break spaces and ’');
});

test('configurator: all that it says in French is set right', () => {
  const said: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') said.push(value);
    else if (typeof value === 'function') collect((value as (...x: string[]) => string)('x', 'y'));
    else if (value && typeof value === 'object') Object.values(value).forEach(collect);
  };
  collect([configuratorWords.fr, placeWords.fr, doctorWords.fr]);
  assert.ok(said.length > 150);
  for (const text of said) {
    assert.doesNotMatch(text, / [:;?!%»]|« |\w'[a-zà-ÿ]/, text);
    // A space there is, and it is one that does not break.
    assert.doesNotMatch(text.replace(/https?:\/\/|data-\S+/g, ''), /[a-zà-ÿ»][:;?!](\s|$)/, text);
  }
});

const view = effectsView(fr, { view: 'opinions' });
const picture = (width: number) => ({
  src: `/p/${width}.svg`,
  name: `${width}.svg`,
  svg: '<svg width="1" height="1"></svg>',
  width,
  height: 10,
});
const pictures = { wide: picture(600), narrow: picture(320), served: true };
const codesFor = (query: string) =>
  codesOf(view, readChoices(`widget=effects&view=opinions&${query}`), pictures, {
    version: '1.2.3',
    files: {
      'baro-1.2.3.js': `sha384-${'A'.repeat(64)}`,
      'baro.all-1.2.3.min.js': `sha384-${'B'.repeat(64)}`,
    },
  });
const partsFor = (query: string, variant: Variant) =>
  codesFor(query)
    .find((code) => code.variant === variant)
    ?.parts.map(({ code }) => code);

test('the SPIP model, its shortcut and the settings for Wix are written as documented', () => {
  const chosen = 'edition=2016&heading-level=3&no-title&base=https://a.example/b/';
  assert.deepEqual(partsFor(`place=spip-closed&${chosen}`, 'spip'), [
    '<script type="module" data-no-optimize="1" data-no-minify="1" data-noptimize="1" src="https://a.example/b/baro.js"></script>\n',
    `<div data-baro="#ENV{widget}"
[ data-view="(#ENV{view})"][ data-lang="(#ENV{lang})"]
[ data-edition="(#ENV{edition})"][ data-items="(#ENV{items})"]
[ data-highlight="(#ENV{highlight})"][ data-theme="(#ENV{theme})"]
[ data-heading-level="(#ENV{level})"][ data-no-title="(#ENV{notitle})"]
[ data-no-table="(#ENV{notable})"][ data-no-actions="(#ENV{noactions})"]>
<p><a href="https://a.example/b/f/#ENV{widget}/#ENV{view}/#ENV{lang}/">Lire les chiffres</a></p>
</div>
`,
    '<baro|widget=effects|view=opinions|lang=fr|edition=2016|level=3|notitle=oui>',
  ]);
  const [settings, seo] = partsFor(`place=wix&script=all&${chosen}`, 'wix') ?? [];
  assert.equal(
    settings,
    `Server URL
https://a.example/b/baro.all-1.2.3.min.js

Tag Name
baro-effects

Set Attributes
view = opinions
lang = fr
edition = 2016
heading-level = 3
no-title = true`,
  );
  assert.match(
    seo ?? '',
    /^\$w\.onReady\(\(\) => \{\n {2}\$w\('#customElement1'\)\.seoMarkup = "<figure lang=\\"fr\\"/,
  );
  assert.deepEqual(
    codesFor(`place=wix&base=/b/`).map(({ variant, lack }) => [variant, lack]),
    [
      ['figure', null],
      ['frame', null],
      ['wix', 'address'],
    ],
  );
});

test('the policy names what a variant loads, and nothing else', () => {
  const line = (variant: Variant, query = '') => policyOf(variant, readChoices(query));
  const from = 'base=https://a.example/b;c/';
  assert.equal(
    line('tag', from),
    'script-src https://a.example/b%3Bc/; img-src https://a.example/b%3Bc/',
  );
  assert.equal(line('div', 'base=./b/'), "script-src 'self'; img-src 'self'");
  assert.equal(line('tag', 'base=/b/&place=policy'), "script-src 'self'");
  assert.equal(line('figure', 'base=/b/'), "img-src 'self'");
  assert.equal(line('figure', 'base=/b/&place=policy'), '');
  assert.equal(line('frame', from), 'frame-src https://a.example/b%3Bc/');
  assert.equal(line('wix', from), '');
});

test('SEC-08, SEC-25: an address of the page can put nothing into the code', () => {
  const evil = '"><script>alert(1)</script>';
  const names = ['lang', 'widget', 'view', 'edition', 'items', 'highlight', 'language', 'theme'];
  const others = [
    'heading-level',
    'base',
    'place',
    'script',
    'accent',
    'font',
    'radius',
    'series-1',
  ];
  const query = new URLSearchParams([...names, ...others].map((name) => [name, evil])).toString();
  assert.equal(writeChoices(readChoices(query)), '?lang=fr&widget=adoption&view=tools');
  for (const bad of ['//a.org/', 'javascript:x', 'data:x', 'https://a.org/?b', 'a', '']) {
    assert.equal(readBase(bad), null, bad);
  }
  for (const bad of ['red;}', 'var(--x)', '#12345', '</style>', 'url(x)']) {
    assert.equal(readColour('accent', bad), null, bad);
  }
  for (const bad of ['a;b', 'a}', 'url(x)', '</style>', 'a{']) {
    assert.equal(readColour('font', bad), null, bad);
  }
  assert.equal(
    readColour('font', "Marianne, 'Gill Sans', sans-serif"),
    "Marianne, 'Gill Sans', sans-serif",
  );
  assert.equal(readColour('radius', '13'), null);
  // What is said to be the code of the tag is the library's own.
  const [code] = partsFor('place=static', 'tag') ?? [];
  const { wide, narrow } = pictures;
  assert.equal(
    code,
    toEmbed(view, { base: 'https://example.org/baro/', image: { ...wide, narrow } }),
  );
});
