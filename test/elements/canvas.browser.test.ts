/** Charts on real canvases: ends of bars, colours, sizes, and what is left when they go. */
import { expect } from '@open-wc/testing';
import { Chart } from 'chart.js';

import { drawPanel, setActive } from '../../src/chart/draw.js';
import { layoutPanel } from '../../src/chart/layout/all.js';
import type { Measure, TextRun } from '../../src/chart/layout/types.js';
import type { PanelChart } from '../../src/chart/types.js';
import {
  contrast,
  contrastDarkTheme,
  contrastTheme,
  darkTheme,
  lightTheme,
  printTheme,
  type Theme,
} from '../../src/theme/index.js';
import type { Panel } from '../../src/view/view.js';
import { names, panels, withValue } from '../kit/panels.js';

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
  const chart = drawPanel(
    canvas,
    { panel, layout, theme: withFont(theme) },
    { scale, ground: true },
  );
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

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text is written, less what its letters may not reach. */
function boxOf({ text, x, y, size, weight, align }: TextRun): Area {
  const width = measure(text, size, weight);
  const before = { left: 0, center: width / 2, right: width }[align];
  return { x: x - before, y: y - size * 0.4, width, height: size * 0.8 };
}

/** The colours in an area, as `#rrggbb`, the one that most pixels have first. */
function coloursOf(canvas: HTMLCanvasElement, area: Area, scale: number): string[] {
  const [x, y, width, height] = [area.x, area.y, area.width, area.height].map((value) =>
    Math.round(value * scale),
  ) as [number, number, number, number];
  const { data } = canvas.getContext('2d')!.getImageData(x, y, width, height);
  const counts = new Map<string, number>();
  for (let at = 0; at < data.length; at += 4) {
    const key = `#${[...data.slice(at, at + 3)]
      .map((part) => part.toString(16).padStart(2, '0'))
      .join('')}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
}

/** Twelve by five pixels without their hue, as a printer without colours has them. */
function greys(canvas: HTMLCanvasElement, x: number, y: number): number[] {
  const { data } = canvas.getContext('2d')!.getImageData(Math.round(x), Math.round(y), 12, 5);
  return Array.from(
    { length: data.length / 4 },
    (_, i) => 0.299 * data[i * 4]! + 0.587 * data[i * 4 + 1]! + 0.114 * data[i * 4 + 2]!,
  );
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

  it('DAT-06 draws nothing where a value is no share, and comes back', () => {
    for (const name of names) {
      for (const value of [Number.MAX_VALUE, 1e21, Number.NaN, -5, 101]) {
        draw(withValue(panels[name], 0, 0, value), 320);
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

  for (const theme of [lightTheme, darkTheme, printTheme, contrastTheme, contrastDarkTheme]) {
    const of = `${theme.name} on ${theme.surface}`;

    it(`A11-16 every text of every shape has ink of 4.5:1 with what is behind it, ${of}`, () => {
      for (const name of names) {
        const { layout, canvas } = draw(panels[name], 600, theme, 3);
        for (const run of layout.texts) {
          const colours = coloursOf(canvas, boxOf(run), 3);
          // The ground of a text is what most of its box has.
          const [ground = ''] = colours;
          const best = Math.max(...colours.map((colour) => contrast(colour, ground)));
          expect(best, `${name}: ${run.text}`).to.be.at.least(4.5);
        }
      }
    });

    it(`A11-17 every mark has 3:1 with the ground, ${of}`, () => {
      for (const name of names) {
        const { layout, canvas } = draw(panels[name], 600, theme, 3);
        for (const mark of layout.marks.filter(({ figure, width }) => figure && width > 1)) {
          const colours = coloursOf(canvas, mark, 3).slice(0, 6);
          const best = Math.max(...colours.map((colour) => contrast(colour, theme.surface)));
          expect(best, `${name}: ${mark.figure}`).to.be.at.least(3);
        }
      }
    });

    it(`A11-15, PRT-06 in grey, answers and families can still be told apart, ${of}`, () => {
      for (const name of ['opinions', 'needs'] as const) {
        const panel = panels[name];
        const { layout, canvas } = draw(panel, 600, theme);
        const strips = new Map<string, number[]>();
        for (const mark of layout.marks) {
          const cell = panel.rows[mark.row]?.cells[mark.column];
          if (!cell?.figure || mark.width < 14) continue;
          const { series, shade } = cell.tone;
          strips.set(`${series} ${shade}`, greys(canvas, mark.x + 2, mark.y + 2));
        }
        expect(strips.size, name).to.be.at.least(3);
        const all = [...strips];
        all.forEach(([one, a], i) => {
          for (const [other, b] of all.slice(i + 1)) {
            const apart = a.reduce((sum, grey, k) => sum + Math.abs(grey - b[k]!), 0) / a.length;
            expect(apart, `${name}: ${one} and ${other}`).to.be.at.least(12);
          }
        });
      }
    });
  }

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
        const chart = drawPanel(canvas, {
          panel: panels.tools,
          layout,
          theme: withFont(lightTheme),
        });
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
