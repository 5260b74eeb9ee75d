// Code that a page loads only when a reader, or a value, asks for it; and what was done before it came.
import { expect } from '@open-wc/testing';

import type { BaroElement, BaroSelect } from '../../src/index.js';
import {
  eachInWindow,
  middleOf,
  mount,
  nextFrame,
  part,
  parts,
  textOf,
  until,
  warned,
  widgetIn,
} from '../kit/widgets.js';

eachInWindow(1000);

/** The phases that no reader has asked for yet, by a part of the path of each. */
const onDemand = ['elements/explore', 'elements/export', 'elements/later', 'formats/csv'];

const loaded = (): string[] =>
  onDemand.filter((path) =>
    performance.getEntriesByType('resource').some(({ name }) => name.includes(path)),
  );

/** A widget whose chart is painted, which nobody has touched: not even its `ready` was read. */
async function untouched(markup: string): Promise<BaroElement> {
  const element = widgetIn(mount(markup));
  element.scrollIntoView();
  await until(() => element.hasAttribute('data-drawn'), 'drawn');
  return element;
}

const press = (target: Element, key: string): boolean =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

// First in this file: a module is loaded once a page.
it('a chart that nobody touches loads no code for readers, exports or faults', async () => {
  performance.setResourceTimingBufferSize(5000);
  const element = await untouched('<baro-adoption lang="fr" theme="light"></baro-adoption>');
  for (let frame = 0; frame < 5; frame += 1) await nextFrame();
  expect(loaded()).to.deep.equal([]);
  // From the start it is a named tab stop, and the closed menu says what it is for.
  const stage = part(element, '.chart-slot');
  expect(stage.tabIndex).to.equal(0);
  expect(stage.getAttribute('aria-label')).to.equal(
    'Graphique, flèches pour parcourir les chiffres',
  );
  expect(part(element, '.open').getAttribute('aria-label')).to.equal(
    'Exporter\u00a0: Les outils numériques des associations, selon leurs responsables',
  );
  expect(element.toCSV()).to.equal('');
  await element.ready;
  expect(loaded()).to.deep.equal(['formats/csv']);
  expect(element.toCSV()).to.include('adoption,tools');
});

it('keys pressed before their code has come count, in order, and scroll nothing', async () => {
  const element = await untouched('<baro-adoption></baro-adoption>');
  expect(parts(element, '.tip')).to.deep.equal([]);
  const chosen: BaroSelect[] = [];
  element.addEventListener('baro-select', (event) => chosen.push(event.detail));
  const stage = part(element, '.chart-slot');
  stage.focus();
  const left = ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter', 'a'].map((key) =>
    press(stage, key),
  );
  // False where the page may not act on the key.
  expect(left).to.deep.equal([false, false, false, false, true]);
  await until(() => chosen.length === 1, 'chosen');
  expect(chosen[0]!.figure).to.equal('adoption.tools.social-networks.uses.2016');
  expect(textOf(part(element, '.tip'))).to.equal('Réseaux sociaux201662 % *');
  await until(() => textOf(part(element, '[role=status]')).startsWith('Réseaux sociaux, 2016'));
});

it('Enter and Space with no figure in focus are the page’s, before their code and after', async () => {
  const element = await untouched('<baro-adoption></baro-adoption>');
  const stage = part(element, '.chart-slot');
  expect([press(stage, 'Enter'), press(stage, ' ')]).to.deep.equal([true, true]);
});

it('a figure tapped before the code has come is chosen', async () => {
  const element = await untouched('<baro-adoption></baro-adoption>');
  await element.ready;
  const chosen: string[] = [];
  element.addEventListener('baro-select', (event) => chosen.push(event.detail.figure));
  const [clientX, clientY] = middleOf(element, 'adoption.tools.website.uses.2016');
  const init = { clientX, clientY, bubbles: true, composed: true, cancelable: true };
  const canvas = part(element, 'canvas');
  canvas.dispatchEvent(new PointerEvent('pointerdown', { ...init, pointerType: 'touch' }));
  canvas.dispatchEvent(new MouseEvent('click', init));
  expect(chosen).to.deep.equal([]);
  await until(() => chosen.length > 0, 'chosen');
  expect(chosen).to.deep.equal(['adoption.tools.website.uses.2016']);
  expect(part(element, '.tip').hidden).to.equal(false);
});

it('what the reader has left before the code has come is not shown', async () => {
  const element = await untouched('<baro-adoption></baro-adoption>');
  await element.ready;
  const stage = part(element, '.chart-slot');
  const [clientX, clientY] = middleOf(element, 'adoption.tools.website.uses.2016');
  const init = { clientX, clientY, bubbles: true, composed: true };
  part(element, 'canvas').dispatchEvent(new PointerEvent('pointermove', init));
  stage.dispatchEvent(new PointerEvent('pointerleave', { pointerType: 'mouse' }));
  // By hand, as the rest: a window that is not in front gives no focus and takes none.
  stage.dispatchEvent(new FocusEvent('focus'));
  press(stage, 'End');
  stage.dispatchEvent(new FocusEvent('blur'));
  await until(() => parts(element, '.tip').length === 1, 'explored');
  expect(part(element, '.tip').hidden).to.equal(true);
});

it('a wrong value loads the code that says so, before `ready` settles', async () => {
  const place = mount('');
  const problems: string[] = [];
  place.addEventListener('baro-error', (event) => problems.push(event.detail.name));
  place.innerHTML = '<baro-levers theme="blue" heading-level="7" lang="français"></baro-levers>';
  await widgetIn(place).ready;
  expect(problems.sort()).to.deep.equal(['heading-level', 'lang', 'theme']);
  expect(warned().length).to.equal(3);
});
