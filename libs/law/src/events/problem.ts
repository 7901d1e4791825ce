import { text, type Text } from '../text.ts';

/** What is wrong with a body, and where: `pointer` is a JSON pointer. */
export interface Problem {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
}

export function problem(pointer: string, code: string, fr: string, en: string): Problem {
  return { pointer, code, detail: text(fr, en) };
}

/** Escapes a name for a JSON pointer (RFC 6901). */
export function pointerTo(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

const SHOWN = 60;

/** A name as it can be quoted back to whoever sent it. */
export function quoted(name: string): string {
  const printable = [...name.toWellFormed()].filter((character) => character >= ' ').join('');
  return printable.length > SHOWN ? `${printable.slice(0, SHOWN)}…` : printable;
}

/** Of some names, the one that a misspelt one most likely meant; null if none is near. */
export function nearest(name: string, names: readonly string[]): string | null {
  if (name.length > SHOWN) return null;
  const ranked = names
    .map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate) }))
    .sort((a, b) => a.distance - b.distance);
  const best = ranked[0];
  return best && best.distance <= Math.max(2, Math.floor(name.length / 3)) ? best.candidate : null;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
