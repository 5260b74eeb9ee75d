/** The foot of a View in its one order: who was asked, a figure read aloud, caveats, sources. */
import type { Note, Paragraph } from '../view.js';
import type { Origin } from './origin.js';

export interface FootParts {
  /** '' where each panel prints its own. */
  readonly base: string;
  readonly reading: string;
  readonly notes: readonly Note[];
  readonly origin: Origin;
}

export function footOf({ base, reading, notes, origin }: FootParts): Paragraph[] {
  const { sample, credit, readIn, sources } = origin;
  const joinedIf = (is: boolean) => (is ? { joined: true as const } : {});
  const paragraph = (kind: Paragraph['kind'], text: string, after = false): Paragraph => ({
    kind,
    runs: text ? [{ text }] : [],
    ...joinedIf(after),
  });
  const paragraphs: Paragraph[] = [
    paragraph('base', base),
    paragraph('sample', sample, base !== ''),
    paragraph('reading', reading),
    ...notes.map(({ sign, text }, i): Paragraph => ({
      ...paragraph('note', text, i > 0),
      ...(sign ? { sign } : {}),
    })),
    { kind: 'credit', runs: credit },
    paragraph('read-in', sources.length ? readIn : ''),
    ...sources.map(({ runs, url }): Paragraph => ({
      kind: 'source',
      runs,
      joined: true,
      ...(url === null ? {} : { url }),
    })),
  ];
  return paragraphs.filter(({ runs }) => runs.length);
}
