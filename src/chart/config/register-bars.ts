/** The pieces of Chart.js that bars need, and no other. Registering twice changes nothing. */
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';

export function registerBars(): void {
  Chart.register(BarController, BarElement, LinearScale);
}
