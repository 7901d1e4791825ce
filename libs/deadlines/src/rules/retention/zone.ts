import { source, type CaseEvent } from '@quantieme/law';
import { actedOn, eventsOf, isAfter } from '../../engine/lookup.ts';
import type { Act, Effect, Scene, Window } from '../../engine/rule.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { released } from './common.ts';
import { rankOf, type Chain } from './periods.ts';

type Day = Temporal.PlainDate;

export const ZONE: Chain = {
  order: 'zone-attente-prolongee',
  placementRule: 'zone-attente',
  periodRule: 'zone-attente-prolongations',
  isPlacement: (_events, { type }) => type === 'zone-attente-placement',
};

export const OUT_OF_ZONE = released('zone-attente-sortie');

/** An act in the last days of a period moves its end to so many days from the act. */
interface Prorogation extends Pick<Effect, 'id' | 'label'> {
  readonly days: number;
  readonly article: string;
  readonly acts: (scene: Scene) => readonly CaseEvent[];
}

function prorogation({ id, label, days, article, acts }: Prorogation): Effect {
  const prorogued = (window: Window, on: Day): Window => {
    const end = on.add({ days });
    if (!window.lastDay || !isAfter(end, window.lastDay)) return window;
    const { fr, en } = longDate(end);
    const words = text(
      `${label.fr} dans les derniers jours : prorogé d’office au ${fr}`,
      `${label.en} in the last days: extended by law to ${en}`,
    );
    const moved = step('extension', words, end, source('CESEDA', article));
    return { ...window, lastDay: end, steps: [...window.steps, moved] };
  };
  return {
    id,
    label,
    acts: (scene) =>
      acts(scene).map((event): Act => {
        const on = actedOn(event);
        return { on, label, apply: (window) => prorogued(window, on) };
      }),
  };
}

/** Action against the refusal of entry on asylum grounds, in the last four days of any period. */
export const ACTION_AGAINST_REFUSAL = prorogation({
  id: 'zone-attente-recours-asile',
  label: text('Recours contre le refus d’entrée', 'Action against the refusal of entry'),
  days: 4,
  article: 'L352-7',
  acts: (scene) =>
    eventsOf(scene, ['refus-entree-notifie']).some(({ details }) => details['asylum'] === true)
      ? eventsOf(scene, ['requete-deposee', 'requete-ta-deposee', 'requete-sommaire-deposee'])
      : [],
});

/** Asylum claim in the last six days of the second, exceptional, extension. */
export const ASYLUM_CLAIM = prorogation({
  id: 'zone-attente-demande-asile',
  label: text('Demande d’asile', 'Asylum claim'),
  days: 6,
  article: 'L342-4',
  acts: (scene) => ((rankOf(ZONE, scene) ?? 1) >= 2 ? eventsOf(scene, ['zone-attente-asile']) : []),
});
