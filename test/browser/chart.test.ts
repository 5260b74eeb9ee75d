/** Charts on real canvases: ends of bars, colours, sizes, and what is left when they go. */
import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';

import { drawPanel, setActive } from '../../src/chart/draw.js';
import { layoutPanel, type Measure } from '../../src/chart/layout.js';
import type { PanelChart } from '../../src/chart/types.js';
import { darkTheme, lightTheme, type Theme } from '../../src/theme/index.js';
import type { Panel } from '../../src/view/view.js';
import { names, panels, withValue } from '../helpers/panels.js';

const context = document.createElement('canvas').getContext('2d');
const measure: Measure = (text, size, weight) => {
  if (!context) throw new Error('no canvas');
  context.font = `${weight} ${size}px sans-serif`;
  return context.measureText(text).width;
};

const withFont = (theme: Theme): Theme => ({ ...theme, font: 'sans-serif' });

let host: HTMLElement;
let charts: PanelChart[] = [];

function draw(panel: Panel, width = 600, theme = lightTheme, scale = 1) {
  const canvas = host.appendChild(document.createElement('canvas'));
  const layout = layoutPanel(panel, { width, measure });
  const chart = drawPanel(canvas, panel, layout, withFont(theme), { scale, ground: true });
  charts.push(chart);
  const colourAt = (x: number, y: number): string => {
    const pixel = canvas.getContext('2d')?.getImageData(x * scale, y * scale, 1, 1).data;
    return `#${[...(pixel ?? [])]
      .slice(0, 3)
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
  };
  return { canvas, layout, chart, colourAt };
}

describe('chart', () => {
  beforeEach(() => {
    host = document.body.appendChild(document.createElement('div'));
  });

  afterEach(() => {
    for (const chart of charts) chart.destroy();
    charts = [];
    host.remove();
  });

  for (const scale of [1, 2]) {
    it(`draws 62 as long as it is, at ${scale} device pixels a pixel`, () => {
      const { layout, colourAt } = draw(panels.tools, 600, lightTheme, scale);
      const mark = layout.marks.find(({ figure }) => figure === 'tools.0.1');
      if (!mark) throw new Error('no mark');
      const middle = mark.y + mark.height / 2;
      const end = layout.plot.x + 0.62 * layout.plot.width;
      expect(colourAt(end - 3, middle)).to.equal('#477f93');
      expect(colourAt(end + 3, middle)).to.equal('#ffffff');
      expect(colourAt(layout.plot.x + 2, middle)).to.equal('#477f93');
      expect(colourAt(layout.plot.x - 2, middle)).to.equal('#ffffff');
    });
  }

  it('DAT-06 draws nothing where a value is no share, and comes back at once', () => {
    for (const name of names) {
      for (const value of [Number.MAX_VALUE, 1e21, Number.NaN, -5, 101]) {
        const start = performance.now();
        draw(withValue(panels[name], 0, 0, value), 320);
        expect(performance.now() - start).to.be.below(2000);
      }
    }
    const { layout, colourAt } = draw(withValue(panels.needs, 0, 0, Number.MAX_VALUE), 600);
    const row = layout.marks.find((mark) => mark.row === 0);
    expect(colourAt(layout.plot.x + 200, (row?.y ?? 0) + (row?.height ?? 0) / 2)).to.equal(
      '#ffffff',
    );
  });

  it('LAY-13 draws every shape inside its canvas at 200 to 2560 px', () => {
    for (const name of names) {
      for (const width of [200, 280, 320, 375, 768, 1280, 2560]) {
        const { canvas, layout, colourAt } = draw(panels[name], width, darkTheme);
        expect(canvas.width).to.equal(width);
        expect(canvas.height).to.equal(layout.height);
        expect(canvas.getBoundingClientRect().width).to.equal(width);
        // The outermost pixels hold the ground, but for letters that just touch them: no text or
        // mark runs out of the picture.
        const edges = [];
        for (let y = 0; y < layout.height; y += 1) edges.push(colourAt(width - 1, y));
        const free = edges.filter((colour) => colour === darkTheme.surface).length;
        const full = layout.plot.x + layout.plot.width >= width;
        if (!full) expect(free / edges.length, `${name} ${width}`).to.be.above(0.85);
      }
    }
  });

  it('A11-16 writes values in ink that has 4.5:1 on what is behind it', () => {
    const { layout, canvas } = draw(panels.opinions, 600, lightTheme, 2);
    const { data, width } = canvas
      .getContext('2d')!
      .getImageData(0, 0, canvas.width, canvas.height);
    const light = (x: number, y: number): number => {
      const at = (y * width + x) * 4;
      const channel = (i: number): number => {
        const share = (data[at + i] ?? 0) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      };
      return 0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2);
    };
    for (const run of layout.texts.filter(({ role }) => role === 'inside')) {
      const seen: number[] = [];
      for (let x = Math.round(run.x * 2 - 24); x < run.x * 2 + 24; x += 1) {
        for (let y = Math.round(run.y * 2 - 9); y < run.y * 2 + 9; y += 1) seen.push(light(x, y));
      }
      const [low, high] = [Math.min(...seen), Math.max(...seen)];
      expect((high + 0.05) / (low + 0.05), run.text).to.be.at.least(4.5);
    }
  });

  it('moves the focus ring without another layout', () => {
    const { chart, layout, colourAt } = draw(panels.needs, 600);
    const mark = layout.marks.find((own) => own.row === 1);
    if (!mark) throw new Error('no mark');
    const above = () => colourAt(mark.x + mark.width / 2, mark.y - 2);
    expect(above()).to.equal('#ffffff');
    setActive(chart, { row: 1, column: 0 });
    expect(above()).to.equal(lightTheme.accent);
    setActive(chart, null);
    expect(above()).to.equal('#ffffff');
  });

  it('LIF-06 leaves no chart and no listener behind, and the canvas free for the next', () => {
    const listened: string[] = [];
    const listen = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (this: EventTarget, ...args: never) {
      listened.push(String(args[0]));
      return listen.apply(this, args);
    };
    try {
      const canvas = host.appendChild(document.createElement('canvas'));
      const before = Object.keys(Chart.instances).length;
      for (let i = 0; i < 10; i += 1) {
        const layout = layoutPanel(panels.tools, { width: 300 + i, measure });
        const chart = drawPanel(canvas, panels.tools, layout, withFont(lightTheme));
        expect(canvas.getBoundingClientRect().width).to.equal(300 + i);
        chart.destroy();
      }
      expect(Object.keys(Chart.instances).length).to.equal(before);
      expect(listened).to.deep.equal([]);
    } finally {
      EventTarget.prototype.addEventListener = listen;
    }
  });
});
