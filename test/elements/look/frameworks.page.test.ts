// The style sheets of frameworks that pages are made with: the widget keeps its look.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import type { Page } from 'puppeteer-core';

import { moduleScript, newPage, pageOf, quiet, setUp } from '../../kit/page.js';

const { server, browser } = await setUp();

const { resolve } = createRequire(import.meta.url);
const sheets = {
  'Bootstrap 5': resolve('bootstrap/dist/css/bootstrap.css'),
  // As it is before its build: functions of that build are dropped, the resets stand.
  'Tailwind 4, preflight': resolve('tailwindcss/preflight.css'),
};

/** What the widget takes from its page on purpose: the font, its spacing, the root's size. */
interface Inherited {
  readonly font: string;
  readonly letters: string;
  readonly words: string;
  readonly root: string;
  readonly scheme: string;
}

const inherited = (page: Page): Promise<Inherited> =>
  page.evaluate(() => {
    const around = getComputedStyle(document.querySelector('main')!);
    return {
      font: around.fontFamily,
      letters: around.letterSpacing,
      words: around.wordSpacing,
      root: getComputedStyle(document.documentElement).fontSize,
      scheme: around.colorScheme,
    };
  });

const sameOf = ({ font, letters, words, root, scheme }: Inherited): string =>
  `html { font-size: ${root} } main { font-family: ${font}; letter-spacing: ${letters};
    word-spacing: ${words}; color-scheme: ${scheme} }`;

const tags = ['baro-adoption', 'baro-effects', 'baro-levers'];

/** The three widgets in a column of a width, each as a picture. */
async function pictures(path: string, css: string, width: number) {
  const page = await newPage(browser, { width: width + 80, height: 1600 });
  const body = tags.map((tag) => `<${tag}></${tag}>`).join('');
  const column = `<main style="width:${width}px;margin:20px;padding:0">${body}</main>`;
  await page.goto(server.page(path, pageOf(column, `<style>${css}</style>${moduleScript}`)));
  const shots: string[] = [];
  for (const tag of tags) {
    const element = (await page.$(tag))!;
    await element.scrollIntoView();
    await page.waitForFunction(
      (widget) =>
        widget.hasAttribute('data-drawn') && widget.shadowRoot!.querySelector('[aria-expanded]'),
      {},
      element,
    );
    shots.push(await element.screenshot({ encoding: 'base64' }));
  }
  await quiet(page);
  return { page, shots, given: await inherited(page) };
}

/** Share of the pixels that differ; another size is another picture. */
const difference = (page: Page, one: string, other: string): Promise<number> =>
  page.evaluate(
    async (shots) => {
      const [a, b] = await Promise.all(
        shots.map(async (shot) => {
          const image = new Image();
          image.src = `data:image/png;base64,${shot}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      if (!a || a.width !== b?.width || a.height !== b.height) return 1;
      const [left, right] = [a, b].map(({ data }) => new Uint32Array(data.buffer));
      return left!.filter((pixel, i) => pixel !== right![i]).length / left!.length;
    },
    [one, other],
  );

for (const [name, file] of Object.entries(sheets)) {
  test(`LAY-26 ${name}: no more than 1 % of the widget's pixels are others`, async () => {
    const css = readFileSync(file, 'utf8');
    const found: string[] = [];
    for (const width of [320, 1200]) {
      const styled = await pictures('/styled', css, width);
      const bare = await pictures('/bare', sameOf(styled.given), width);
      for (const [i, tag] of tags.entries()) {
        const share = await difference(bare.page, styled.shots[i] ?? '', bare.shots[i] ?? '');
        if (share > 0.01) found.push(`${tag} at ${width} px: ${Math.round(share * 100)} %`);
      }
      await Promise.all([styled.page.close(), bare.page.close()]);
    }
    assert.deepEqual(found, []);
  });
}
