import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { HOURS_48 } from '../oqtf/common.ts';
import { days, TAKEN } from './common.ts';
import { heldWithTransfer } from './transfer.ts';

const HELD = {
  label: text('Assignée ou en rétention : 48 heures', 'Assigned or detained: 48 hours'),
  when: heldWithTransfer,
  limit: HOURS_48,
} as const;

/** Time before which a transfer cannot be enforced. */
export const DUBLIN_EXECUTION_15_JOURS: Rule = {
  id: 'dublin-execution-15-jours',
  label: text('Dublin : pas d’exécution forcée avant', 'Dublin: no forced transfer before'),
  explanation: text(
    'Le transfert ne peut être exécuté d’office avant quinze jours, ou 48 heures si la personne est assignée ou en rétention, ni avant que le tribunal saisi ait statué. Ce délai n’a pas été aligné sur les sept jours pour agir.',
    'The transfer cannot be enforced before fifteen days, or 48 hours if the person is assigned or detained, nor before the court seised has ruled. That time was not aligned with the seven days to act.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: ['transfert-notifie'], start: fromNotification },
  versionBy: decisionDay,
  versionDate: TAKEN,
  versions: [
    {
      from: '2015-11-01',
      to: '2021-04-30',
      limit: days(15),
      variants: [HELD],
      sources: [source('CESEDA', 'L742-5', day('2015-11-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: days(15),
      variants: [HELD],
      sources: [source('CESEDA', 'L572-2')],
    },
  ],
  distance: 'none',
  endings: [
    {
      outcome: 'superseded',
      by: ['requete-deposee', 'requete-sommaire-deposee', 'requete-ta-deposee'],
      reason: text(
        'Tribunal saisi : pas d’exécution avant son jugement',
        'Court seised: no enforcement before its judgment',
      ),
    },
  ],
  effect: text('L’exécution forcée devient possible.', 'Forced transfer becomes possible.'),
  calculator: { event: 'transfert-notifie', startsAs: 'notifiedOn' },
};
