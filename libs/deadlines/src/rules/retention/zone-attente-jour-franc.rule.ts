import { source } from '@quantieme/law';
import { yesNo } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';
import { days } from './common.ts';
import { OUT_OF_ZONE } from './zone.ts';

/** Clear day during which a person refused entry may refuse to be sent back. */
export const ZONE_ATTENTE_JOUR_FRANC: Rule = {
  id: 'zone-attente-jour-franc',
  label: text('Refus d’entrée : jour franc', 'Refusal of entry: clear day'),
  explanation: text(
    'La personne peut refuser d’être rapatriée avant la fin d’un jour franc : le jour entier qui suit celui de la notification. Il est de droit pour le mineur isolé. Il n’existe pas à une frontière terrestre, ni à Mayotte.',
    'The person may refuse to be sent back before the end of a clear day: the whole day after that of notification. It is of right for an unaccompanied minor. There is none at a land border, nor in Mayotte.',
  ),
  nature: 'milestone',
  severity: 'important',
  trigger: {
    on: ['refus-entree-notifie'],
    when: ({ occurrence, file }) =>
      file.territory !== 'mayotte' && yesNo(occurrence.event, 'landBorder') !== true,
    start: fromNotification,
  },
  versionBy: eventDay,
  versionDate: text('jour du refus', 'day of the refusal'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: days(1),
      sources: [source('CESEDA', 'L213-2', day('2018-09-12'))],
    },
    { from: '2021-05-01', to: null, limit: days(1), sources: [source('CESEDA', 'L333-2')] },
  ],
  distance: 'none',
  endings: [OUT_OF_ZONE],
  effect: text('Le rapatriement devient possible.', 'Sending back becomes possible.'),
  questions: [
    {
      fact: 'landBorder',
      kind: 'boolean',
      question: text(
        'Le refus a-t-il été notifié à une frontière terrestre ?',
        'Was the refusal notified at a land border?',
      ),
      effect: text('Aucun jour franc dans ce cas', 'No clear day in that case'),
    },
  ],
  calculator: { event: 'refus-entree-notifie', startsAs: 'notifiedOn' },
};
