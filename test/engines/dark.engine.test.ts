// A system whose colours are dark, in the engine that BARO_ENGINE names.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { contrast } from '../../src/theme/colour.js';
import { drawn, html, quiet, ready, script, setUp } from '../kit/engine-pages.js';

const { server, engine } = await setUp({ dark: true });

for (const [name, style, wanted] of [
  ['a page that is not', '', ['#1b2327', '#ffffff']],
  ['a page that follows', '<style>:root{color-scheme:light dark}</style>', ['#e8ecee', '#161b20']],
] as const) {
  test(`LAY-21 OS dark, ${name}: 4.5:1 for text, 3:1 for marks`, async () => {
    const page = html('<baro-adoption></baro-adoption>', style + script);
    await engine.goto(server.page('/dark', page));
    assert.deepEqual(await ready(engine), ['ready']);
    await drawn(engine, 'baro-adoption');
    const { dark, text, ground, ink } = await engine.evaluate(() => {
      const inside = document.querySelector('baro-adoption')!.shadowRoot!;
      const hex = (numbers: Iterable<number>) =>
        `#${[...numbers].map((n) => n.toString(16).padStart(2, '0')).join('')}`;
      const colour = (value: string) => hex(value.match(/\d+/g)!.slice(0, 3).map(Number));
      const canvas = inside.querySelector('canvas')!;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        if (data[at + 3] !== 255) continue;
        const key = hex(data.subarray(at, at + 3));
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
      return {
        dark: matchMedia('(prefers-color-scheme: dark)').matches,
        text: colour(getComputedStyle(inside.querySelector('[part=summary]')!).color),
        ground: colour(getComputedStyle(inside.querySelector('.root')!).backgroundColor),
        ink: [...counts].sort((a, b) => b[1] - a[1])[0]![0],
      };
    });
    assert.equal(dark, true);
    assert.deepEqual([text, ground], wanted);
    assert.ok(contrast(text, ground) >= 4.5);
    assert.ok(contrast(ink, ground) >= 3, `${ink} on ${ground}`);
    await quiet(engine);
  });
}
