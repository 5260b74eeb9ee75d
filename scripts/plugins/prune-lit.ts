/**
 * Vite plugin for the files to serve: takes out of Lit's base class what no widget uses: attributes
 * written from properties, types but text and flags, initializers, controllers and the metadata of
 * decorators, for which Lit would write to objects that it shares with the page. 400 bytes less
 * before the first table.
 *
 * Each cut names what it takes; a Lit in which one is not found fails the build.
 */
import type { Plugin } from 'vite';

const cuts: readonly (readonly [what: RegExp | string, rest?: string])[] = [
  [
    /\{toAttribute\(t,s\)\{[^]*?\},fromAttribute\(t,s\)\{[^]*?return i\}\}/,
    '{fromAttribute:(t,s)=>s===Boolean?null!==t:t}',
  ],
  [/_\$ET\(t,s\)\{[^]*?\}(?=_\$AK\()/],
  ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'],
  [',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)'],
  ['i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||'],
  ['r??this._$Ej?.get(e)??r', 'r'],
  ['||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))'],
  ['static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'],
  [',void 0!==t.l&&(this.l=[...t.l])'],
  [',this.constructor.l?.forEach(t=>t(this))'],
  [/addController\(t\)\{[^]*?\}removeController\(t\)\{[^}]*\}/],
  [',this._$EO?.forEach(t=>t.hostConnected?.())'],
  ['this._$EO?.forEach(t=>t.hostDisconnected?.())'],
  [',this._$EO?.forEach(t=>t.hostUpdate?.())'],
  ['this._$EO?.forEach(t=>t.hostUpdated?.()),'],
  ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'],
  [/const t=this\[Symbol\.metadata\];if\(null!==t\)\{[^]*?\}(?=this\._\$Eh=new Map)/],
];

export function pruneLit(): Plugin {
  return {
    name: 'baro-prune-lit',
    transform: {
      filter: { id: /reactive-element\/reactive-element\.js$/ },
      handler(code) {
        let pruned = code;
        for (const [what, rest = ''] of cuts) {
          const next = pruned.replace(what, rest);
          if (next === pruned) this.error(`Lit is another: no ${what}; see prune-lit.ts`);
          pruned = next;
        }
        return { code: pruned, map: null };
      },
    },
  };
}
