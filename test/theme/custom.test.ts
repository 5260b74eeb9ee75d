/** A page may colour the charts; it can't make them unreadable. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import {
  contrast,
  customTheme,
  darkTheme,
  ensureContrast,
  lightTheme,
  luminance,
  mix,
  parseHex,
  tokens,
} from '../../src/theme/index.js';

describe('colour', () => {
  test('contrast as WCAG gives it', () => {
    assert.equal(contrast('#000000', '#ffffff'), 21);
    assert.equal(contrast('#ffffff', '#000000'), 21);
    assert.equal(contrast('#777777', '#ffffff').toFixed(2), '4.48');
    assert.equal(luminance('#ff0000').toFixed(4), '0.2126');
  });

  test('only #rrggbb is a colour here', () => {
    assert.deepEqual(parseHex('#00667e'), [0, 102, 126]);
    for (const wrong of ['#fff', 'red', '', '#00667', '#00667e80', '#gggggg']) {
      assert.throws(() => parseHex(wrong), /expected #rrggbb/);
    }
  });

  test('a mix is on the way from one colour to the other', () => {
    assert.equal(mix('#000000', '#ffffff', 0.5), '#808080');
    assert.equal(mix('#123456', '#ffffff', 0), '#123456');
    assert.equal(mix('#123456', '#abcdef', 1), '#abcdef');
  });

  test('a colour is corrected until it holds, and left alone where it does', () => {
    assert.equal(ensureContrast('#00667e', '#ffffff', 4.5), '#00667e');
    for (const ground of ['#ffffff', '#000000', '#808080', '#ffee00', '#123456']) {
      for (const colour of ['#ffffff', '#ffee00', '#808080', '#ff0000', '#000000', ground]) {
        const held = ensureContrast(colour, ground, 4.5);
        assert.ok(contrast(held, ground) >= 4.5, `${colour} on ${ground} became ${held}`);
      }
    }
  });

  test('a correction keeps to its side of the ground and goes no further than it must', () => {
    const held = ensureContrast('#e0c000', '#ffffff', 3);
    assert.ok(contrast(held, '#ffffff') >= 3 && contrast(held, '#ffffff') < 3.15);
    const [red, green, blue] = parseHex(held);
    assert.ok(red > green && green > blue);
  });
});

describe('custom theme', () => {
  test('no token, no change', () => {
    for (const base of [lightTheme, darkTheme]) {
      assert.deepEqual(customTheme(base, {}), { theme: base, corrected: [] });
    }
  });

  test('the fifteen tokens', () => {
    assert.equal(tokens.length, 15);
  });

  test('good colours are taken as they are, with lighter shades of a series', () => {
    const { theme, corrected } = customTheme(lightTheme, {
      'series-1': '#7A1FA2',
      text: '#111111',
    });
    assert.deepEqual(corrected, []);
    assert.equal(theme.text, '#111111');
    const [full, earlier, oldest] = theme.series[0];
    assert.equal(full, '#7a1fa2');
    assert.ok(contrast(full, '#ffffff') > contrast(earlier, '#ffffff'));
    assert.ok(contrast(earlier, '#ffffff') > contrast(oldest, '#ffffff'));
    assert.ok(contrast(oldest, '#ffffff') >= 3);
    assert.deepEqual(theme.series[1], lightTheme.series[1]);
  });

  test('LAY-21 unreadable colours are corrected and named', () => {
    const { theme, corrected } = customTheme(lightTheme, {
      text: '#eeeeee',
      muted: '#cccccc',
      'series-2': '#ffff00',
      accent: '#00667e',
    });
    assert.deepEqual(corrected, ['text', 'muted', 'series-2']);
    assert.ok(contrast(theme.text, '#ffffff') >= 4.5);
    assert.ok(contrast(theme.muted, '#ffffff') >= 4.5);
    assert.ok(theme.series[1].every((shade) => contrast(shade, '#ffffff') >= 3));
    assert.equal(new Set(theme.series[1]).size, 3);
  });

  test('LAY-21 on any ground all holds, corrected or not', () => {
    for (const ground of ['#000000', '#ffffff', '#808080', '#fff3c4', '#5b2a86', '#00667e']) {
      for (const base of [lightTheme, darkTheme]) {
        const { theme, corrected } = customTheme(base, {}, ground);
        assert.deepEqual(corrected, []);
        assert.equal(theme.surface, ground);
        for (const text of [theme.text, theme.muted, theme.accent]) {
          assert.ok(contrast(text, ground) >= 4.5, `${text} on ${ground}`);
        }
        for (const fill of [...theme.series.flat(), ...theme.neutral]) {
          assert.ok(contrast(fill, ground) >= 3, `${fill} on ${ground}`);
        }
      }
    }
  });

  test('a surface of the page wins over what is behind it', () => {
    assert.equal(
      customTheme(lightTheme, { surface: '#fafafa' }, '#000000').theme.surface,
      '#fafafa',
    );
  });

  test('LAY-24 tokens that say nothing give the default', () => {
    const given = { text: 'banana', 'series-1': '', radius: 'initial', font: ' ', surface: '#12' };
    assert.deepEqual(customTheme(lightTheme, given), { theme: lightTheme, corrected: [] });
  });

  test('font and radius', () => {
    const { theme } = customTheme(lightTheme, { font: 'Georgia, serif', radius: '4px' });
    assert.equal(theme.font, 'Georgia, serif');
    assert.equal(theme.radius, 4);
    assert.equal(customTheme(lightTheme, { radius: '400' }).theme.radius, 12);
    assert.equal(customTheme(lightTheme, { radius: '-4' }).theme.radius, 2);
  });
});
