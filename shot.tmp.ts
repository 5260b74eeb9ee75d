import { readFileSync } from 'node:fs';
import { launchBrowser, newPage, startServer, pageOf } from './test/page/harness.js';
const [server, browser] = await Promise.all([startServer(), launchBrowser()]);
const font = readFileSync('node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2').toString('base64');
const head = `<script type="module" src="/dist/cdn/baro.js"></script><style>@font-face{font-family:NA;src:url(data:font/woff2;base64,${font})} body{font-family:Inter,NA,sans-serif;margin:8px}</style>`;
const shots: [string, number, string, string][] = [
  ['levers-320', 320, '<baro-levers></baro-levers>', 'light'],
  ['tools-600', 600, '<baro-adoption></baro-adoption>', 'light'],
  ['opinions-1200', 1200, '<baro-effects></baro-effects>', 'dark'],
];
for (const [name, width, tag, scheme] of shots) {
  const page = await newPage(browser, { hooks: false });
  await page.setViewport({ width, height: 900 });
  await page.goto(server.page('/' + name, `<!doctype html><html lang="fr"><head><title>t</title>${head}<style>html{color-scheme:${scheme}}</style></head><body>${tag.replace('>', ` lang="${process.argv[2] ?? 'ar'}">`)}</body></html>`));
  await page.waitForSelector('[data-drawn]');
  await new Promise((r) => setTimeout(r, 500));
  await page.evaluate(() => { const e = document.querySelector('[data-drawn]')!; e.shadowRoot!.querySelector<HTMLElement>('.open')?.click(); });
  if (process.argv[3] === 'table') await page.evaluate(() => { document.querySelector('[data-drawn]')!.shadowRoot!.querySelector<HTMLElement>('[aria-pressed]')!.click(); });
  await new Promise((r) => setTimeout(r, 300));
  await page.screenshot({ path: `/tmp/c-out/page-${name}${process.argv[3] ?? ''}.png`, fullPage: true });
}
await browser.close(); await server.close();
