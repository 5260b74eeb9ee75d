/** Defines every tag of the library. */
import './baro-adoption.js';
import './baro-chart.js';
import './baro-dashboard.js';
import './baro-effects.js';
import './baro-levers.js';
