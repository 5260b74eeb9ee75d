/**
 * Examines what a site's tool made of the code, and reports what was lost. Pure: the tree is parsed but
 * belongs to no page, so nothing in it runs or loads.
 */
import { examineFigure, isFigure } from './figure.js';
import { type Advice, advices, type FindingCode, findings, type Level } from './findings.js';
import { CURLY, descendants, type Part, straight } from './part.js';

export interface Finding {
  readonly code: FindingCode;
  /** What was found instead, where that helps; else ''. */
  readonly value: string;
}

export interface Report {
  readonly findings: readonly Finding[];
  /** What to do, in order. */
  readonly advice: readonly Advice[];
}

export type ReportFinding = (code: FindingCode, value?: string) => void;

/** The parts of the tree that belong to an embed code. */
interface EmbedParts {
  readonly hosts: readonly Part[];
  readonly scripts: readonly Part[];
  readonly frames: readonly Part[];
  readonly figures: readonly Part[];
}

const SCRIPT = /(^|\/)baro(\.all)?(-\d+\.\d+\.\d+)?(\.min)?\.js([?#]|$)/;

export function examine(root: Part): Report {
  const found: Finding[] = [];
  const report: ReportFinding = (code, value = '') => {
    if (!found.some((finding) => finding.code === code)) {
      found.push({ code, value: value.slice(0, 120) });
    }
  };
  const all = descendants(root);
  const ours: EmbedParts = {
    hosts: all.filter(isHost),
    scripts: all.filter(({ name, attributes }) => name === 'script' && isOurs(attributes['src'])),
    frames: all.filter(isFrame),
    figures: all.filter(isFigure),
  };
  if (all.length === 0) report('nothing');
  examineText(all, report);
  examineScripts(ours, all, report);
  for (const host of ours.hosts) examineHost(host, ours, report);
  for (const figure of ours.figures) examineFigure(figure, report);
  for (const frame of ours.frames) examineFrame(frame, report);
  const none = Object.values(ours).every((some: readonly Part[]) => some.length === 0);
  if (none && found.length === 0) report('foreign');
  const { hosts, scripts, figures } = ours;
  // A figure alone is a variant, or what is left of another: only the person who pasted it knows.
  if (figures.length > 0 && hosts.length + scripts.length === 0) report('figure-alone');
  const of = (level: Level) => found.filter(({ code }) => findings[code].level === level);
  if (of('lost').length === 0) report('whole');
  const wanted = new Set<Advice>(found.flatMap(({ code }) => findings[code].advice));
  return {
    findings: [...of('good'), ...of('lost'), ...of('note')],
    advice: advices.filter((advice) => wanted.has(advice)),
  };
}

const isTag = ({ name }: Part): boolean => /^baro-(adoption|effects|levers)$/.test(name);
const isHost = (part: Part): boolean => isTag(part) || 'data-baro' in part.attributes;
const isOurs = (address = ''): boolean => SCRIPT.test(straight(address));
const isFrame = ({ name, attributes }: Part): boolean =>
  name === 'iframe' && /\/f\/(adoption|effects|levers)\//.test(attributes['src'] ?? '');

// Bounded, so that a long text is read in one go.
const SHOWN_CODE = /<(baro-\w+|div data-baro|figure lang|iframe[^<>]{0,200}\/f\/)[^<>]{0,200}>?/;
const SHOWN_SCRIPT = /<script[^<>]{0,200}baro[^<>]{0,200}>?/;

/** Our code in the page's text, where it should be code. */
function examineText(all: readonly Part[], report: ReportFinding): void {
  for (const { name, text } of all) {
    if (name !== '#text') continue;
    const [code] = SHOWN_CODE.exec(text) ?? [];
    const [script] = SHOWN_SCRIPT.exec(text) ?? [];
    if (code) report('escaped', code);
    else if (script) report('script-shown', script);
  }
}

function examineScripts(
  { hosts, scripts }: EmbedParts,
  all: readonly Part[],
  report: ReportFinding,
): void {
  const shown = all.some(({ name, text }) => name === '#text' && SHOWN_SCRIPT.test(text));
  if (hosts.length > 0 && scripts.length === 0 && !shown) report('script-lost');
  if (hosts.length === 0 && scripts.length > 0) report('tag-lost');
  for (const { attributes } of scripts) {
    const { src = '', type = '', integrity, crossorigin } = attributes;
    if (CURLY.test(src + type)) report('quotes', src);
    // The files of the folder import one another; baro.all.js is alone.
    if (!/baro\.all/.test(src) && straight(type) !== 'module') report('module-lost');
    if (/-\d+\.\d+\.\d+(\.min)?\.js/.test(src) && integrity === undefined) report('integrity-lost');
    if (integrity !== undefined && crossorigin === undefined) report('cors-lost');
  }
  const [script] = scripts;
  const [host] = hosts;
  if (script && host && !isBeside(script, host, all)) report('script-moved');
}

/** Nothing but paragraphs and breaks between the script and what follows it. */
function isBeside(script: Part, host: Part, all: readonly Part[]): boolean {
  const [from, to] = [all.indexOf(script), all.indexOf(host)];
  return from < to && all.slice(from + 1, to).every(({ name }) => /^(p|br|div)$/.test(name));
}

function examineHost(host: Part, { figures }: EmbedParts, report: ReportFinding): void {
  const prefix = isTag(host) ? '' : 'data-';
  // Between curly quotes a value with spaces falls to pieces, and each becomes a name.
  for (const [name, value] of Object.entries(host.attributes)) {
    if (CURLY.test(name + value)) report('quotes', `${name}=${value}`);
  }
  for (const name of [`${prefix}view`, `${prefix}lang`]) {
    if (!(name in host.attributes)) report('attributes-lost', name);
  }
  if (!descendants(host).some(isFigure)) report(figures.length ? 'figure-outside' : 'figure-lost');
  if (host.children.some(({ name }) => name === 'p' || name === 'br')) report('paragraphs');
}

function examineFrame({ attributes }: Part, report: ReportFinding): void {
  const { title = '', sandbox } = attributes;
  if (title.trim() === '') report('frame-title-lost');
  const open = sandbox === undefined || sandbox.split(/\s+/).includes('allow-scripts');
  if (!open) report('frame-closed', `sandbox="${sandbox}"`);
}
