/** Defines <baro-chart>. */
import { BaroChart } from '../elements/chart.js';
import { register } from './register.js';

register('baro-chart', BaroChart);

declare global {
  interface HTMLElementTagNameMap {
    'baro-chart': BaroChart;
  }
}
