// What a real page asks for: no scroll, no pointer, and a second of rest at the end.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Browser, Page } from 'puppeteer-core';

import type { DefaultView } from './graph.js';

const REST = 1000;
const PATIENCE = 60_000;

export interface Site {
  browser: Browser;
  origin: string;
  /** What the server serves. */
  folder: string;
}

/** The names of the files that a page with one bare tag asks for, once it has come to rest. */
export async function askedFor(
  { browser, origin, folder }: Site,
  { widget, lang }: DefaultView,
  moment: 'table' | 'chart',
): Promise<Set<string>> {
  const tag = `baro-${widget}`;
  // A chart is drawn when its widget comes near: far below, the page rests with the table.
  const above = moment === 'table' ? '<div style="height: 50000px"></div>' : '';
  const name = `${widget}-${moment}.html`;
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Sizes</title>
<script type="module" src="baro.js"></script>
<body>${above}<${tag}></${tag}>`,
  );
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: 1000, height: 800 });
    const asked = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(1);
      if (path !== name && path !== 'favicon.ico') asked.add(path);
    });
    await page.goto(`${origin}/${name}`);
    await settled(page, tag, moment);
    await page.waitForNetworkIdle({ idleTime: REST, timeout: PATIENCE });
    return asked;
  } finally {
    await page.close();
  }
}

/** Waits for the state of the moment, and for no other. */
async function settled(page: Page, tag: string, moment: 'table' | 'chart'): Promise<void> {
  const state = moment === 'table' ? '[data-state=ready]' : '[data-drawn]';
  await page.waitForSelector(`${tag}${state}`, { timeout: PATIENCE });
  const isDrawn = await page.$eval(tag, (element) => element.hasAttribute('data-drawn'));
  if (isDrawn !== (moment === 'chart')) throw new Error(`sizes: ${tag} is drawn too early`);
}
