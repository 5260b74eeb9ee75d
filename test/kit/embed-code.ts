/** The code that a webmaster pastes, as it is documented: made by the library's own functions. */
import { type EmbedOptions, toEmbed } from '../../src/formats/index.js';
import { snapshot } from '../../src/snapshot/index.js';
import type { WidgetId } from '../../src/view/view.js';
import type { Server } from './server.js';

/** Which view, in which language. */
export interface Which {
  readonly widget: WidgetId;
  readonly view: string;
  readonly lang: string;
}

/** CSS pixels of the picture for wide windows and of the one for narrow ones. */
const WIDTHS = [600, 320] as const;

/**
 * The code to paste for a view. The server gives the two pictures that it asks for; `inline` puts
 * the picture itself into the code, which then asks for none.
 */
export async function embedCode(
  server: Server,
  { widget, view, lang }: Which,
  options: Partial<EmbedOptions> & { inline?: boolean } = {},
): Promise<string> {
  const { inline = false, ...rest } = options;
  const made = await Promise.all(
    WIDTHS.map((width) => snapshot({ widget, view, lang, width, format: 'svg' })),
  );
  const images = made.map(({ name, width, height }) => ({
    src: `/pictures/${name}`,
    width: width ?? 0,
    height: height ?? 0,
  }));
  const [wide, narrow] = images;
  const [first] = made;
  if (!wide || !first) throw new Error('no picture was made');
  made.forEach(({ data }, index) => {
    server.override(images[index]?.src ?? '', {
      status: 200,
      headers: { 'content-type': 'image/svg+xml' },
      body: String(data),
    });
  });
  const picture = inline ? { svg: String(first.data) } : { image: { ...wide, narrow } };
  return toEmbed(first.view, { base: '/dist/cdn/', ...picture, ...rest });
}
