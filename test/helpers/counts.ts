/** How much the barometer holds, said once: what each test counts is made of these. */

/** Rows of data/barometer.csv. */
export const FIGURES = 129;
/** Views of the three widgets. */
export const VIEWS = 15;
