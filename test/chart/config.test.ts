/** What Chart.js is told, and what it and our plugins then do on a canvas. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { type BarElement, Chart } from 'chart.js';

import {
  chartConfig,
  createChart,
  type Datum,
  drawPanel,
  layoutPanel,
  type PanelChart,
  setActive,
} from '../../src/chart/index.js';
import { contrastTheme, darkTheme, lightTheme } from '../../src/theme/index.js';
import type { Panel } from '../../src/view/view.js';
import { measure } from '../kit/measure.js';
import { names, panelOf, panels, tone, withValue } from '../kit/panels.js';
import { recorder } from '../kit/recorder.js';

const layoutOf = (panel: Panel, width = 600, dir: 'ltr' | 'rtl' = 'ltr') =>
  layoutPanel(panel, { width, measure, dir });

const configOf = (panel: Panel, width = 600) =>
  chartConfig(panel, layoutOf(panel, width), lightTheme);

const dataOf = (panel: Panel): Datum[][] =>
  configOf(panel).data.datasets.map((dataset) => dataset.data);

function withChart(
  panel: Panel,
  run: (chart: PanelChart, canvas: ReturnType<typeof recorder>) => void,
  options: Parameters<typeof chartConfig>[3] = {},
  dir: 'ltr' | 'rtl' = 'ltr',
): void {
  const canvas = recorder();
  const layout = layoutOf(panel, 600, dir);
  const chart = createChart(canvas, chartConfig(panel, layout, lightTheme, options), layout);
  try {
    run(chart, canvas);
  } finally {
    chart.destroy();
  }
}

const near = (actual: number, wanted: number): void =>
  assert.ok(Math.abs(actual - wanted) < 0.01, `${actual} is not ${wanted}`);

describe('chart configuration', () => {
  test('a dataset a column, with its label, its figures and their texts', () => {
    const { datasets } = configOf(panels.tools).data;
    assert.deepEqual(
      datasets.map((dataset) => dataset.label),
      ['2013', '2016', '2019'],
    );
    const [first, , , last] = datasets[1]?.data ?? [];
    assert.equal(first?.x, 62);
    assert.equal(first?.figure, 'tools.0.1');
    assert.equal(first?.text, '62\u00a0%');
    assert.equal(last?.x, null);
    assert.equal(last?.figure, null);
    assert.equal(last?.text, 'posée autrement');
  });

  test('every value of every panel goes in as it is', () => {
    for (const name of names) {
      const panel: Panel = panels[name];
      const upright = panel.form.axis === 'vertical';
      const values = dataOf(panel).map((data) =>
        data.map((datum) => (upright ? datum.y : datum.x)),
      );
      const wanted = panel.columns.map((_, c) => panel.rows.map((row) => row.cells[c]?.value));
      assert.deepEqual(values, wanted, name);
    }
  });

  test('DAT-06 what is no share from 0 to the end of the axis never reaches Chart.js', () => {
    const hostile = [
      Number.MAX_VALUE,
      -Number.MAX_VALUE,
      1e21,
      2 ** 53 + 1,
      Number.POSITIVE_INFINITY,
      Number.NaN,
      -5,
      -5e-324,
      100.0001,
      101,
      '62',
      [0, 62],
      { valueOf: () => 62 },
      true,
      undefined,
    ];
    for (const name of names) {
      for (const value of hostile) {
        const panel = withValue(panels[name], 0, 0, value);
        const datum = dataOf(panel)[0]?.[0];
        const upright = panel.form.axis === 'vertical';
        assert.equal(upright ? datum?.y : datum?.x, null, `${name} ${String(value)}`);
      }
    }
    assert.equal(dataOf(withValue(panels.tools, 0, 0, 5e-324))[0]?.[0]?.x, 5e-324);
    assert.equal(dataOf(withValue(panels.tools, 0, 0, 0))[0]?.[0]?.x, 0);
    assert.equal(dataOf(withValue(panels.tools, 0, 0, 100))[0]?.[0]?.x, 100);
    assert.equal(dataOf(withValue(panels.signals, 0, 0, 11))[0]?.[0]?.x, null);
  });

  test(
    'DAT-06 an axis that has no end ends at 100, in every shape, at once',
    { timeout: 2000 },
    () => {
      for (const max of [Number.MAX_VALUE, Number.NaN, 0, -1, 5e-324, Number.POSITIVE_INFINITY]) {
        for (const name of names) {
          const panel: Panel = { ...panels[name], axis: { ...panels[name].axis, max } };
          withChart(panel, (chart) => {
            const upright = panel.form.axis === 'vertical';
            assert.equal(chart.scales[upright ? 'y' : 'x']?.max, 100, `${name} ${max}`);
          });
        }
      }
    },
  );

  for (const name of names) {
    test(`${name}: the chart area is the plot of the layout, and nothing moves or listens`, () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        withChart(
          panels[name],
          (chart) => {
            const { plot, width, height } = layoutOf(panels[name], 600, dir);
            near(chart.chartArea.left, plot.x);
            near(chart.chartArea.top, plot.y);
            near(chart.chartArea.right, plot.x + plot.width);
            near(chart.chartArea.bottom, plot.y + plot.height);
            assert.deepEqual([chart.width, chart.height], [width, height]);
            assert.equal(chart.options.animation, false);
            assert.equal(chart.options.responsive, false);
            assert.deepEqual(chart.options.events, []);
          },
          {},
          dir,
        );
      }
    });

    test(`${name}: every text of the layout is written, with no call that a picture lacks`, () => {
      withChart(panels[name], (_, canvas) => {
        const written = canvas.named('fillText').map((call) => call.args[0]);
        const wanted = layoutOf(panels[name]).texts.map((run) => run.text);
        assert.deepEqual(written, wanted);
      });
    });

    test(`${name}: marks are drawn in the middle of their areas`, () => {
      for (const dir of ['ltr', 'rtl'] as const) {
        withChart(
          panels[name],
          (chart) => {
            const panel: Panel = panels[name];
            const { marks } = layoutOf(panel, 600, dir);
            for (const mark of marks.filter(({ figure }) => figure !== null)) {
              const element = chart.getDatasetMeta(mark.column).data[mark.row];
              const upright = panel.form.axis === 'vertical';
              assert.ok(element);
              if (upright) near(element.x, mark.x + mark.width / 2);
              else near(element.y, mark.y + mark.height / 2);
              if (panel.form.mark === 'dot' && !upright) near(element.x, mark.x + mark.width / 2);
              if (panel.form.mark === 'dot' && upright) near(element.y, mark.y + mark.height / 2);
            }
          },
          {},
          dir,
        );
      }
    });
  }

  test('a bar starts at zero and is as long as its value', () => {
    withChart(panels.tools, (chart) => {
      const { plot } = layoutOf(panels.tools);
      const bar = chart.getDatasetMeta(1).data[0] as BarElement & { base: number; height: number };
      near(bar.base, plot.x);
      near(bar.x, plot.x + 0.62 * plot.width);
      assert.equal(bar.height, 16);
    });
  });

  test('right to left, bars grow leftwards from the right end of the plot', () => {
    withChart(
      panels.tools,
      (chart) => {
        const { plot } = layoutOf(panels.tools, 600, 'rtl');
        const bar = chart.getDatasetMeta(1).data[0] as BarElement & { base: number };
        near(bar.base, plot.x + plot.width);
        near(bar.x, plot.x + 0.38 * plot.width);
      },
      {},
      'rtl',
    );
  });

  test('segments follow one another and fill the bar', () => {
    withChart(panels.opinions, (chart) => {
      const { plot } = layoutOf(panels.opinions);
      const ends = [0, 1, 2].map((column) => chart.getDatasetMeta(column).data[0]?.x ?? 0);
      [0.6, 0.96, 1].forEach((share, i) => near(ends[i] ?? 0, plot.x + share * plot.width));
    });
  });

  test('A11-17 touching segments are parted by 2 px of the ground', () => {
    withChart(panels.opinions, (_, canvas) => {
      const { plot, marks } = layoutOf(panels.opinions);
      const parted = canvas.named('fillRect').filter((call) => call.fill === '#ffffff');
      for (const row of [0, 1, 2, 3]) {
        const y = marks.find((mark) => mark.row === row)?.y;
        const own = parted.filter((call) => call.args[1] === y && call.args[3] === 26);
        assert.equal(own.length, 2);
        assert.ok(own.every((call) => call.args[2] === 2));
      }
      const first = parted.find((call) => call.args[3] === 26)?.args[0] as number;
      near(first, plot.x + 0.6 * plot.width - 1);
    });
  });

  test('A11-15 answers and families carry a pattern, editions their name', () => {
    const clips = (panel: Panel): number => {
      let count = 0;
      withChart(panel, (_, canvas) => {
        const lines = canvas.calls.filter(
          (call) => call.name === 'stroke' && call.stroke === '#ffffff',
        );
        const dots = canvas.calls.filter((call) => call.name === 'fill' && call.fill === '#ffffff');
        count = lines.length + dots.length;
      });
      return count;
    };
    // Negative answers, a row each; the five levers but the one of the first family.
    assert.equal(clips(panels.opinions), 4);
    assert.equal(clips(panels.needs), 4);
    assert.equal(clips(panels.tools), 0);
    const { texts } = layoutOf(panels.tools);
    const names = texts.filter((run) => run.role === 'series').map((run) => run.text);
    assert.deepEqual(names.slice(0, 3), ['2013', '2016', '2019\u00a0*']);
  });

  test('A11-15 editions differ by marker in dots, rows in points', () => {
    const style = (panel: Panel): unknown[] =>
      configOf(panel).data.datasets.map(
        (dataset) => (dataset as { pointStyle?: unknown }).pointStyle,
      );
    assert.deepEqual(style(panels.change), [
      ['rectRot', 'rectRot', 'rectRot', 'rectRot'],
      ['circle', 'circle', 'circle', 'circle'],
    ]);
    assert.deepEqual(style(panels.kinds)[0], ['circle', 'rectRot', 'rect', 'triangle']);
  });

  test('a gap breaks the line between its neighbours', () => {
    const joined = (panel: Panel): number => {
      let lines = 0;
      withChart(panel, (_, canvas) => {
        lines = canvas.calls.filter((call) => call.name === 'stroke' && call.line === 2).length;
      });
      return lines;
    };
    assert.equal(joined(panels.difficulties), 2);
    assert.equal(joined(panels.who), 0);
  });

  test('A11-20 for readers who ask for more contrast every mark has an outline, else none', () => {
    for (const panel of [panels.opinions, panels.needs, panels.tools]) {
      const strong = chartConfig(panel, layoutOf(panel), contrastTheme).data.datasets;
      const plain = chartConfig(panel, layoutOf(panel), lightTheme).data.datasets;
      for (const dataset of strong) {
        assert.deepEqual([dataset.borderColor, dataset.borderWidth], ['#000000', 1]);
      }
      assert.ok(plain.every((dataset) => dataset.borderWidth === 0));
    }
    const [open, filled] = chartConfig(panels.change, layoutOf(panels.change), contrastTheme).data
      .datasets;
    assert.notDeepEqual(open?.borderColor, filled?.borderColor);
    assert.deepEqual(filled?.borderColor, ['#000000', '#000000', '#000000', '#000000']);
  });

  test('A11-17 the focus ring is 2 px thick, in the accent, around the figure', () => {
    const rings = (canvas: ReturnType<typeof recorder>) =>
      canvas.named('strokeRect').filter((call) => call.stroke === lightTheme.accent);
    withChart(
      panels.tools,
      (chart, canvas) => {
        const mark = layoutOf(panels.tools).marks.find(({ figure }) => figure === 'tools.0.1');
        const [ring, ...others] = rings(canvas);
        assert.equal(others.length, 0);
        assert.equal(ring?.line, 2);
        const { x = 0, y = 0, width = 0, height = 0 } = mark ?? {};
        [x - 2, y - 2, width + 4, height + 4].forEach((side, i) =>
          near(Number(ring?.args[i]), side),
        );
        canvas.calls.length = 0;
        setActive(chart, { row: 1, column: 2 });
        assert.equal(rings(canvas).length, 1);
        canvas.calls.length = 0;
        setActive(chart, null);
        assert.equal(rings(canvas).length, 0);
      },
      { active: { row: 0, column: 1 } },
    );
  });

  test('a muted mark is grey and its value is in the muted text colour', () => {
    const panel: Panel = {
      ...panels.tools,
      rows: panels.tools.rows.map((row, r) => {
        return { ...row, cells: row.cells.map((cell) => ({ ...cell, muted: r === 0 })) };
      }),
    };
    const fills = configOf(panel).data.datasets.map((dataset) => dataset.backgroundColor);
    assert.deepEqual(fills[2], ['#7d8285', '#00667e', '#00667e', '#00667e']);
    withChart(panel, (_, canvas) => {
      const colour = (text: string) =>
        canvas.named('fillText').find((call) => call.args[0] === text)?.fill;
      assert.equal(colour('62\u00a0%'), '#586369');
      assert.equal(colour('73\u00a0%'), '#1b2327');
    });
  });

  test('the ground is painted for a picture and left to the page otherwise', () => {
    const whole = (canvas: ReturnType<typeof recorder>) =>
      canvas.named('fillRect').filter((call) => call.args[2] === 600).length;
    withChart(panels.needs, (_, canvas) => assert.equal(whole(canvas), 0));
    withChart(panels.needs, (_, canvas) => assert.equal(whole(canvas), 1), { ground: true });
  });

  test('pixels of the device: the canvas grows, the layout does not', () => {
    withChart(
      panels.needs,
      (chart, canvas) => {
        assert.equal(canvas.width, 1200);
        assert.equal(chart.width, 600);
      },
      { scale: 2 },
    );
  });

  test('a text or a label from outside is written as it is, and nothing else', () => {
    const label = '<img src=x onerror=alert(1)> {{x}} %00';
    const rows = [{ label, cells: [12] }];
    const panel = panelOf('hostile', 'bars', [['a', tone(0)]], rows);
    withChart(panel, (_, canvas) => {
      const written = canvas.named('fillText').map((call) => call.args[0]);
      assert.equal(written.slice(0, -1).join(' '), label);
    });
  });

  test('a panel without rows or columns is an empty picture, not an error', () => {
    for (const name of names) {
      withChart({ ...panels[name], rows: [] }, (chart) => assert.ok(chart.height >= 0));
      const rows = panels[name].rows.map((row) => ({ ...row, cells: [] }));
      withChart({ ...panels[name], rows, columns: [] }, (chart) => assert.ok(chart.height >= 0));
    }
  });

  test('a redrawn and destroyed chart leaves no chart behind, and the defaults alone', () => {
    withChart(panels.tools, () => undefined);
    withChart(panels.change, () => undefined);
    const before = JSON.stringify(Chart.defaults);
    const count = Object.keys(Chart.instances).length;
    for (const name of names) withChart(panels[name], (chart) => chart.update());
    assert.equal(Object.keys(Chart.instances).length, count);
    assert.equal(JSON.stringify(Chart.defaults), before);
  });

  test('drawPanel draws any shape at once', () => {
    const layout = layoutOf(panels.change);
    const chart = drawPanel(recorder(), { panel: panels.change, layout, theme: darkTheme });
    assert.equal(chart.data.datasets.length, 2);
    chart.destroy();
  });
});
