/**
 * Vite plugin for the files to serve: makes every view in every language when they are built, one
 * small module each, so that the first table of a page needs neither all words nor all figures.
 */
import { createHash } from 'node:crypto';

import type { Plugin } from 'vite';

import { languages, loadWords } from '../src/locales/index.js';
import { adoptionView, effectsView, leversView, viewNames } from '../src/view/index.js';

const make = { adoption: adoptionView, effects: effectsView, levers: leversView };

/** Modules by their name: "adoption.tools.fr.js". */
async function makeModules(): Promise<Map<string, string>> {
  const modules = new Map<string, string>();
  for (const language of languages) {
    const words = await loadWords(language);
    for (const widget of ['adoption', 'effects', 'levers'] as const) {
      for (const name of viewNames[widget]) {
        const view = make[widget](words, { view: name });
        const text = JSON.stringify({ view, text: words.interface });
        modules.set(`${widget}.${name}.${language}.js`, `export default ${text};\n`);
      }
    }
  }
  return modules;
}

export function preparedViews(): Plugin {
  let modules = new Map<string, string>();
  let folder = '';
  return {
    name: 'baro-prepared-views',
    async config() {
      modules = await makeModules();
      const hash = createHash('sha256')
        .update([...modules.values()].join(''))
        .digest('hex');
      folder = `views-${hash.slice(0, 8)}`;
      return {
        define: { __BARO_VIEWS__: JSON.stringify({ folder, views: viewNames }) },
      };
    },
    generateBundle() {
      for (const [name, source] of modules) {
        this.emitFile({ type: 'asset', fileName: `${folder}/${name}`, source });
      }
    },
  };
}
