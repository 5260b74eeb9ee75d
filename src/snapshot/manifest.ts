/** The manifest of a gallery: every file with its size, its texts and its checksum. */
import { createHash } from 'node:crypto';

import { formats } from './format-list.js';
import type { Snapshot } from './index.js';

export interface Entry {
  readonly name: string;
  readonly widget: string;
  readonly view: string;
  readonly lang: string;
  /** Left out where the file has no colours. */
  readonly theme?: string;
  readonly format: string;
  readonly type: string;
  /** Pixels, where it is a picture. */
  readonly width?: number;
  readonly height?: number;
  readonly bytes: number;
  readonly sha256: string;
  readonly title: string;
  readonly summary: string;
  /** Text for `alt`. */
  readonly alt: string;
}

export function entryOf(snapshot: Snapshot, theme: string): Entry {
  const { name, view, format, type, data, width, height } = snapshot;
  const bytes = Buffer.from(data);
  return {
    name,
    widget: view.widget,
    view: view.view,
    lang: view.lang,
    ...(formats[format].depends === 'nothing' ? {} : { theme }),
    format,
    type,
    ...(width !== null && height !== null ? { width, height } : {}),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    title: view.title,
    summary: view.summary,
    alt: view.name,
  };
}

/** The file, sorted by name: the same gallery gives the same manifest. */
export function manifestOf(entries: readonly Entry[]): string {
  const files = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
