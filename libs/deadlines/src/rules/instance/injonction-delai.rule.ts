import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { fromCourt, judgmentDay } from '../voies-de-recours/court-notification.ts';
import { termOf, withTerm } from './enforcement.ts';

/** The term in which the administration must carry out an injunction. */
export const INJONCTION_DELAI: Rule = {
  id: 'injonction-delai',
  label: text("Délai de l'injonction", 'Term of the injunction'),
  explanation: text(
    "L'administration doit exécuter l'injonction dans le délai fixé par le juge, compté de la notification qui lui est faite. Au-delà, on peut demander l'exécution, ou une astreinte.",
    'The administration must carry out the injunction within the term set by the judge, counted from its own notification. After it, enforcement or a penalty may be asked for.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['jugement', 'arret', 'ordonnance', 'ordonnance-suspension'],
    when: (scene) => termOf(scene) !== null,
    start: fromCourt,
  },
  versionBy: judgmentDay,
  versionDate: text('jour de la décision', 'day of the decision'),
  versions: [
    {
      from: null,
      to: null,
      limit: { mode: 'none' },
      sources: [
        source('CJA', 'L911-1'),
        source('CJA', 'L911-2'),
        source('CJA', 'L911-4'),
        source('CJA', 'R921-1-1'),
      ],
    },
  ],
  adjust: withTerm,
  endings: [
    {
      outcome: 'met',
      by: [
        'convocation-recue',
        'decision-favorable',
        'titre-obtenu',
        'carte-remise',
        'refus-notifie',
      ],
      timing: 'any-time',
      reason: text("L'administration a exécuté", 'The administration has complied'),
    },
  ],
  effect: text(
    "Demande d'exécution (article L. 911-4) ou nouveau référé avec astreinte.",
    'Request for enforcement (article L. 911-4) or a new urgent procedure with a penalty.',
  ),
  calculator: {
    event: 'ordonnance',
    startsAs: 'notifiedOn',
    details: { injunctionDays: 15 },
  },
};
