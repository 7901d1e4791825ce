import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { fromCourt } from '../voies-de-recours/court-notification.ts';
import { DONE, OPENED } from './execution-endings.ts';

/** After an administrative closing, one month to ask for the judicial phase. */
export const EXECUTION_CLASSEMENT_1_MOIS: Rule = {
  id: 'execution-classement-1-mois',
  label: text(
    'Classement : demander la phase juridictionnelle',
    'Closed: ask for the judicial phase',
  ),
  explanation: text(
    "Quand le président classe la demande d'exécution, le demandeur a un mois depuis la notification du classement pour demander l'ouverture d'une procédure juridictionnelle.",
    'When the president closes the request for enforcement, one has a month from notification to ask for the judicial phase.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['execution-classee'], start: fromCourt },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: [
    {
      from: '2015-09-18',
      to: null,
      limit: { mode: 'plain', unit: 'month', count: 1, roll: 'prudent-no' },
      sources: [source('CJA', 'R921-6'), source('CJA', 'R921-5')],
    },
  ],
  endings: [OPENED, DONE],
  effect: text('Le classement met fin à la demande.', 'The closing ends the request.'),
  calculator: { event: 'execution-classee', startsAs: 'notifiedOn' },
};
