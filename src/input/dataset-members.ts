/** The other members of a dataset: titles, labels, editions, gaps, sources. */
import type { GapReason } from '../view/view.js';
import type { ReadBarometer } from './barometer.js';
import { MAX_CAVEAT, MAX_LABEL } from './dataset-figure.js';
import { readYear } from './number.js';
import {
  count,
  listOf,
  mapOf,
  objectOf,
  oneOf,
  optional,
  type Reader,
  text,
  webAddress,
} from './reader.js';

/** The widget and the view that the figures of a dataset are of. */
export const DATASET_WIDGET = 'chart';
export const DATASET_VIEW = 'own';

const reasons = ['not-published', 'not-asked', 'asked-otherwise'] as const satisfies GapReason[];
/** What a table that the library has written may say too. */
const tableReasons = ['too-few', 'size-unreadable'] as const satisfies GapReason[];

const reason: Reader<Exclude<GapReason, 'unreadable'> | null> = (value, path, report) =>
  tableReasons.find((one) => one === value) ?? oneOf(reasons)(value, path, report);

const short = text(MAX_LABEL, { cut: true });
/** The year of a figure, as it is read there. */
const editionOf: Reader<string> = (value, path, report) =>
  readYear(value) ?? short(value, path, report);

const edition: Reader<ReadBarometer['editions'][number] | null> = (value, path, report) => {
  const read = editionFields(value, path, report);
  if (read?.respondents == null) return null;
  const { edition, period, respondents: leaders } = read;
  return { edition, leaders, period, exact: true, other_samples: '', published: '', source: '' };
};
const editionFields = objectOf<{ respondents: number | null; edition: string; period: string }>({
  respondents: optional(count, null),
  edition: editionOf,
  period: short,
});

const gap: Reader<ReadBarometer['gaps'][number] | null> = (value, path, report) => {
  const read = gapFields(value, path, report);
  if (!read?.reason) return null;
  const { item, edition, reason } = read;
  return { view: `${DATASET_WIDGET}.${DATASET_VIEW}`, item, edition, reason, source: '' };
};
const gapFields = objectOf<{ reason: ReturnType<typeof reason>; item: string; edition: string }>({
  reason,
  item: short,
  edition: editionOf,
});

const source: Reader<ReadBarometer['sources'][number] | null> = (value, path, report) => {
  const read = sourceFields(value, path, report);
  return read && { ...read, kind: 'primary' };
};
const sourceFields = objectOf<Omit<ReadBarometer['sources'][number], 'kind'>>({
  key: short,
  title: short,
  publisher: short,
  year: short,
  url: optional(webAddress, ''),
});

/** All but the figures. */
export const readMembers = objectOf({
  title: short,
  subject: short,
  rowHead: short,
  labels: optional(
    mapOf(text(MAX_CAVEAT, { cut: true }), 'an object of texts'),
    new Map<string, string>(),
  ),
  editions: optional(listOf(edition), []),
  gaps: optional(listOf(gap), []),
  sources: optional(listOf(source), []),
});
