/** What the guides promise of their examples in HTML, and how a page shows it. */
import assert from 'node:assert/strict';

import type { Page } from 'puppeteer-core';

import { plain } from './guides.js';

interface Widget extends HTMLElement {
  ready: Promise<void>;
  toJSON(): { lang: string; editions: string[]; highlight?: { id: string } } | null;
}

const WIDGETS = 'baro-adoption, baro-effects, baro-levers, baro-chart';

/** Texts of a part of each widget, with plain spaces. */
const textsOf = (page: Page, selector: string): Promise<string[]> =>
  page.$$eval(
    WIDGETS,
    (widgets, wanted) =>
      widgets.map((widget) =>
        [...(widget.shadowRoot?.querySelectorAll(wanted) ?? [])]
          .map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim())
          .join(' / '),
      ),
    selector,
  );

const rows = async (page: Page): Promise<string[]> =>
  (await textsOf(page, 'tbody tr > *')).map(plain);

/** Editions of each widget, and what is brought out in it. */
const shown = (page: Page): Promise<string[]> =>
  page.$$eval(WIDGETS, (widgets) =>
    (widgets as unknown as Widget[]).map((widget) => {
      const { editions = [], highlight } = widget.toJSON() ?? {};
      return [...editions, highlight?.id ?? ''].join(' ').trim();
    }),
  );

/** Waits for what follows a choice, which comes in tasks of its own. */
async function untilShown(page: Page, wanted: readonly string[]): Promise<string[]> {
  for (let left = 1000; left > 0; left -= 1) {
    if ((await shown(page)).join() === wanted.join()) break;
    await page.evaluate(() => new Promise(requestAnimationFrame));
  }
  return shown(page);
}

/** Chooses a figure of a widget by keyboard, once its chart is there: Home, then further keys. */
async function choose(page: Page, index: number, ...keys: readonly 'ArrowRight'[]) {
  const widget = (await page.$$(WIDGETS))[index];
  assert.ok(widget);
  await widget.evaluate((element) => element.scrollIntoView());
  await page.waitForFunction((element) => element.hasAttribute('data-drawn'), {}, widget);
  await widget.evaluate((element) =>
    element.shadowRoot?.querySelector<HTMLElement>('.chart-slot')?.focus(),
  );
  for (const key of ['Home', ...keys, 'Enter'] as const) await page.keyboard.press(key);
}

/** What a guide says of an example: how it stands, and what is seen of it. */
interface Promised {
  states: string;
  see: (page: Page) => Promise<unknown>;
  wanted: unknown;
}

const ONE = 'ready';
const TWO = 'ready ready';

