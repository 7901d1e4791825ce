import { notificationOf, source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { afterRequest } from './request.ts';

const LABEL = text('Prolongation pour complexité', 'Extension for complexity');
const MOST_DAYS = 30;

/**
 * The prefect may add thirty days in exceptional, complex cases, if the person is told. Where the day of that notice
 * is unknown, the prudent reading does not count it.
 *
 * @source CESEDA art. R. 421-23 al. 2
 */
export const COMPLEXITY: Effect = { id: 'prolongation-complexite', label: LABEL, acts };

function acts(scene: Scene): readonly Act[] {
  const noticed = afterRequest(scene, ['instruction-prolongee']).map((event): Act => ({
    on: notificationOf(event).legal,
    label: LABEL,
    apply: (window) => extended(window, event.details['days']),
  }));
  const { origin, on } = scene.occurrence;
  if (noticed.length > 0 || yesNo(origin, 'extensionNoticed') !== true) return noticed;
  const undated = (window: Window) =>
    window.reading === 'prudent' ? window : extended(window, MOST_DAYS);
  return [{ on, label: LABEL, apply: undated }];
}

function extended(window: Window, days: unknown): Window {
  if (!window.lastDay) return window;
  const added = typeof days === 'number' ? Math.min(days, MOST_DAYS) : MOST_DAYS;
  const lastDay = window.lastDay.add({ days: added });
  const { fr, en } = longDate(lastDay);
  const words = text(
    `Prolongation notifiée, + ${added} jours : ${fr}`,
    `Extension notified, + ${added} days: ${en}`,
  );
  const added30 = step('extension', words, lastDay, source('CESEDA', 'R421-23'));
  return { ...window, lastDay, steps: [...window.steps, added30] };
}
