/** The measure before what is measured with it: CIEDE2000 against its paper's own test data. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { ciede2000, type Lab, lab } from '../kit/colour-difference.js';

/** Sharma, Wu and Dalal 2005, table 1: rows 1 to 4, 7 to 9, 11, 13, 17 to 21, 25, 26 and 34. */
const pairs: readonly (readonly [Lab, Lab, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, 2.8361, -74.02], [50, 0, -82.7485], 3.4412],
  [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1.0],
  [[50, 0, 0], [50, -1, 2], 2.3669],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [61, -5, 29], 22.8977],
  [[50, 2.5, 0], [56, -27, -3], 31.903],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[50, 2.5, 0], [50, 3.1736, 0.5854], 1.0],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[63.0109, -31.0961, -5.8663], [62.8187, -29.7946, -4.0864], 1.263],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
];

test('CIEDE2000 gives what its paper gives, both ways round', () => {
  for (const [a, b, wanted] of pairs) {
    assert.equal(ciede2000(a, b).toFixed(4), wanted.toFixed(4), `${a.join()} and ${b.join()}`);
    assert.equal(ciede2000(b, a).toFixed(4), wanted.toFixed(4), `${b.join()} and ${a.join()}`);
  }
});

test('CIELAB of known colours', () => {
  const rounded = (colour: string): string =>
    lab(colour)
      .map((part) => part.toFixed(1))
      .join(' ');
  assert.equal(rounded('#ff0000'), '53.2 80.1 67.2');
  assert.equal(rounded('#0000ff'), '32.3 79.2 -107.9');
  assert.equal(rounded('#ffffff').replaceAll('-0.0', '0.0'), '100.0 0.0 0.0');
});

test('a reader without red or green cones sees red and olive nearly alike, with them not', () => {
  const [red, olive] = ['#c83c3c', '#73732d'] as const;
  const seen = (vision: 'normal' | 'protan' | 'deutan'): number =>
    ciede2000(lab(red, vision), lab(olive, vision));
  assert.ok(seen('normal') > 40);
  assert.ok(seen('deutan') < 25);
});

test('grey is grey to every eye', () => {
  for (const vision of ['protan', 'deutan', 'tritan'] as const) {
    assert.ok(ciede2000(lab('#808080', vision), lab('#808080')) < 0.1);
  }
});
