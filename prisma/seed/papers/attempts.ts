import type { DemoCalendar } from '../calendar.ts';
import { screenshot } from './picture.ts';

/** An attempt to book an appointment, so many days before today, and what the page answered. */
export type Attempt = readonly [on: number, result: keyof typeof REFUSALS];

export const PAGE = 'https://prefecture.exemple/rendez-vous';
export const HOUR = '08:05';

export const REFUSALS = {
  'aucun-creneau': 'Il n’existe plus de plage horaire libre pour votre demande.',
  quota: 'Le nombre de demandes du jour est atteint. Revenez plus tard.',
  'erreur-technique': 'Erreur 502. Le service est momentanément indisponible.',
} as const;

export const ATTEMPTS: readonly Attempt[] = [
  [26, 'aucun-creneau'],
  [23, 'aucun-creneau'],
  [19, 'quota'],
  [13, 'aucun-creneau'],
  [8, 'erreur-technique'],
  [3, 'aucun-creneau'],
];

/** What the client saw. */
export function drawAttempt([on, result]: Attempt, { dayOf }: DemoCalendar): Uint8Array {
  const day = dayOf(on).split('-').reverse().join('/');
  return screenshot({
    address: PAGE,
    clock: `${HOUR}  ${day}`,
    lines: [
      'Demande de rendez-vous',
      'Service : première demande, vie privée et familiale',
      REFUSALS[result],
      `Consulté le ${day} à 8 h 05`,
    ],
  });
}
