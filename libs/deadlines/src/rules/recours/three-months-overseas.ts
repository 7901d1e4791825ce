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
 * Until 17 October 2015 one had three months before the tribunals of Mayotte and the Pacific (R421-6), and against
 * their judgments (R811-4).
 *
 * @source CJA art. R. 421-6, R. 811-4
 */
export function threeMonthsOverseas(article: 'R421-6' | 'R811-4') {
  return (window: Window, { scene, restart }: WindowTools): Window => {
    const { start } = window;
    if (!start || !window.opposable) return window;
    if (!THREE_MONTHS.has(scene.file.territory)) return window;
    if (Temporal.PlainDate.compare(start.on, REPEALED) >= 0) return window;
    const words = text(
      'Tribunal de Mayotte ou du Pacifique : trois mois, au lieu de deux, avant le 18 octobre 2015',
      'Tribunal of Mayotte or of the Pacific: three months, not two, before 18 October 2015',
    );
    const longer = step('three-months', words, null, source('CJA', article, start.on));
    const renewed = restart({ ...window, steps: [] }, start, [longer], MONTHS);
    return { ...renewed, initialLastDay: renewed.lastDay, appealLastDay: renewed.lastDay };
  };
}
