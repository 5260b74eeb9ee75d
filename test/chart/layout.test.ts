/** Nothing is clipped, nothing collides, nothing is left out, from 200 to 2560 pixels. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { layoutPanel } from '../../src/chart/layout/all.js';
import { layoutPanel as layoutLazily, loadLayout } from '../../src/chart/layout/index.js';
import type { PanelLayout, TextRun } from '../../src/chart/layout/types.js';
import type { Panel } from '../../src/view/view.js';
import { checkTexts as check } from '../kit/layout-checks.js';
import { measure } from '../kit/measure.js';
import { names, panelOf, panels, tone, withValue } from '../kit/panels.js';

const widths = [200, 240, 280, 320, 375, 480, 600, 768, 1200, 1280, 2560];

const checkTexts = (panel: Panel, found: PanelLayout, where: string): void =>
  check(panel, found, measure, where);

const layout = (panel: Panel, width: number, dir: 'ltr' | 'rtl' = 'ltr', fontSize = 14) =>
  layoutPanel(panel, { width, measure, dir, fontSize });

const squeeze = (text: string): string => text.replaceAll(' ', '');

function labelOf(found: PanelLayout, row: number, role: TextRun['role']): string {
  const runs = found.texts.filter((run) => run.role === role && run.row === row);
  return squeeze(runs.map((run) => run.text).join(''));
}

describe('layout', () => {
  for (const name of names) {
    test(`LAY-13 ${name}: no text is clipped or collides at ${widths.join(', ')}, both ways`, () => {
      for (const width of widths) {
        for (const dir of ['ltr', 'rtl'] as const) {
          checkTexts(panels[name], layout(panels[name], width, dir), `${name} ${width} ${dir}`);
        }
      }
    });

    test(`LAY-05 ${name}: neither with a body text of 12, 20 and 28 px`, () => {
      for (const width of [320, 480, 768]) {
        for (const size of [12, 20, 28]) {
          const found = layout(panels[name], width, 'ltr', size);
          checkTexts(panels[name], found, `${name} ${width} at ${size} px`);
          assert.ok(found.texts.every((run) => run.size >= 12));
        }
      }
    });

    test(`LAY-13 ${name}: every cell has its place in the picture, the last row too`, () => {
      const panel: Panel = panels[name];
      for (const width of widths) {
        const { marks, height } = layout(panel, width);
        const places = marks.map((mark) => `${mark.row}.${mark.column}`);
        const wanted = panel.rows.flatMap((row, r) => row.cells.map((_, c) => `${r}.${c}`));
        assert.deepEqual(places, wanted);
        for (const mark of marks) {
          assert.ok(mark.x >= -1 && mark.x + mark.width <= width + 1, `${name} ${width}`);
          assert.ok(mark.y >= 0 && mark.y + mark.height <= height + 1, `${name} ${width}`);
          assert.equal(mark.figure, panel.rows[mark.row]?.cells[mark.column]?.figure);
        }
      }
    });

    test(`${name}: every value and every gap is printed as the view says it`, () => {
      const panel: Panel = panels[name];
      for (const width of widths) {
        const { texts } = layout(panel, width);
        panel.rows.forEach((row, r) =>
          row.cells.forEach((cell, c) => {
            const runs = texts.filter(
              (run) => run.row === r && run.column === c && /value|inside|gap/.test(run.role),
            );
            assert.equal(squeeze(runs.map((run) => run.text).join('')), squeeze(cell.text));
            assert.ok(runs.every((run) => (run.role === 'gap') === (cell.value === null)));
          }),
        );
      }
    });
  }

  test('lines of a label put together are the label with its signs', () => {
    for (const width of widths) {
      const found = layout(panels['free-software'], width);
      assert.equal(labelOf(found, 0, 'label'), 'Ensemble');
      assert.equal(labelOf(found, 1, 'label'), 'Associationsconnectées\u00a0*');
      assert.equal(labelOf(found, 1, 'detail'), 'autreéchantillon:1084utilisateursdeSolidatech');
      assert.equal(labelOf(found, 2, 'label'), 'Loisirs,jeunesse,éducationpopulaire');
    }
  });

  test('a word wider than the picture is broken, not cut', () => {
    const long = 'Donaudampfschifffahrtsgesellschaftskapitänswitwenrente';
    const panel = panelOf('long', 'bars', [['2016', tone(0)]], [{ label: long, cells: [50] }]);
    const found = layout(panel, 200);
    checkTexts(panel, found, 'long');
    const lines = found.texts.filter((run) => run.role === 'label').map((run) => run.text);
    assert.ok(lines.length > 1);
    assert.equal(lines.join(''), long);
  });

  test('long names of columns stand over their bars', () => {
    const columns = [
      ['Associations employeuses de moins de dix salariés', tone(0)],
      ['Associations sans salarié', tone(0, 1)],
    ] as const;
    const rows = [
      { label: 'Site', cells: [90, 100] },
      { label: 'Blog', cells: [20, 'non publiée'] },
    ];
    const panel = panelOf('names', 'bars', columns, rows);
    for (const width of widths) {
      const found = layout(panel, width);
      checkTexts(panel, found, `names ${width}`);
      const names = found.texts.filter((run) => run.role === 'series' && run.row === 1);
      const text = squeeze(names.map((run) => run.text).join(''));
      assert.equal(text, 'AssociationsemployeusesdemoinsdedixsalariésAssociationssanssalarié');
    }
  });

  test('labels stand above their bars under 480 px and beside them from there', () => {
    const at = (width: number) => {
      const { texts, plot } = layout(panels.needs, width);
      const label = texts.find((run) => run.role === 'label');
      const value = texts.find((run) => run.role === 'value');
      return { label, value, plot };
    };
    const narrow = at(479);
    assert.equal(narrow.plot.x, 0);
    assert.ok((narrow.label?.y ?? 0) < (narrow.value?.y ?? 0));
    const wide = at(480);
    assert.equal(wide.plot.x, 204);
    assert.ok(wide.plot.x <= 480 * 0.4 + 12);
  });

  test('the plot does not stretch for ever', () => {
    for (const name of names) {
      const at900 = layout(panels[name], 900);
      const at2560 = layout(panels[name], 2560);
      assert.ok(at2560.plot.width <= 760, name);
      assert.deepEqual(at2560.plot, at900.plot, name);
      assert.equal(at2560.width, 2560);
    }
  });

  test('a picture grows with its rows', () => {
    for (const name of names) {
      const panel: Panel = panels[name];
      const heights = panel.rows.map(
        (_, n) => layout({ ...panel, rows: panel.rows.slice(0, n + 1) }, 320).height,
      );
      assert.deepEqual(
        heights,
        [...heights].sort((a, b) => a - b),
        name,
      );
    }
  });

  test('bars are 24 px alone, 18 in pairs and 16 in threes, and their ends are their values', () => {
    assert.equal(layout(panels.needs, 600).thickness, 24);
    assert.equal(layout(panels.tools, 600).thickness, 16);
    const { plot, marks } = layout(panels.tools, 600);
    const social = marks.find((mark) => mark.figure === 'tools.0.1');
    assert.equal(social?.x, plot.x);
    assert.equal(social?.width, 0.62 * plot.width);
    assert.equal(social?.height, 16);
  });

  test('right to left is the mirror image', () => {
    for (const name of names) {
      const ltr = layout(panels[name], 600);
      const rtl = layout(panels[name], 600, 'rtl');
      assert.equal(rtl.dir, 'rtl');
      assert.equal(rtl.plot.x, 600 - ltr.plot.x - ltr.plot.width);
      ltr.texts.forEach((run, i) => assert.equal(rtl.texts[i]?.x, 600 - run.x));
      assert.equal(rtl.height, ltr.height);
    }
  });

  test('other widths and sizes are clamped', () => {
    const at = (width: number) => layout(panels.needs, width).width;
    assert.deepEqual(
      [0, -5, Number.NaN, 199, 70000, 320.7].map(at),
      [200, 200, 200, 200, 2560, 320],
    );
  });

  test('an axis that ends early has its two ticks', () => {
    const ticks = layout(panels.signals, 320).texts.filter((run) => run.role === 'tick');
    assert.deepEqual(
      ticks.map((run) => run.text),
      ['0\u00a0%', '10\u00a0%'],
    );
    assert.equal(layout(panels.needs, 320).texts.filter((run) => run.role === 'tick').length, 0);
  });

  test('DAT-06 a value that may not be drawn is laid out as a gap', () => {
    for (const value of [Number.MAX_VALUE, Number.NaN, -5, 101, '62', null, undefined]) {
      const panel = withValue(panels.needs, 0, 0, value);
      const { texts } = layout(panel, 320);
      assert.equal(texts.find((run) => run.row === 0 && run.column === 0)?.role, 'gap');
    }
  });

  test('layouts that come lazily are the same', async () => {
    const options = { width: 600, measure };
    assert.throws(() => layoutLazily(panels.maturity, options), /loadLayout/);
    for (const name of names) {
      await loadLayout(panels[name].shape);
      assert.deepEqual(layoutLazily(panels[name], options), layoutPanel(panels[name], options));
    }
  });
});
