/** Chart.js has one registry for all of a program: its own charts' plugins must not reach ours. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Chart, registerables } from 'chart.js';

import { toSvg } from '../../src/formats/index.js';
import { lightTheme } from '../../src/theme/index.js';
import { titleOf, views } from '../kit/markup.js';
import { measure } from '../kit/measure.js';

test('EMB-06: a legend, a title or a faulty plugin that a program registers changes no picture', () => {
  const draw = () => views.map((view) => toSvg(view, lightTheme, { measure }));
  const before = draw();
  const fail = (): never => {
    throw new Error('another chart’s plugin ran');
  };
  Chart.register(...registerables, { id: 'faulty', beforeInit: fail, afterDraw: fail });
  Chart.defaults.plugins.title.display = true;
  const after = draw();
  views.forEach((view, i) => assert.equal(after[i], before[i], titleOf(view)));
});
