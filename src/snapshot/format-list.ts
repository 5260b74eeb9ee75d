/** The formats of a snapshot by the names that the command and the API take. */

export interface Format {
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** Said in the name where one extension has two forms. */
  readonly form?: string;
  /** What it is, in a few words. */
  readonly about: string;
  /** Which options of a picture change the file, and are therefore in its name. */
  readonly depends: 'theme and width' | 'theme' | 'nothing';
}

const UTF8 = 'charset=utf-8';

export const formats = {
  png: {
    extension: 'png',
    type: 'image/png',
    about: 'picture',
    depends: 'theme and width',
  },
  svg: {
    extension: 'svg',
    type: 'image/svg+xml',
    about: 'picture whose text is text',
    depends: 'theme and width',
  },
  html: {
    extension: 'html',
    type: `text/html; ${UTF8}`,
    about: 'e-mail, a table with bars',
    depends: 'theme',
  },
  'html-picture': {
    extension: 'html',
    form: 'picture',
    type: `text/html; ${UTF8}`,
    about: 'e-mail with the picture; needs --image-base',
    depends: 'theme and width',
  },
  mjml: {
    extension: 'mjml',
    type: `text/xml; ${UTF8}`,
    about: 'MJML section',
    depends: 'theme',
  },
  txt: {
    extension: 'txt',
    type: `text/plain; ${UTF8}`,
    about: 'text with bars of blocks',
    depends: 'nothing',
  },
  'txt-plain': {
    extension: 'txt',
    form: 'plain',
    type: `text/plain; ${UTF8}`,
    about: 'text without bars',
    depends: 'nothing',
  },
  csv: {
    extension: 'csv',
    type: `text/csv; ${UTF8}`,
    about: 'table for machines',
    depends: 'nothing',
  },
  'csv-excel': {
    extension: 'csv',
    form: 'excel',
    type: `text/csv; ${UTF8}`,
    about: 'table for a French Excel',
    depends: 'nothing',
  },
  json: {
    extension: 'json',
    type: 'application/json',
    about: 'the view as data',
    depends: 'nothing',
  },
  alt: {
    extension: 'txt',
    form: 'alt',
    type: `text/plain; ${UTF8}`,
    about: 'alternative text, short and long',
    depends: 'nothing',
  },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;

export const formatNames = Object.keys(formats) as FormatName[];

/** True for the forms that are measured and drawn on the canvas package. */
export const needsCanvas = (name: FormatName): boolean =>
  name === 'png' || name === 'svg' || name === 'html-picture';
