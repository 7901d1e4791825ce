import type { Territory } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import type { Window, WindowTools } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';

const THREE_MONTHS: ReadonlySet<Territory> = new Set([
  'mayotte',
  'polynesie',
  'nouvelle-caledonie',
  'wallis-et-futuna',
]);
const MONTHS = { mode: 'franc', unit: 'month', count: 3, roll: 'yes' } as const;
const REPEALED = Temporal.PlainDate.from('2015-10-18');

/**
 * Until 17 October 2015 one had three months before the tribunals of Mayotte and the Pacific.
 *
 * @source CJA art. R. 421-6
 */
export function threeMonthsOverseas(window: Window, { scene, restart }: WindowTools): Window {
  const { start } = window;
  if (!start || !window.opposable) return window;
  if (!THREE_MONTHS.has(scene.file.territory)) return window;
  if (Temporal.PlainDate.compare(start.on, REPEALED) >= 0) return window;
  const words = text(
    'Trois mois devant ce tribunal, au lieu de deux, avant le 18 octobre 2015',
    'Three months before this tribunal, not two, before 18 October 2015',
  );
  const longer = step('three-months', words, null, source('CJA', 'R421-6', start.on));
  const renewed = restart({ ...window, steps: [] }, start, [longer], MONTHS);
  return { ...renewed, initialLastDay: renewed.lastDay, appealLastDay: renewed.lastDay };
}
