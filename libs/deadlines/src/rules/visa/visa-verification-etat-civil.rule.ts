import { source } from '@quantieme/law';
import { decidedOn, eventsOf, isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, VersionBy } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { APPLICATIONS } from './common.ts';
import { sameVisa } from './same-visa.ts';
import { extendsAnother, monthsOf, VERIFICATIONS } from './suspension.ts';
import { DECIDED } from './visa-instruction.rule.ts';

const months = (count: number) => ({ mode: 'plain', unit: 'month', count, roll: 'no' }) as const;

function start({ occurrence: { event } }: Scene): Start | null {
  return event ? startOn(decidedOn(event)) : null;
}

const isExtended = (scene: Scene): boolean =>
  scene.occurrence.event !== null && monthsOf(scene, scene.occurrence.event) > 4;

const EXTENDED = {
  label: text(
    'Vérification prolongée une fois de quatre mois',
    'Check extended once by four months',
  ),
  when: isExtended,
  limit: months(8),
};

/** The day of the visa application picks the version; without one, the day of the check. */
const applicationDay: VersionBy = (scene) => {
  const made = eventsOf(scene, APPLICATIONS).findLast(
    (event) => !isAfter(event.on, scene.occurrence.on) && sameVisa(scene, event),
  );
  return made?.on ?? scene.occurrence.on;
};

/** How long a check of civil status may suspend a visa application. */
export const VISA_VERIFICATION_ETAT_CIVIL: Rule = {
  id: 'visa-verification-etat-civil',
  label: text("Vérification de l'état civil : fin", 'Check of civil status: its end'),
  explanation: text(
    "Un doute sérieux sur un acte d'état civil étranger permet au consulat de suspendre l'examen du visa quatre mois, prolongés une fois de quatre mois. C'est une suspension : le temps qui restait pour statuer court ensuite.",
    'Serious doubt about a foreign civil-status document lets the consulate suspend the visa application for four months, extended once by four. It is a suspension: the time left to decide runs afterwards.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: VERIFICATIONS,
    when: (scene) =>
      scene.occurrence.event !== null && !extendsAnother(scene, scene.occurrence.event),
    start,
  },
  versionBy: applicationDay,
  versionDate: text('jour de la demande de visa', 'day of the visa application'),
  versions: [
    {
      from: '2006-11-15',
      to: '2021-04-30',
      limit: months(4),
      variants: [EXTENDED],
      sources: [source('CESEDA', 'R211-4', day('2006-11-15'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: months(4),
      variants: [EXTENDED],
      sources: [source('CESEDA', 'R811-2')],
    },
  ],
  endings: DECIDED,
  effect: text(
    'La suspension prend fin : le temps qui restait au consulat pour statuer recommence à courir.',
    'The suspension ends: the time the consulate had left to decide runs again.',
  ),
  questions: [
    {
      fact: 'extended',
      kind: 'boolean',
      question: text(
        'Le consulat a-t-il prolongé la vérification ?',
        'Has the consulate extended the check?',
      ),
      effect: text('Huit mois au plus au lieu de quatre', 'Eight months at most instead of four'),
      when: (scene) => !isExtended(scene) && yesNo(scene.occurrence.event, 'extended') === null,
    },
  ],
  calculator: { event: 'verification-etat-civil', startsAs: 'notifiedOn' },
};
