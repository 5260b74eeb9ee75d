/** A View as JSON: all of it, its members always in the same order. */
import type {
  Axis,
  Cell,
  Column,
  Form,
  Highlight,
  LegendEntry,
  Note,
  Panel,
  Paragraph,
  Reference,
  Row,
  Run,
  SourceText,
  Tick,
  Tone,
  View,
} from '../view/view.js';

type KeysOf<T> = T extends unknown ? keyof T : never;
type Member = KeysOf<
  | View
  | Panel
  | Form
  | Axis
  | Tick
  | Column
  | Row
  | Cell
  | Tone
  | LegendEntry
  | Reference
  | Note
  | SourceText
  | Highlight
  | Paragraph
  | Run
>;

/**
 * Every member of a View and of its parts, in the order of the file. One that is missing here
 * does not compile; a member that no View has is not written.
 */
const order: Readonly<Record<Member, true>> = {
  widget: true,
  view: true,
  lang: true,
  dir: true,
  state: true,
  message: true,
  title: true,
  summary: true,
  name: true,
  tableName: true,
  description: true,
  panels: true,
  more: true,
  id: true,
  key: true,
  sign: true,
  shape: true,
  form: true,
  mark: true,
  stacked: true,
  joined: true,
  patterned: true,
  caption: true,
  rowHead: true,
  familyHead: true,
  axis: true,
  min: true,
  max: true,
  ticks: true,
  note: true,
  columns: true,
  rows: true,
  label: true,
  signs: true,
  detail: true,
  family: true,
  cells: true,
  compared: true,
  figure: true,
  value: true,
  text: true,
  heard: true,
  url: true,
  status: true,
  reason: true,
  edition: true,
  source: true,
  baseCount: true,
  caveats: true,
  tone: true,
  series: true,
  shade: true,
  muted: true,
  share: true,
  speech: true,
  legend: true,
  reference: true,
  rowsAre: true,
  showBase: true,
  base: true,
  foot: true,
  runs: true,
  notes: true,
  credit: true,
  sources: true,
  editions: true,
  highlight: true,
  kind: true,
};

const members = Object.keys(order);

/** Indented by two, with a last line end. Parsing it gives the View again. */
export function toJson(view: View): string {
  return `${JSON.stringify(view, members, 2)}\n`;
}
