/**
 * Vite plugin for the files to serve, and the one change made to Lit: its Trusted Types policy has
 * our name. A page that allows `baro-widgets` need not know of Lit; a page that uses Lit itself, or
 * loads the widgets twice, does not run into a name taken twice, because a refused policy is no
 * error. A Lit that creates its policy in another way stops the build.
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
            'Lit creates its Trusted Types policy in another way: see scripts/plugins/own-policy.ts',
          );
        }
        const guarded = `(()=>{try{return $1.createPolicy("${policyName}",$3)}catch{}})()`;
        return { code: code.replace(CREATION, guarded), map: null };
      },
    },
  };
}
