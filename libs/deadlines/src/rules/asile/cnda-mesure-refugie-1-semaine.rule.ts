import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { inMetropole } from '../../engine/seat.ts';
import { fromNotification } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { CODE_2021, inForce } from './in-force.ts';

/** Opinion of the asylum court on a measure against a refugee. */
export const CNDA_MESURE_REFUGIE_1_SEMAINE: Rule = {
  id: 'cnda-mesure-refugie-1-semaine',
  label: text(
    'Réfugié visé par une mesure : avis de la CNDA',
    'Refugee under a measure: opinion of the asylum court',
  ),
  explanation: text(
    "Le réfugié visé par une mesure prise au titre des articles 31, 32 ou 33 de la convention de Genève a une semaine pour saisir la CNDA, qui donne un avis sur son maintien ou son annulation. La saisine suspend l'exécution.",
    'A refugee under a measure taken on articles 31, 32 or 33 of the Geneva Convention has one week to seise the asylum court, which gives an opinion on keeping or annulling it. Seising it suspends execution.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['mesure-refugie-notifiee'], start: fromNotification },
  versionBy: startDay,
  versionDate: text('jour de la notification', 'day of notification'),
  versions: inForce([CODE_2021], () => ({
    limit: { mode: 'plain', unit: 'day', count: 7, roll: 'prudent-no' },
    sources: [source('CESEDA', 'L532-4'), source('CESEDA', 'R532-8')],
  })),
  seat: inMetropole,
  endings: [
    {
      outcome: 'met',
      by: ['recours-cnda'],
      actedOn: ({ dates, on }) => dates.receivedOn ?? on,
      reason: text('Cour saisie', 'Court seised'),
    },
  ],
  effect: text(
    "La Cour ne peut plus être saisie et l'exécution n'est plus suspendue.",
    'The court can no longer be seised and execution is no longer suspended.',
  ),
  calculator: { event: 'mesure-refugie-notifiee', startsAs: 'notifiedOn' },
};
