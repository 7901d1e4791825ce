import { source } from '@quantieme/law';
import { word } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromNotification } from '../../engine/starts.ts';
import { decisionDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day } from '../named-date.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 6, roll: 'prudent-no' } as const;

/** After a refusal on housing, a lighter new request for six months. */
export const REGROUPEMENT_NOUVELLE_DEMANDE_6_MOIS: Rule = {
  id: 'regroupement-nouvelle-demande-6-mois',
  label: text(
    'Nouvelle demande allégée après refus pour le logement',
    'Lighter new request after a refusal on housing',
  ),
  explanation: text(
    'Quand le refus tient au logement, la nouvelle demande présentée dans les six mois de la notification est dispensée de certaines pièces.',
    'When the refusal rests on housing, a new request made within six months of its notification need not produce some documents again.',
  ),
  nature: 'window',
  severity: 'information',
  trigger: {
    on: ['rf-refus'],
    when: ({ occurrence }) => (word(occurrence.event, 'ground') ?? 'logement') === 'logement',
    start: (scene) => fromNotification(scene),
  },
  versionBy: decisionDay,
  versionDate: text('jour du refus', 'day of the refusal'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'R421-23', day('2006-11-15'))],
    },
    { from: '2021-05-01', to: null, limit: LIMIT, sources: [source('CESEDA', 'R434-29')] },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['rf-nouvelle-demande', 'rf-depose'],
      reason: text('Nouvelle demande déposée', 'New request filed'),
    },
  ],
  questions: [
    {
      fact: 'ground',
      kind: 'choice',
      values: ['ressources', 'logement', 'principes', 'ordre-public', 'residence-en-france'],
      question: text(
        'Sur quel motif le refus repose-t-il ?',
        'On what ground does the refusal rest?',
      ),
      effect: text(
        'La demande allégée ne vaut que pour un refus tenant au logement',
        'The lighter request is open only after a refusal on housing',
      ),
    },
  ],
  effect: text(
    'Toutes les pièces doivent de nouveau être produites.',
    'Every document must be produced again.',
  ),
  calculator: { event: 'rf-refus', startsAs: 'notifiedOn', details: { ground: 'logement' } },
};
