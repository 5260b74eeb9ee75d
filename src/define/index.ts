/** Defines every tag of the library. */
import './baro-adoption.js';
import './baro-effects.js';
import './baro-levers.js';
