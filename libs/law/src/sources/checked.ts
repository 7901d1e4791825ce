import type { SourceRef } from './source.ts';

/** Last day of the consolidated edition against which cited articles were read. */
export const CHECKED_UP_TO = '2025-07-15';

const CHECKED_CODES: ReadonlySet<string> = new Set(['CESEDA', 'CJA', 'CRPA']);

/** Whether a text was read in the consolidated edition; others come from the notes and a lawyer must check them. */
export function isChecked({ code }: Pick<SourceRef, 'code'>): boolean {
  return CHECKED_CODES.has(code);
}
