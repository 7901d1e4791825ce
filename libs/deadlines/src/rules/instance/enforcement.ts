import type { CaseEvent } from '@quantieme/law';
import type { Scene, Window, WindowTools } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';
import { fromItsStart } from './common.ts';

/** The term that a judgment or an order gives the administration; null = none recorded. */
export function termOf({ occurrence: { event } }: Scene) {
  const days = numberOf(event, 'injunctionDays');
  const months = numberOf(event, 'injunctionMonths');
  if (months !== null) return { unit: 'month', count: months } as const;
  return days === null ? null : ({ unit: 'day', count: days } as const);
}

function numberOf(event: CaseEvent | null, name: string): number | null {
  const value = event?.details[name];
  return typeof value === 'number' ? value : null;
}

/** Counts the term of the judgment itself instead of the usual time. */
export function withTerm(window: Window, { scene, restart }: WindowTools): Window {
  const term = termOf(scene);
  if (!term || !window.start) return window;
  const words = text('Délai fixé par le jugement', 'Term set by the judgment');
  const limit = { ...term, mode: 'plain', roll: 'no' } as const;
  return restart(fromItsStart(window), window.start, [step('term', words)], limit);
}
