/** Every theme can be read, and its series told apart, by every eye. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  contrast,
  contrastDarkTheme,
  contrastTheme,
  darkTheme,
  lightTheme,
  printTheme,
  swatch,
  textOn,
} from '../../src/theme/index.js';
import { difference } from '../kit/colour-difference.js';

const eyes = ['protan', 'deutan', 'tritan'] as const;

const all = [lightTheme, darkTheme, printTheme, contrastTheme, contrastDarkTheme];
for (const theme of all) {
  describe(`theme ${theme.name} on ${theme.surface}`, () => {
    const { surface, series, neutral } = theme;
    const fulls = [...series.map(([full]) => full), neutral[0]];

    test('A11-16 texts have 4.5:1 on the surface', () => {
      for (const colour of [theme.text, theme.muted, theme.accent]) {
        assert.ok(contrast(colour, surface) >= 4.5, `${colour} on ${surface}`);
      }
    });

    test('A11-16 a text on a mark has 4.5:1, whatever the mark', () => {
      for (const fill of [...series.flat(), ...neutral]) {
        assert.ok(contrast(textOn(fill, theme), fill) >= 4.5, `text on ${fill}`);
      }
    });

    test('A11-17 every mark in every shade has 3:1 on the surface', () => {
      for (const fill of [...series.flat(), ...neutral]) {
        assert.ok(contrast(fill, surface) >= 3, `${fill} on ${surface}`);
      }
    });

    test('A11-18 any two series differ by 15, and by 10 to colour-blind readers', () => {
      fulls.forEach((one, i) => {
        for (const other of fulls.slice(i + 1)) {
          const seen = difference(one, other);
          assert.ok(seen >= 15, `${one} and ${other}: ${seen}`);
          for (const eye of eyes) {
            const seen = difference(one, other, eye);
            assert.ok(seen >= 10, `${one} and ${other}, ${eye}: ${seen}`);
          }
        }
      });
    });

    test('A11-18 the shades of a hue differ by 10 from one to the next', () => {
      for (const [full, earlier, oldest] of series) {
        assert.ok(difference(full, earlier) >= 10, `${full} and ${earlier}`);
        assert.ok(difference(earlier, oldest) >= 10, `${earlier} and ${oldest}`);
      }
    });

    test('shades come nearer to the ground, from the latest edition to the oldest', () => {
      for (const shades of series) {
        const [full, earlier, oldest] = shades.map((shade) => contrast(shade, surface));
        assert.ok((full ?? 0) > (earlier ?? 0) && (earlier ?? 0) > (oldest ?? 0));
      }
    });
  });
}

test('no colour is the blue of the French State', () => {
  for (const { series } of all) {
    for (const colour of series.flat()) assert.ok(difference(colour, '#000091') >= 10, colour);
  }
});

describe('swatch', () => {
  test('A11-15 a series has its colour and its pattern; neutral grey is solid', () => {
    const at = (series: 0 | 1 | 2 | 3 | 4 | 5 | 'neutral') =>
      swatch({ series, shade: 0 }, lightTheme);
    assert.deepEqual(at(0), { fill: '#00667e', pattern: 'solid', ink: '#ffffff' });
    assert.deepEqual(at(1), { fill: '#8c3535', pattern: 'hatch', ink: '#ffffff' });
    assert.deepEqual(at('neutral'), { fill: '#8e9396', pattern: 'solid', ink: '#ffffff' });
    const patterns = ([0, 1, 2, 3, 4, 5] as const).map((series) => at(series).pattern);
    assert.deepEqual(patterns, ['solid', 'hatch', 'dots', 'cross', 'lines', 'back-hatch']);
  });

  test('muted, it keeps its pattern and loses its hue', () => {
    const muted = swatch({ series: 1, shade: 2 }, lightTheme, true);
    assert.deepEqual(muted, { fill: '#7d8285', pattern: 'hatch', ink: '#ffffff' });
  });
});
