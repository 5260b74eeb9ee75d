/** What goes wrong, as sentences for the person who called. */
import { messageOf } from '../input/fault.js';

/** A wrong call: an option that is not known, a value that is not allowed. Exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A call that is right and can't be served: data, disk, a missing package. Exit code 1. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}

/** A value in a message: short, on one line, without control characters. */
export const quoted = (value: unknown): string => `"${short(value)}"`;

function short(value: unknown): string {
  const line = String(value).replace(/\p{C}+/gu, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}

/** `view "x": expected one of a, b, c.` */
export function notAllowed(name: string, value: unknown, expected: readonly string[]): UsageError {
  return new UsageError(messageOf({ path: name, found: short(value), expected }));
}

/** What an error says, on one line. */
export function sentence(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.replace(/\s+/g, ' ').trim();
}
