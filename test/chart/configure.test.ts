/** The hook that changes a chart's configuration: what it may, what it can't, and how it fails. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { Chart } from 'chart.js';

import {
  chartConfig,
  type Configure,
  createChart,
  layoutPanel,
  type PanelConfig,
} from '../../src/chart/index.js';
import { lightTheme } from '../../src/theme/index.js';
import type { Panel } from '../../src/view/view.js';
import { measure } from '../kit/measure.js';
import { panels } from '../kit/panels.js';
import { recorder } from '../kit/recorder.js';

/** Charts of files that ran before in the same process are none of these tests' business. */
const others = new Set(Object.keys(Chart.instances));
const charts = (): string[] => Object.keys(Chart.instances).filter((id) => !others.has(id));

const panel: Panel = panels.tools;
const layout = layoutPanel(panel, { width: 600, measure });
const plain = (): PanelConfig => chartConfig(panel, layout, lightTheme);
const configOf = (configure: unknown): PanelConfig =>
  chartConfig(panel, layout, lightTheme, { configure: configure as Configure });

/** What is drawn with a configuration: the texts and the filled rectangles. */
function drawnWith(config: PanelConfig): unknown[] {
  const canvas = recorder();
  createChart(canvas, config, layout).destroy();
  const texts = canvas.named('fillText').map(({ args }) => args);
  const fills = canvas.named('fill').map(({ fill }) => fill);
  return [...texts, ...fills, canvas.width, canvas.height];
}