export const promised: Readonly<Record<string, Promised>> = {
  'README.md, baro-widgets': {
    states: ONE,
    see: (page) => textsOf(page, '[part~=title]'),
    wanted: ['What associations use digital tools for'],
  },
  'docs/fr/README.md, Deux lignes à coller': {
    states: ONE,
    see: (page) => textsOf(page, '[part~=title]'),
    wanted: ['À quoi le numérique sert aux associations'],
  },
  'docs/fr/README.md, Les chiffres de votre réseau': {
    states: ONE,
    see: rows,
    wanted: ['Site internet / 71 % / Blog / 12 %'],
  },
  'docs/fr/README.md, Les chiffres de votre réseau 2': {
    states: ONE,
    see: async (page) => (await textsOf(page, 'thead th:last-child')).map(plain),
    wanted: ['Notre réseau (2026)†'],
  },
  'docs/fr/README.md, Plusieurs graphiques liés': {
    states: 'ready ready ready',
    see: shown,
    wanted: ['2019 2022 2025', '2019 2022', '2019 2022 2025'],
  },
  'docs/dashboard.md, The page': {
    states: 'ready ready ready',
    async see(page) {
      const places = async (width: number) => {
        await page.setViewport({ width, height: 900 });
        const lefts = await page.$$eval(WIDGETS, (widgets) =>
          widgets.map((widget) => widget.getBoundingClientRect().left),
        );
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        return [new Set(lefts).size, wide];
      };
      const columns = [await places(320), await places(600), await places(1200)];
      // "Managing activities" is the third of the purposes.
      await choose(page, 0, 'ArrowRight', 'ArrowRight');
      const chosen = ['2019 2022 management', '2019 2022 management', '2019 2022 2019'];
      return [
        columns,
        await untilShown(page, chosen),
        await textsOf(page, '[role=heading][aria-level="2"]'),
      ];
    },
    wanted: [
      [
        [1, 320],
        [1, 600],
        [2, 1200],
      ],
      ['2019 2022 management', '2019 2022 management', '2019 2022 2019'],
      [
        'What associations use digital tools for',
        'The range of digital tools',
        'The difficulties that associations face with digital tools',
      ],
    ],
  },
  'docs/dashboard.md, What is shared': {
    states: ONE,
    see: shown,
    wanted: ['2019 2022 2025'],
  },
  'docs/dashboard.md, A control of your own': {
    states: TWO,
    async see(page) {
      await choose(page, 0);
      await untilShown(page, ['2019 2022 2025 communication', '2019 2022 2025 2019']);
      await page.select('#edition', '2022');
      const one = await untilShown(page, ['2022 communication', '2022']);
      await page.keyboard.press('Escape');
      await page.select('#edition', 'latest');
      const latest = await untilShown(page, ['2025', '2025']);
      await page.select('#edition', '');
      return [one, latest, await untilShown(page, ['2019 2022 2025', '2019 2022 2025'])];
    },
    wanted: [
      ['2022 communication', '2022'],
      ['2025', '2025'],
      ['2019 2022 2025', '2019 2022 2025'],
    ],
  },
  'docs/dashboard.md, A widget added later': {
    states: ONE,
    async see(page) {
      await choose(page, 0);
      await untilShown(page, ['2025 communication']);
      await page.click('#more');
      await page.waitForSelector('baro-levers[data-state=ready]');
      return untilShown(page, ['2025 communication', '2025 2025']);
    },
    wanted: ['2025 communication', '2025 2025'],
  },
  'docs/dashboard.md, Linked without a dashboard': {
    states: TWO,
    async see(page) {
      await choose(page, 0, 'ArrowRight', 'ArrowRight');
      const both = ['2019 2022 2025 management', '2019 2022 management'];
      const chosen = await untilShown(page, both);
      await page.keyboard.press('Escape');
      return [chosen, await untilShown(page, ['2019 2022 2025', '2019 2022'])];
    },
    wanted: [
      ['2019 2022 2025 management', '2019 2022 management'],
      ['2019 2022 2025', '2019 2022'],
    ],
  },
  'docs/dashboard.md, A dataset of yours in it': {
    states: TWO,
    async see(page) {
      await choose(page, 1);
      return untilShown(page, ['2022 management', '2022 management']);
    },
    wanted: ['2022 management', '2022 management'],
  },
  'docs/dashboard.md, Rules of your own': {
    states: TWO,
    async see(page) {
      const said = () => page.$eval('#chosen', ({ textContent }) => textContent);
      await choose(page, 0);
      const first = ['2019 2022 2025 communication', '2019 2022'];
      const none = [await untilShown(page, first), await said()];
      await choose(page, 0, 'ArrowRight', 'ArrowRight');
      const both = ['2019 2022 2025 management', '2019 2022 management'];
      return [none, await untilShown(page, both), await said()];
    },
    wanted: [
      [['2019 2022 2025 communication', '2019 2022'], 'No tool was asked about for this.'],
      ['2019 2022 2025 management', '2019 2022 management'],
      '',
    ],
  },
  'docs/dashboard.md, Rules of your own 2': {
    states: ONE,
    see: shown,
    wanted: ['2019 2022'],
  },
  'docs/dashboard.md, On paper and as pictures': {
    states: TWO,
    async see(page) {
      await page.click('#save');
      await page.waitForFunction(() => document.querySelectorAll('#pictures a').length === 2);
      return page.$$eval('#pictures a', (links) =>
        Promise.all(
          links.map(async ({ textContent, download, href }) => {
            const { width } = await createImageBitmap(await (await fetch(href)).blob());
            return [textContent, download, width];
          }),
        ),
      );
    },
    wanted: [
      [
        'Bars, purposes: “Raising their profile, communicating” 74% in 2022',
        'baro-adoption.png',
        1600,
      ],
      [
        'Dots by edition, difficulties: “At least one difficulty” 76% in 2022',
        'baro-levers.png',
        1600,
      ],
    ],
  },
  'docs/datasets.md, The smallest chart': {
    states: ONE,
    see: async (page) => [
      await rows(page),
      await textsOf(page, '[part~=notes] p'),
      await textsOf(page, '[part~=source]'),
    ],
    wanted: [
      ['Website / 71% / Newsletter / 48.5% / Blog / 12%'],
      ['The author does not give the base. / How to read: in 2024, “Website”: 71%.'],
      ['The author does not give the source.'],
    ],
  },
  'docs/datasets.md, With its base, its sample and its source': {
    states: ONE,
    see: async (page) => [
      await rows(page),
      await textsOf(page, '[part~=notes] p'),
      await page.$eval('baro-chart >>> [part~=source] a', (link) => link.getAttribute('href')),
    ],
    wanted: [
      ['Website / 71% / Payroll*base: 84 members with employees / 64% / Newsletter† / 48.5%'],
      [
        'Base: 212 members of the network. / Answers: 212 in 2024 (May 2024). / ' +
          'How to read: in 2024, “Website”: 71% (members of the network). / ' +
          '* Fewer than 100 answers: read with care. / † Some counted mails sent by hand.',
      ],
      'https://example.org/survey',
    ],
  },
  'docs/datasets.md, From a spreadsheet': {
    states: ONE,
    see: rows,
    wanted: ['Website / 66% / 71% / Newsletter / 44% / 48.5% / Blog / not published / 12%'],
  },
  'docs/datasets.md, From a spreadsheet 2': {
    states: ONE,
    see: async (page) => [await rows(page), await textsOf(page, 'thead th:first-child')],
    wanted: [['Website / 66% / 71% / Newsletter / 44% / 48.5% / Blog / not asked / 12%'], ['Tool']],
  },
  'docs/datasets.md, As a table in the page': {
    states: ONE,
    see: async (page) => [await rows(page), await textsOf(page, '[part~=title]')],
    wanted: [['Website / 66% / 71% / Blog / not asked / 12%'], ['What our members use']],
  },
  'docs/datasets.md, Before you publish': {
    states: ONE,
    see: rows,
    wanted: ['Website / 71%'],
  },
  'docs/datasets.md, Before you publish 2': {
    states: 'error',
    see: (page) => textsOf(page, 'button'),
    wanted: ['Try again'],
  },
  'docs/datasets.md, From your code': {
    states: ONE,
    see: rows,
    wanted: [
      'Chat / 81%* / fewer than 30 answers / Website / 66% / 71% / Newsletter / not asked / 48.5%',
    ],
  },
  'docs/datasets.md, Shapes': {
    states: TWO,
    see: async (page) => [
      await rows(page),
      await page.$$eval('baro-chart', (charts) =>
        (charts as unknown as { toJSON(): { panels: { shape: string }[] } }[]).map((chart) =>
          chart
            .toJSON()
            .panels.map(({ shape }) => shape)
            .join(),
        ),
      ),
    ],
    wanted: [
      [
        'Saves time / 58% / 29% / 13% / Brings members / 41% / 37% / 22%',
        'Brings members / 41% / 37% / 22%',
      ],
      ['stacked-bars', 'dots'],
    ],
  },
  'docs/datasets.md, Beside the barometer': {
    states: ONE,
    see: async (page) => [
      await rows(page),
      (await textsOf(page, '[part~=notes] p'))[0]?.split(' / † ')[1],
    ],
    wanted: [
      [
        'Raising their profile, communicating / 80% / 88% / Keeping their network active / 75% / 70% / ' +
          'Managing activities / 70% / 75.5% / Working together / 57% / not asked',
      ],
      '“Our network (2026)”: another sample than the barometer’s (answers: 84); a gap may come ' +
        'from who answered. Base: members of the network. Survey of 2026, barometer of 2025. ' +
        'Fewer than 100 answers: read with care.',
    ],
  },
  'docs/datasets.md, From code, and in pictures': {
    states: ONE,
    see: (page) => textsOf(page, 'table:last-of-type tbody tr > *'),
    wanted: ['Members’ involvement / 64% / 30% / 6%'],
  },
  'docs/datasets.md, Troubleshooting': {
    states: ONE,
    see: async (page) => textsOf(page, 'tbody td:last-child'),
    wanted: ['not asked / unreadable value / 75% / not asked / not asked'],
  },
};
