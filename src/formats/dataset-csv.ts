/** A dataset's CSV, checked: what a form or a script needs before a page shows it. */
import { type DatasetCsv, parseDatasetCsv as parse } from '../input/csv-dataset.js';
import { viewNames } from '../view/index.js';

/**
 * Reads a dataset in the barometer's CSV form. Never throws: each fault has its line, its column
 * and what was expected, and `messageOf` says it in a sentence.
 */
export const parseDatasetCsv = (bytes: Uint8Array): DatasetCsv => parse(bytes, viewNames);
