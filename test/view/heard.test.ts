/** What is heard, as a voice says it: eSpeak NG, where it is installed (Debian: `espeak-ng`). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

import { toAlternative } from '../../src/formats/index.js';
import { languages, loadWords, type Words } from '../../src/locales/index.js';
import type { View, WidgetId } from '../../src/view/index.js';
import { heard } from '../../src/view/wording/heard.js';
import { allViews, viewFunctions } from '../kit/views.js';

const program = 'espeak-ng';
const hasVoice = spawnSync(program, ['--version']).status === 0;
const skip = hasVoice ? false : `${program} is not installed: nothing was listened to`;

/** The phonemes of a text, as the voice of a language says it. */
function said(lang: string, text: string): string {
  const { stdout, status } = spawnSync(program, ['-v', lang, '-x', '-q', text], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, `no voice for "${lang}"`);
  return stdout.trim();
}

const all: readonly Words[] = await Promise.all(languages.map((one) => loadWords(one)));
const viewIn = (words: Words, widget: WidgetId, view: string): View =>
  viewFunctions[widget](words, { view });

/** Everything of a View that only assistive technology is given. */
const heardOf = (view: View): string[] => [
  view.name,
  view.description,
  ...view.panels.flatMap(({ name, rows }) => [
    name,
    ...rows.flatMap(({ cells }) => cells.map(({ speech }) => speech)),
  ]),
  ...view.notes.filter(({ sign }) => sign).map((note) => note.heard ?? note.text),
];

describe('REA-05 whole numbers', () => {
  for (const words of all) {
    test(`${words.lang}: are not grouped where they are heard, and are where they are seen`, () => {
      for (const view of allViews(words)) {
        for (const text of heardOf(view)) {
          assert.doesNotMatch(text, /\d[.,\u00a0\u202f ]\d{3}(?!\d)/, text);
        }
      }
      const view = viewIn(words, 'adoption', 'purposes');
      assert.match(view.description, /(?<!\d)2285(?!\d)/);
      const sample = view.foot.find(({ kind }) => kind === 'sample')?.runs[0]?.text ?? '';
      assert.ok(sample.includes(words.number(2285)), sample);
    });

    test(`${words.lang}: are said as one number`, { skip }, () => {
      const { description } = viewIn(words, 'adoption', 'purposes');
      const [found = ''] = /2.?285/.exec(description) ?? [];
      assert.equal(said(words.lang, found), said(words.lang, '2285'));
    });
  }

  test('fr: the voice reads grouped digits as two numbers', { skip }, () => {
    assert.notEqual(said('fr', '1\u202f601'), said('fr', '1601'));
  });

  test('fr: a note and the long alternative have them together too', async () => {
    const view = viewIn(await loadWords('fr'), 'adoption', 'free-software');
    const note = view.notes.find(({ key }) => key === 'other-sample');
    assert.match(note?.text ?? '', /1\u202f084 .*1\u202f601/);
    assert.match(note?.heard ?? '', /1084 .*1601/);
    assert.match(toAlternative(view).long, /\(1084 utilisatrices de Solidatech\)/);
  });
});

/** A fall by five points and a gain of six. */
const changes: Readonly<Record<string, readonly [fall: string, gain: string]>> = {
  fr: ['5 points de moins', '6 points de plus'],
  en: ['5 points fewer', '6 points more'],
  de: ['5 Prozentpunkte weniger', '6 Prozentpunkte mehr'],
  es: ['5 puntos menos', '6 puntos más'],
  it: ['5 punti percentuali in meno', '6 punti percentuali in più'],
  nl: ['5 procentpunten minder', '6 procentpunten meer'],
  pt: ['menos 5 pontos', 'mais 6 pontos'],
  pl: ['o 5 punktów procentowych mniej', 'o 6 punktów procentowych więcej'],
  ar: ['انخفاض 5 نقاط', 'زيادة 6 نقاط'],
};

test('REA-05 a language of a site’s own may group by any sign', async () => {
  const en = await loadWords('en');
  for (const sign of [']', '\\', '^', '-', '', '.']) {
    const number = (value: number): string =>
      String(value).replace(/\d(?=(\d{3})+$)/g, (digit) => digit + sign);
    assert.equal(heard({ ...en, number }, `a ${number(12345)} b`), 'a 12345 b', sign);
  }
});

describe('REA-06 a change', () => {
  for (const words of all) {
    const [fall = '', gain = ''] = changes[words.lang] ?? [];
    const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

    test(`${words.lang}: is in words, in the finding and in the description`, () => {
      assert.equal(plain(words.points(-5)), fall);
      assert.equal(plain(words.points(6)), gain);
      const fallen = viewIn(words, 'levers', 'difficulties');
      const risen = viewIn(words, 'adoption', 'purposes');
      for (const text of [fallen.summary, fallen.description])
        assert.ok(plain(text).includes(fall));
      for (const text of [risen.summary, risen.description]) assert.ok(plain(text).includes(gain));
      for (const view of allViews(words)) assert.doesNotMatch(JSON.stringify(view), /\u2212/);
    });

    test(`${words.lang}: a fall is not said as a gain, nor in English`, { skip }, () => {
      const spoken = said(words.lang, words.points(-5));
      assert.notEqual(spoken, said(words.lang, words.points(5)));
      assert.doesNotMatch(spoken, /\(en\)/);
    });
  }

  test('pt: the voice loses a minus sign', { skip }, () => {
    assert.equal(said('pt', '\u22125 pontos'), said('pt', '5 pontos'));
  });
});
