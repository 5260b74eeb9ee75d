/** The pieces of Chart.js that dots and points need. Registering twice changes nothing. */
import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';

export function registerPoints(): void {
  Chart.register(ScatterController, PointElement, LinearScale);
}
