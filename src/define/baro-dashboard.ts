/** Defines <baro-dashboard>. */
import { BaroDashboard } from '../elements/dashboard.js';
import { register } from './register.js';

register('baro-dashboard', BaroDashboard);

declare global {
  interface HTMLElementTagNameMap {
    'baro-dashboard': BaroDashboard;
  }
}
