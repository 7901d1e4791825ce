import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { KnownLetter } from '@quantieme/law/teaching';

/** The day as of which the letters were written and their truth told. */
export const KNOWN_AS_OF = Temporal.PlainDate.from('2026-11-23');

/**
 * Letters invented by people who had never seen the reader, with what each says beside it; one set for each of them.
 * A day is null where the letter does not give it, or where two readings of it are possible.
 */
export function knownLetters(): readonly (readonly KnownLetter[])[] {
  const folder = path.join(import.meta.dirname, 'known');
  return readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as KnownLetter[]);
}

/** Sixty more, of another hand, which taught nothing: neither the rules nor their likeness. Keep it so. */
export const heldBack = (): readonly KnownLetter[] =>
  JSON.parse(
    readFileSync(path.join(import.meta.dirname, 'held-back.json'), 'utf8'),
  ) as KnownLetter[];
