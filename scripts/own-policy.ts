/**
 * Vite plugin for the files to serve: their copy of Lit asks for a Trusted Types policy of our own
 * name. A page that allows `baro-widgets` need not know of Lit, and one that uses Lit itself, or
 * loads the widgets twice, has no name taken twice: the second is refused without an error.
 */
import type { Plugin } from 'vite';

export const policyName = 'baro-widgets';

const CREATION = /(\w+)\.createPolicy\((["'])lit-html\2,(\{[^}]*\})\)/;

export function ownPolicy(): Plugin {
  return {
    name: 'baro-own-policy',
    transform: {
      filter: { id: /lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!CREATION.test(code)) {
          this.error(
            'Lit creates its Trusted Types policy in another way: see scripts/own-policy.ts',
          );
        }
        const guarded = `(()=>{try{return $1.createPolicy("${policyName}",$3)}catch{}})()`;
        return { code: code.replace(CREATION, guarded), map: null };
      },
    },
  };
}