describe('configure', () => {
  test('may restyle a dataset, and returns nothing or the configuration', () => {
    const red: Configure = ({ data }) => {
      data.datasets[0]!.backgroundColor = '#ff0000';
    };
    const alsoRed: Configure = (config) => {
      red(config, { panel, layout, theme: lightTheme });
      return config;
    };
    for (const hook of [red, alsoRed]) {
      const [first, second] = configOf(hook).data.datasets;
      assert.equal(first?.backgroundColor, '#ff0000');
      assert.deepEqual(second, plain().data.datasets[1]);
      assert.ok(drawnWith(configOf(hook)).includes('#ff0000'));
    }
    assert.ok(!drawnWith(plain()).includes('#ff0000'));
  });

  test('is told the panel, its layout and the theme, as copies', () => {
    let told: unknown;
    const before = JSON.stringify([panel, layout, lightTheme]);
    configOf(((_, scene) => {
      told = JSON.parse(JSON.stringify(scene));
      Object.assign(scene.panel, { title: 'changed' });
      Object.assign(scene.theme, { text: '#ff0000' });
      (scene.layout.texts as unknown[]).length = 0;
    }) satisfies Configure);
    assert.deepEqual(told, JSON.parse(JSON.stringify({ panel, layout, theme: lightTheme })));
    assert.equal(JSON.stringify([panel, layout, lightTheme]), before);
  });

  test('may add a dataset behind the figures and a plugin beside ours', () => {
    const seen: string[] = [];
    const config = configOf(((given) => {
      given.data.datasets.push({ ...given.data.datasets[0]!, label: 'more', hidden: true });
      given.plugins = [{ id: 'own', afterDraw: () => void seen.push('drawn') }];
    }) satisfies Configure);
    assert.equal(config.data.datasets.length, panel.columns.length + 1);
    const ours = plain().plugins?.map(({ id }) => id);
    assert.deepEqual(
      config.plugins?.map(({ id }) => id),
      [...(ours ?? []), 'own'],
    );
    // Our plugin writes the values although the hook left it out of its list.
    const { length } = drawnWith(plain());
    assert.equal(drawnWith(config).length, length);
    assert.deepEqual(seen, ['drawn']);
  });

  test('cannot move, cut, animate or resize: scales, size and events stay', () => {
    const config = configOf((given: PanelConfig) => ({
      ...given,
      type: 'scatter',
      options: {
        responsive: true,
        animation: { duration: 1000 },
        events: ['click'],
        indexAxis: 'x',
        layout: { padding: 90 },
        devicePixelRatio: 9,
        scales: { x: { min: 50, max: 60 }, own: { display: false } },
        plugins: { legend: { display: true } },
      },
    }));
    const own = plain();
    assert.equal(config.type, own.type);
    const { plugins, scales, ...options } = config.options ?? {};
    const { plugins: ourPlugins, scales: ourScales, ...ours } = own.options ?? {};
    assert.deepEqual(options, ours);
    assert.deepEqual(plugins, { ...ourPlugins, legend: { display: true } });
    assert.deepEqual(scales, { ...ourScales, own: { display: false } });
  });

  const nonsense: [name: string, configure: unknown, message: RegExp][] = [
    ['a text', 'red', /^configure: expected a function\.$/],
    ['an object', {}, /^configure: expected a function\.$/],
    ['a hook that returns a number', () => 42, /expected a Chart\.js config, or nothing/],
    ['a hook that returns an empty object', () => ({}), /expected a Chart\.js config, or nothing/],
    [
      'a hook that returns a promise that fails',
      () => Promise.reject(new Error('unheard')),
      /expected a Chart\.js config, or nothing/,
    ],
    [
      'a hook that takes the data away',
      (given: Partial<PanelConfig>) => void delete given.data,
      /expected a Chart\.js config, or nothing/,
    ],
    [
      'a hook that changes a figure',
      ({ data }: PanelConfig) => void ((data.datasets[0]!.data[0] as { x: number }).x = 99),
      /the first datasets are the figures/,
    ],
    [
      'a hook that takes a dataset away',
      ({ data }: PanelConfig) => void data.datasets.pop(),
      /the first datasets are the figures/,
    ],
    [
      'a hook that puts a dataset before the figures',
      ({ data }: PanelConfig) => void data.datasets.unshift({ data: [] }),
      /the first datasets are the figures/,
    ],
    [
      'a hook that throws',
      () => {
        throw new Error('mine');
      },
      /^mine$/,
    ],
    ['a plugin that is none', ({ plugins }: PanelConfig) => void plugins?.push(3 as never), /./],
  ];
  for (const [name, configure, message] of nonsense) {
    test(`${name} is refused, and the canvas is free for the chart without it`, () => {
      const canvas = recorder();
      const draw = (hook: unknown) =>
        createChart(
          canvas,
          chartConfig(panel, layout, lightTheme, { configure: hook as Configure, fault: () => {} }),
          layout,
        );
      assert.throws(
        () => draw(configure),
        (error: Error) => message.test(error.message),
      );
      draw(undefined).destroy();
      assert.deepEqual(charts(), []);
    });
  }

  test('what fails only while it is drawn is thrown, and leaves no chart behind', () => {
    const hook: Configure = ({ data }) => {
      data.datasets[0]!.backgroundColor = () => {
        throw new Error('late');
      };
    };
    assert.throws(() => drawnWith(configOf(hook)), /late/);
    assert.deepEqual(charts(), []);
  });

  test('a plugin of the hook that throws tells `fault`, however it is made, and nobody else', () => {
    class Own {
      id = 'own';
      private count = 0;
      beforeDraw(): void {
        this.count += 1;
        if (this.count > 1) throw new Error(`draw ${this.count}`);
      }
    }
    const faults: unknown[] = [];
    const fault = (error: unknown): void => void faults.push((error as Error).message);
    const configure: Configure = ({ plugins }) => void plugins?.push(Object.freeze(new Own()));
    const config = chartConfig(panel, layout, lightTheme, { configure, fault });
    const chart = createChart(recorder(), config, layout);
    chart.draw();
    chart.destroy();
    // A frozen object can't count: its first drawing fails already.
    assert.equal(faults.length, 2);
    faults.length = 0;
    const open: Configure = ({ plugins }) => void plugins?.push(new Own());
    const again = chartConfig(panel, layout, lightTheme, { configure: open, fault });
    const second = createChart(recorder(), again, layout);
    assert.deepEqual(faults, []);
    second.draw();
    second.destroy();
    assert.deepEqual(faults, ['draw 2']);
  });
});
