/** Names of files: `baro-<widget>-<view>[-<editions>]-<lang>-<theme>-<width>[-2x].<ext>`. */
import type { View } from '../view/view.js';

/** What a name may contain in addition to the view. */
export interface NameParts {
  /** Editions chosen; left out where the view shows all it has. */
  readonly editions?: readonly string[] | undefined;
  /** Name of the theme; left out where the file has no colours. */
  readonly theme?: string | undefined;
  /** CSS pixels; left out where the file has no size. */
  readonly width?: number | undefined;
  /** Device pixels a CSS pixel; said from 2 on. */
  readonly scale?: number | undefined;
  /** What parts two forms of one format: "excel". */
  readonly form?: string | undefined;
}

const MAX_LENGTH = 80;

/** Lower case letters, digits and single hyphens: every other sign becomes a hyphen. */
function slug(part: string): string {
  return part
    .slice(0, 1000)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/**
 * The name of a file about a view. Whatever the ids are, it is 80 characters of `[a-z0-9-]` at
 * most before the extension, so that it is a file's name on every system and nothing else.
 */
export function fileName(
  view: Pick<View, 'widget' | 'view' | 'lang'>,
  extension: string,
  parts: NameParts = {},
): string {
  const { editions = [], theme = '', width, scale = 1, form = '' } = parts;
  const end = [
    view.lang,
    theme,
    width === undefined ? '' : String(width),
    scale > 1 ? `${scale}x` : '',
    form,
  ]
    .map(slug)
    .filter(Boolean)
    .join('-')
    .slice(0, MAX_LENGTH / 2);
  const start = ['baro', view.widget, view.view, ...editions].map(slug).filter(Boolean).join('-');
  const stem = `${start.slice(0, MAX_LENGTH - end.length - 1).replace(/-+$/, '')}-${end}`;
  return `${stem.replace(/^-+|-+$/g, '')}.${slug(extension)}`;
}
