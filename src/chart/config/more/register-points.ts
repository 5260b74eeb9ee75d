/** The pieces of Chart.js that dots and points need; they come in a chunk of their own. */
import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';

export function registerPoints(): void {
  Chart.register(ScatterController, PointElement, LinearScale);
}
