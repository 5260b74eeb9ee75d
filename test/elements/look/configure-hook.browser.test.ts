/** The property `configure` of the widgets: drawn with, exported with, and harmless where it fails. */
import { expect } from '@open-wc/testing';

import type { BaroElement, BaroProblem, Configure } from '../../../src/index.js';
import {
  begin,
  canvasOf,
  drawn,
  drawnFrom,
  end,
  mount,
  nextFrame,
  part,
  parts,
  until,
  warned,
  widgetIn,
} from '../../kit/widgets.js';

let problems: BaroProblem[] = [];
let errors: string[] = [];
const hear = (event: Event): void => void problems.push((event as CustomEvent<BaroProblem>).detail);
const fail = (event: ErrorEvent | PromiseRejectionEvent): void => {
  event.preventDefault();
  errors.push(String('message' in event ? event.message : event.reason));
};

beforeEach(() => {
  begin();
  problems = [];
  errors = [];
  addEventListener('baro-error', hear);
  addEventListener('error', fail);
  addEventListener('unhandledrejection', fail);
});
afterEach(() => {
  removeEventListener('baro-error', hear);
  removeEventListener('error', fail);
  removeEventListener('unhandledrejection', fail);
  end();
});

const RED = '#ff0000';
const red: Configure = ({ data }) => {
  for (const dataset of data.datasets) dataset.backgroundColor = RED;
};

/** Pixels of pure red: no theme has it. */
function reds(canvas: HTMLCanvasElement): number {
  const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 0) count += 1;
  }
  return count;
}

const pixels = (element: BaroElement): string[] =>
  (parts(element, 'canvas:not(.print)') as HTMLCanvasElement[]).map((one) => one.toDataURL());

async function settled(element: BaroElement): Promise<void> {
  await element.updateComplete;
  for (let frame = 0; frame < 3; frame += 1) await nextFrame();
}

/** A drawn widget that had its hook before it stood in the page. */
async function withHook(configure: unknown, tag = 'baro-adoption'): Promise<BaroElement> {
  const place = mount('');
  const element = document.createElement(tag) as BaroElement;
  element.configure = configure as Configure;
  place.append(element);
  await drawn(element);
  await settled(element);
  return element;
}

it('draws with the hook, in every shape, and tells it the panel', async () => {
  const seen: string[] = [];
  const hook: Configure = (config, scene) => {
    red(config, scene);
    seen.push(scene.panel.shape);
  };
  const place = mount(
    `<baro-adoption view="purposes"></baro-adoption><baro-adoption view="who"></baro-adoption>
    <baro-adoption view="maturity"></baro-adoption><baro-effects></baro-effects>`,
  );
  const elements = [...place.children] as BaroElement[];
  for (const element of elements) {
    element.configure = hook;
    await drawn(element);
    await settled(element);
    expect(reds(canvasOf(element))).to.be.greaterThan(20);
  }
  expect([...new Set(seen)].sort()).to.deep.equal([
    'bars',
    'points',
    'stacked-bars',
    'stacked-columns',
  ]);
  expect([problems, warned(), errors]).to.deep.equal([[], [], []]);
});

it('a change of the property is drawn at once, null takes it back', async () => {
  const element = await drawnFrom('<baro-adoption></baro-adoption>');
  const before = pixels(element);
  expect(reds(canvasOf(element))).to.equal(0);
  element.configure = red;
  await until(() => reds(canvasOf(element)) > 100, 'red');
  element.configure = null;
  await until(() => reds(canvasOf(element)) === 0, 'no red');
  expect(pixels(element)).to.deep.equal(before);
});

it('is a property, and no attribute', () => {
  const element: BaroElement = document.createElement('baro-adoption');
  expect('configure' in element).to.equal(true);
  element.configure = red;
  expect(element.getAttributeNames()).to.deep.equal([]);
});

it('table, speech and CSV stay the View’s', async () => {
  const plain = await drawnFrom('<baro-adoption></baro-adoption>');
  const element = await withHook(red);
  expect(element.toCSV()).to.equal(plain.toCSV());
  expect(element.toJSON()).to.deep.equal(plain.toJSON());
});

