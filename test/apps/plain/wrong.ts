// Each of these has to be refused: were one let through, its own comment would be the error.
import 'baro-widgets/define';
import type { BaroChart } from 'baro-widgets';

export function wrong(chart: BaroChart): void {
  const adoption = document.createElement('baro-adoption');
  // @ts-expect-error -- no theme of this name
  adoption.theme = 'blue';
  // @ts-expect-error -- no property of this name
  adoption.figures = [];
  // @ts-expect-error -- figures are no text
  chart.figures = 'figures';
  // @ts-expect-error -- a figure has an item and an edition
  chart.figures = [{ value: 12 }];
  // @ts-expect-error -- no shape of this name
  chart.shape = 'pie';
  // @ts-expect-error -- private
  chart._view = null;
  // @ts-expect-error -- its detail has no value
  chart.addEventListener('baro-select', (event) => event.detail.value);
  // @ts-expect-error -- a problem has no such code
  document.addEventListener('baro-error', (event) => event.detail.code === 'wrong');
  // @ts-expect-error -- a View or null
  const name: string = chart.toJSON();
  document.title = name;
}
