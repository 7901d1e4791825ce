import { decision, source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { EXPRESS, opensTwoMonths } from './decisions.ts';
import { remediesStated } from './opposability.ts';
import { statesLessThan, TWO_MONTHS } from './stated-limit.ts';

function missing({ occurrence }: Scene): Start {
  const words = text(
    'La lettre ne mentionne pas les voies et délais de recours',
    'The letter does not state the remedies and their time limits',
  );
  return startOn(occurrence.on, [step('remedies', words, occurrence.on)]);
}

/** A letter without remedies: the two months are not opposable. */
export const TA_OPPOSABILITE_VOIES_DELAIS: Rule = {
  id: 'ta-opposabilite-voies-delais',
  label: text(
    'Voies et délais non mentionnés : deux mois non opposables',
    'Remedies not stated: two months not opposable',
  ),
  explanation: text(
    "Le délai de recours n'est opposable que si la notification l'a mentionné avec les voies de recours, complètement et exactement. Un délai indiqué plus long que la loi lie l'administration ; plus court ou ambigu, il n'est pas opposable.",
    'The time to sue is opposable only if the notification stated it with the remedies, completely and exactly. A time longer than the law binds the administration; a shorter or unclear one is not opposable.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: EXPRESS,
    when: (scene) =>
      opensTwoMonths(scene, scene.occurrence.event) &&
      (remediesStated(scene) === false || statesLessThan(scene, TWO_MONTHS)),
    start: missing,
  },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: '2000-11-23',
      to: null,
      limit: { mode: 'none' },
      sources: [
        source('CJA', 'R421-5', Temporal.PlainDate.from('2000-11-23')),
        decision('324284'),
        decision('461471'),
      ],
    },
  ],
  effect: text(
    "Le recours reste ouvert dans un délai raisonnable d'un an ; visez pourtant les deux mois.",
    'One may still sue within a reasonable time of one year; aim at the two months all the same.',
  ),
  calculator: {
    event: 'refus-notifie',
    startsAs: 'notifiedOn',
    details: { oqtf: false, remediesStated: false },
  },
};
