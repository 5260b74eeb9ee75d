/** What `baro --help` prints. */
import { WIDTHS } from '../formats/picture/sheet.js';
import { formatNames } from './format-list.js';
import { SCALES } from './options.js';

const between = ({ min, max }: { min: number; max: number }): string => `${min} to ${max}`;

export const help = `Charts of the French barometer on digital practice in associations.

  baro list [--json]                    widgets, views, editions, languages, themes, formats
  baro snapshot WIDGET… [options]       pictures, e-mails, texts and tables
  baro snapshot --all --out FOLDER      everything, with manifest.json
  baro embed WIDGET [options]           the code to paste into a page
  baro validate FILE                    a dataset, CSV or JSON: each fault, its place

Options of snapshot; those marked * take several values with commas between
  --view NAME*          the widget's first view by default
  --edition YEAR*       all that the view has by default; or latest
  --items ID*           all by default, in the order wanted
  --highlight ID        an item or an edition; greys the others
  --comparison FILE     another survey beside the barometer's, as JSON: name, sample, values by item
  --lang TAG*           fr by default
  --theme NAME*         light by default
  --width PIXELS*       ${between(WIDTHS)}, ${WIDTHS.default} by default
  --scale NUMBER*       pixels of a PNG a CSS pixel, ${between(SCALES)}, ${SCALES.default} by default
  --format NAME*        ${formatNames.join(' ')}
  --link ADDRESS        where the title of e-mails leads
  --image-base ADDRESS  where the pictures of e-mails will stand
  --embed-font          puts the font into SVG pictures
  --out FOLDER          - or nothing for standard output, where it is one file
  --force               replaces symbolic links

Options of embed, beside --view, --edition, --items, --highlight, --lang and --theme
  --variant NAME        tag (default), div where editors take unknown tags out, figure with no
                        script, frame
  --base ADDRESS        folder where the files are served: https://…/, /…/ or ./…/; /baro/ by default
  --script NAME         module (default), or all: one classic script with everything inside
  --picture NAME        file (in pictures/ of that folder), inline or none; file by default, or
                        inline with --strict
  --strict              for pages whose policy refuses styles and images
  --heading-level LEVEL --no-title --no-table --no-actions
  --out FILE            - or nothing for standard output

Exit code 0: done; 1: it failed; 2: the call was wrong.
`;
