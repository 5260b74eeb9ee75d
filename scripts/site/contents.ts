/** `contents.html`: a plain list of what the site holds, for those who build pages from it. */
import { escapeText } from '../../src/formats/escape.js';
import { framePath } from '../../src/formats/frame-page.js';
import type { Pictured } from './frames.js';

const STYLES = `body{font:1rem/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
li{margin-block:.25rem;overflow-wrap:anywhere}`;

/** Things of the site by their path, each with what it is. */
export type Things = readonly (readonly [path: string, what: string])[];

/**
 * @param things what there is beside the pages for frames
 * @param gallery names of the pictures in `gallery/`; empty where there is none
 */
export function contentsPage(
  all: readonly Pictured[],
  things: Things,
  gallery: readonly string[],
): string {
  return `${[
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    '<title>What this site holds</title>',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    '<meta name="robots" content="noindex">',
    `<style>${STYLES}</style>`,
    '</head>',
    '<body>',
    '<h1>What this site holds</h1>',
    '<ul>',
    ...things.map(([path, what]) => `<li>${link(path, path)}: ${escapeText(what)}</li>`),
    '</ul>',
    '<h2>Pages for frames, and pictures</h2>',
    ...[...new Set(all.map(({ view }) => view.lang))].flatMap((lang) =>
      sectionOf(lang, all, gallery),
    ),
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

/** A language at a time: who looks for a picture looks for one that readers understand. */
function sectionOf(lang: string, all: readonly Pictured[], gallery: readonly string[]): string[] {
  const own = all.filter(({ view }) => view.lang === lang);
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;
  return [
    `<h3>${escapeText(name)}</h3>`,
    `<ul dir="${own[0]?.view.dir ?? 'ltr'}">`,
    ...own.map((one) => lineOf(one, gallery)),
    '</ul>',
  ];
}

function lineOf({ view, usual, narrow }: Pictured, gallery: readonly string[]): string {
  const stem = `baro-${view.widget}-${view.view}-${view.lang}-`;
  const pictures = [
    ...[usual, narrow].map(({ name }) => link(`baro/pictures/${name}`, name)),
    ...gallery
      .filter((name) => name.startsWith(stem) && /\.(png|svg)$/.test(name))
      .map((name) => link(`gallery/${name}`, name.slice(stem.length))),
  ];
  const page = `<a href="baro/${framePath(view)}" lang="${escapeText(view.lang)}">${escapeText(view.title)}</a>`;
  return `<li>${page} (${pictures.join(', ')})</li>`;
}

const link = (path: string, text: string): string =>
  `<a href="${escapeText(path)}">${escapeText(text)}</a>`;
