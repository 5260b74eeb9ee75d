import assert from 'node:assert/strict';
import { test } from 'node:test';

import { toQuotation } from '../../src/formats/index.js';
import { en } from '../../src/locales/en.js';
import { fr } from '../../src/locales/fr.js';
import { allViews, plain, viewFunctions } from '../kit/views.js';

test('REA-13 a quotation has the finding without signs, their notes in words, n, source and address', () => {
  const view = viewFunctions.effects(fr, { view: 'opinions' });
  assert.deepEqual(plain(toQuotation(view, 'https://example.org/page')).split('\n'), [
    'Les effets du numérique, selon les responsables',
    'Recettes : 60 % des responsables sans opinion, 33 % y voient un effet positif (2016)',
    'Calculé à partir de chiffres publiés.',
    'Base : responsables d’association. Échantillon : responsables ayant choisi de répondre en ligne (un par association), 1 601 en 2016.',
    'Source : Solidatech et Recherches & Solidarités, « La place du numérique dans le projet associatif », édition 2016 ; présentation indépendante des auteurs.',
    'https://example.org/page',
  ]);
});

test('REA-13 no view leaves a sign in it, nor a finding without a base and a sample', () => {
  for (const words of [fr, en]) {
    for (const view of allViews(words)) {
      const text = plain(toQuotation(view));
      assert.doesNotMatch(text, /[*†‡§¶#]/, text);
      assert.match(text, /Base ?: .*(Échantillon|Sample) ?: .*\d/, text);
      assert.ok(text.includes(plain(view.credit)));
    }
  }
});

test('REA-13 a view without figures says why', () => {
  const view = viewFunctions.effects(fr, { view: 'opinions', edition: '2022' });
  assert.match(plain(toQuotation(view)), /^Les effets.*\nAucun chiffre de l’édition 2022/);
});
