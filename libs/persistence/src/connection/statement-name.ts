import { createHash } from 'node:crypto';

const KEPT = 500;
const names = new Map<string, string>();

/**
 * Name of the prepared statement for a text: planned once per connection. Texts beyond the first few hundred (lists
 * of varying length) stay unnamed, or every connection would keep them for ever.
 */
export function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known !== undefined || names.size >= KEPT) return known;
  const name = `q${createHash('sha256').update(text).digest('hex').slice(0, 24)}`;
  names.set(text, name);
  return name;
}
