import 'baro-widgets/define/baro-chart';
import type { Dataset } from 'baro-widgets';

export function survey(figures: Dataset | undefined, choose: (figure: string) => void) {
  const chart = document.createElement('baro-chart');
  chart.lang = 'en';
  chart.figures = figures ?? null;
  chart.headingLevel = 2;
  chart.addEventListener('baro-select', (event) => choose(event.detail.figure));
  return chart;
}
