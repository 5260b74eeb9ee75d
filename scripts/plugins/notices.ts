/**
 * Vite plugin for the files to serve: whose work they hold. A chunk with code of a package begins with
 * a line that names the package, its licence and who has the copyright; NOTICES.txt beside the chunks
 * has their versions and the licences in full. Both are read from the packages themselves, and the
 * build stops where a line is not what the bundler says is in the chunk.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

export interface Notice {
  name: string;
  version: string;
  /** The SPDX name of package.json. */
  licence: string;
  /** The line of the licence that names year and holder. */
  copyright: string;
  /** The licence in full. */
  text: string;
}

const LINE = /^\/\*! (.*) \*\/\n/;

/** The folders of the packages that modules belong to, sorted by the package's name. */
export function packageFolders(moduleIds: readonly string[]): string[] {
  const folders = moduleIds.flatMap(
    (id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll('\\', '/'))?.[0] ?? [],
  );
  return [...new Set(folders)].sort();
}

/** @throws where the package does not say under which licence it is, or whose it is */
export function noticeOf(folder: string): Notice {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.\w+)?$/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  const [copyright] = /^Copyright .*\d{4}.*$/m.exec(text) ?? [];
  if (license === undefined || copyright === undefined) {
    throw new Error(`${name} has no licence with a line of copyright`);
  }
  const holder = copyright.replace(/\.? All rights reserved\.?$/, '').trim();
  return { name, version, licence: license, copyright: holder, text };
}

/** The first line of a chunk that holds these packages; none where it holds none. */
export function noticeLine(notices: readonly Notice[]): string {
  const byHolder = new Map<string, string[]>();
  for (const { name, licence, copyright } of notices) {
    const whose = `${licence}, ${copyright}`;
    byHolder.set(whose, [...(byHolder.get(whose) ?? []), name]);
  }
  const parts = [...byHolder].map(([whose, names]) => `${names.join(', ')}: ${whose}`);
  return parts.length === 0 ? '' : `/*! ${parts.join('; ')}; see NOTICES.txt */\n`;
}

/** What is wrong with a chunk, as a sentence, or nothing. */
export function faultOf(chunk: {
  fileName: string;
  code: string;
  moduleIds: readonly string[];
}): string {
  const wanted = noticeLine(packageFolders(chunk.moduleIds).map(noticeOf));
  const found = LINE.exec(chunk.code)?.[0] ?? '';
  if (found === wanted) return '';
  return `${chunk.fileName} begins with "${found.trim()}", but holds "${wanted.trim()}"`;
}

/** NOTICES.txt: each licence in full, under the packages that it is the licence of. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = new Map<string, string[]>();
  for (const { name, version, licence, text } of notices) {
    byText.set(text, [...(byText.get(text) ?? []), `${name} ${version} (${licence})`]);
  }
  const rule = '-'.repeat(80);
  const parts = [...byText].map(([text, names]) => `${rule}\n${names.join('\n')}\n\n${text}\n`);
  return `The files beside this one hold code of these packages.\n\n${parts.join('\n')}`;
}

/** The packages of all that this process has built: two builds write into one folder. */
const built = new Map<string, Map<string, Notice>>();

export function notices(): Plugin {
  let folder = '';
  return {
    name: 'baro-notices',
    configResolved({ build }) {
      folder = build.outDir;
    },
    // After the minifiers, which leave no comment.
    outputOptions: (options) => ({
      ...options,
      postBanner: ({ moduleIds }) => noticeLine(packageFolders(moduleIds).map(noticeOf)),
    }),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const fault = chunks.map(faultOf).find((sentence) => sentence !== '');
        if (fault !== undefined) this.error(fault);
        const all = built.get(folder) ?? new Map<string, Notice>();
        built.set(folder, all);
        for (const one of packageFolders(chunks.flatMap(({ moduleIds }) => moduleIds))) {
          all.set(one, noticeOf(one));
        }
        if (all.size === 0) return;
        const sorted = [...all.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
        this.emitFile({ type: 'asset', fileName: 'NOTICES.txt', source: noticesText(sorted) });
      },
    },
  };
}
