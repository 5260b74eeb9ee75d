/**
 * Vite plugins for the files to serve: their copy of Lit is our own affair.
 *
 * It asks for a Trusted Types policy of our own name. A page that allows `baro-widgets` need not
 * know of Lit, and one that uses Lit itself, or loads the widgets twice, has no name taken twice:
 * the second is refused without an error.
 *
 * And it does not enter itself in the page's lists of Lits: one of the page's own would warn of
 * two. Nor does it look there for what polyfills and servers add to Lit; the browsers that we
 * support need neither.
 */
import type { Plugin } from 'vite';

export const policyName = 'baro-widgets';

const LISTED = /\(\w+\.(?:lit|reactive)\w+Versions\?\?=\[\]\)\.push\("[^"]+"\)/g;
const HOOKS = /\b\w+\.(?:lit|reactive)\w+Support\b/g;

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

export function unlistedLit(): Plugin {
  return {
    name: 'baro-unlisted-lit',
    transform: {
      filter: { id: /(?:lit-html|lit-element|reactive-element)\.js$/ },
      handler(code) {
        if (code.search(LISTED) < 0) {
          this.error('Lit lists its versions in another way: see scripts/plugins/own-policy.ts');
        }
        return { code: code.replace(LISTED, '0').replace(HOOKS, '(void 0)'), map: null };
      },
    },
  };
}

/** What Lit tells developers who misuse it: nobody can, from here. */
const ADVICE = /\bError\(("[^"]{20,}"|'[^']{20,}')\)/g;

export function terseLit(): Plugin {
  return {
    name: 'baro-terse-lit',
    transform: {
      filter: { id: /node_modules\/(?:lit|@lit)/ },
      handler: (code) => ({ code: code.replace(ADVICE, 'Error("Lit")'), map: null }),
    },
  };
}
