/**
 * A copy of plain data, at every depth without a prototype: what a page has put on
 * `Object.prototype` is then no property of it. For tables of ours whose entries may be absent.
 */
export function nullProto<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(nullProto) as T;
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [key, entry] of Object.entries(value)) copy[key] = nullProto<unknown>(entry);
  return copy as T;
}