const faults: [name: string, hook: unknown, value: string][] = [
  ['is no function', 'red', 'configure: expected a function.'],
  [
    'throws',
    () => {
      throw new Error('my own fault');
    },
    'my own fault',
  ],
  [
    'returns nonsense',
    () => 42,
    'configure: expected a Chart.js config, or nothing, to be returned.',
  ],
  [
    'is async and fails',
    () => Promise.reject(new Error('late')),
    'configure: expected a Chart.js config, or nothing, to be returned.',
  ],
  [
    'changes a figure',
    ({ data }: Parameters<Configure>[0]) =>
      void ((data.datasets[0]!.data[0] as unknown as { x: number }).x = 99),
    'configure: the first datasets are the figures and can’t be changed.',
  ],
  [
    'adds a plugin that throws',
    ({ plugins }: Parameters<Configure>[0]) =>
      void plugins?.push({
        id: 'mine',
        afterDraw() {
          throw new Error('in a plugin');
        },
        beforeDestroy() {
          throw new Error('at the end');
        },
      }),
    'in a plugin',
  ],
  [
    'asks for a chart that is not registered',
    ({ data }: Parameters<Configure>[0]) =>
      void data.datasets.push({ type: 'radar', data: [] } as never),
    '"radar" is not a registered controller.',
  ],
];
for (const [name, hook, value] of faults) {
  it(`a hook that ${name}: the chart as without it, told once, nothing thrown`, async () => {
    const plain = await drawnFrom('<baro-adoption></baro-adoption>');
    const element = await withHook(hook);
    expect(pixels(element)).to.deep.equal(pixels(plain));
    const told = { code: 'configure', name: 'configure', value, expected: [] };
    expect(problems).to.deep.equal([told]);
    expect(warned()).to.deep.equal([
      `<baro-adoption> The chart is drawn without "configure": ${value}`,
    ]);
    // Drawn anew, moved, taken out and put back: it is not tried again.
    element.view = 'purposes';
    await settled(element);
    element.remove();
    await nextFrame();
    mount('').append(element);
    await drawn(element);
    await settled(element);
    expect(problems).to.have.length(1);
    expect(errors).to.deep.equal([]);
    // Another one is.
    element.configure = red;
    await until(() => reds(canvasOf(element)) > 100, 'red');
  });
}

it('a plugin that fails only later, when the focus moves, takes the hook out of the chart', async () => {
  let draws = 0;
  const element = await withHook((({ plugins }) => {
    plugins?.push({
      id: 'later',
      beforeDraw() {
        draws += 1;
        if (draws > 1) throw new Error('later');
      },
    });
  }) satisfies Configure);
  expect(problems).to.deep.equal([]);
  const stage = part(element, '.chart-slot');
  stage.focus();
  stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
  await until(() => problems.length > 0, 'told');
  await settled(element);
  expect(problems.map((problem) => problem.value)).to.deep.equal(['later']);
  expect(errors).to.deep.equal([]);
  expect(element.hasAttribute('data-drawn')).to.equal(true);
});

it('pictures have what the chart shows: PNG and SVG with the hook', async () => {
  const element = await withHook(red);
  expect(await element.toSVG()).to.include(`fill="${RED}"`);
  const picture = await createImageBitmap(await element.toBlob());
  const canvas = document.createElement('canvas');
  canvas.width = picture.width;
  canvas.height = picture.height;
  canvas.getContext('2d')!.drawImage(picture, 0, 0);
  expect(reds(canvas)).to.be.greaterThan(100);
});

it('pictures with a hook that fails are those without it', async () => {
  const plain = await drawnFrom('<baro-adoption></baro-adoption>');
  // Fails in the middle of a drawing, with a clip set and half the texts to come.
  const element = await withHook((({ plugins }) => {
    plugins?.push({
      id: 'half',
      beforeDatasetDraw({ ctx }) {
        ctx.save();
        ctx.beginPath();
        ctx.rect(0, 0, 10, 10);
        ctx.clip();
        throw new Error('half');
      },
    });
  }) satisfies Configure);
  const bytes = async (one: BaroElement) => [
    ...new Uint8Array(await (await one.toBlob()).arrayBuffer()),
  ];
  expect(await bytes(element)).to.deep.equal(await bytes(plain));
  // In a widget that has not drawn its chart yet nothing has refused the hook.
  const far = mount('<div style="block-size: 6000px"></div><baro-adoption></baro-adoption>');
  const late = widgetIn(far);
  late.configure = element.configure;
  await late.ready;
  expect(await late.toSVG()).to.equal(await plain.toSVG());
  expect(late.hasAttribute('data-drawn')).to.equal(false);
  expect(await bytes(late)).to.deep.equal(await bytes(plain));
});
