import type { TimeLimit } from '@quantieme/calendar';
import { decision, source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Scene, Window, WindowTools } from '../../engine/rule.ts';
import { step, text } from '../../engine/wording.ts';
import { REASONABLE_YEAR } from './opposability.ts';

const franc = (unit: 'day' | 'month', count: number) =>
  ({ mode: 'franc', unit, count, roll: 'yes' }) as const;

/** Before the tribunals, save other texts (CJA R421-1). */
export const TWO_MONTHS = franc('month', 2);

/** Limits that a letter may state, by the value of the detail `limitStated`. */
const STATED: Readonly<Record<string, TimeLimit>> = {
  '48-heures': { mode: 'hours', unit: 'hour', count: 48 },
  '7-jours': { mode: 'plain', unit: 'day', count: 7, roll: 'no' },
  '15-jours': franc('day', 15),
  '30-jours': franc('day', 30),
  '1-mois': franc('month', 1),
  '2-mois': TWO_MONTHS,
};
const DAYS = { hour: 1 / 24, day: 1, month: 30 } as const;

/** Thirty days and a month count as the same: neither misleads. */
function daysOf(limit: TimeLimit): number | null {
  if (limit.mode !== 'hours' && limit.mode !== 'franc' && limit.mode !== 'plain') return null;
  return limit.count * DAYS[limit.unit];
}

function statedBy({ occurrence }: Scene): TimeLimit | null {
  return STATED[word(occurrence.event, 'limitStated') ?? ''] ?? null;
}

/** Whether the letter states a shorter limit than this one; false when it says nothing of it. */
export function statesLessThan(scene: Scene, limit: TimeLimit): boolean {
  const [stated, own] = [statedBy(scene), daysOf(limit)];
  return stated !== null && own !== null && (daysOf(stated) ?? own) < own;
}

/**
 * What the letter wrongly states, in the legal reading: a longer limit binds the administration, with a shorter one none
 * is opposable. Prudently the limit of the law is kept.
 *
 * @source CJA art. R. 421-5; CE 4 Dec. 2009 n° 324284; CE 6 Jan. 2023 n° 461471
 */
export function asStated(window: Window, tools: WindowTools): Window {
  const { scene } = tools;
  const stated = statedBy(scene);
  const own = daysOf(window.limit);
  if (!stated || own === null || !window.lastDay) return window;
  if (window.reading === 'prudent' || !window.opposable) return window;
  if (statesLessThan(scene, window.limit)) return notOpposable(window, tools);
  if ((daysOf(stated) ?? own) <= own) return window;
  const words = text(
    'La lettre indique un délai plus long que la loi : il lie l’administration',
    'The letter states a longer limit than the law: it binds the administration',
  );
  const longer = step('stated-limit', words, null, decision('324284'));
  return from({ ...window, steps: [] }, tools, longer, stated);
}

function notOpposable(window: Window, tools: WindowTools): Window {
  const words = text(
    'La lettre indique un délai plus court que la loi : aucun n’est opposable, délai raisonnable d’un an',
    'The letter states a shorter limit than the law: none is opposable, reasonable time of one year',
  );
  const wrong = step(
    'opposability',
    words,
    null,
    source('CJA', 'R421-5', tools.scene.occurrence.on),
  );
  const free = { ...window, opposable: false, distanceMonths: 0, steps: [] };
  return from(free, tools, wrong, REASONABLE_YEAR);
}

function from(
  window: Window,
  { restart }: WindowTools,
  why: ReturnType<typeof step>,
  limit: TimeLimit,
): Window {
  if (!window.start) return window;
  const renewed = restart(window, window.start, [why], limit);
  return { ...renewed, initialLastDay: renewed.lastDay, appealLastDay: renewed.lastDay };
}
