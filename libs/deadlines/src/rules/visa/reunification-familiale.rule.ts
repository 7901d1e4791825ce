import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { CIVIL_STATUS_CHECK } from './suspension.ts';
import { DECIDED, fromApplication } from './visa-instruction.rule.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 2 } as const;

/** Family of a protected person: when the consulate should have answered. */
export const REUNIFICATION_FAMILIALE: Rule = {
  id: 'reunification-familiale',
  label: text('Réunification familiale : visas', 'Reunification with a protected person: visas'),
  explanation: text(
    "Aucun délai pour demander : l'âge des enfants (19 ans au plus) se juge au jour de la demande de visa. Le consulat statue dans les meilleurs délais ; les juges admettent un refus implicite à deux mois, hors vérification de l'état civil.",
    'No time limit to apply: the age of children (19 at most) is that of the day of the visa application. The consulate decides as soon as possible; courts accept an implicit refusal at two months, checks of civil status aside.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: {
    on: ['reunification-visa-depose', 'visa-depose'],
    when: ({ file, occurrence }) =>
      occurrence.type === 'reunification-visa-depose' ||
      file.procedure === 'reunification-familiale',
    start: fromApplication,
  },
  versionBy: requestDay,
  versionDate: text('jour de la demande de visa', 'day of the visa application'),
  versions: [
    {
      from: '2015-11-01',
      to: '2021-04-30',
      limit: LIMIT,
      sources: [
        source('CESEDA', 'L752-1', day('2015-07-31')),
        source('CESEDA', 'R211-4', day('2006-11-15')),
      ],
      toVerify: true,
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CESEDA', 'L561-5'),
        source('CESEDA', 'L561-2'),
        source('CESEDA', 'R561-1'),
        source('CESEDA', 'R561-2', day('2021-05-01')),
        source('CESEDA', 'R561-3'),
        source('CESEDA', 'R811-2'),
      ],
      toVerify: true,
    },
  ],
  effects: [CIVIL_STATUS_CHECK],
  endings: DECIDED,
  effect: text(
    'Refus implicite : recours préalable, puis tribunal administratif de Nantes.',
    'Implicit refusal: prior appeal, then the administrative tribunal of Nantes.',
  ),
  calculator: { event: 'reunification-visa-depose', startsAs: 'registeredOn' },
};
