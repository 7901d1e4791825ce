import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { eventDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { isTimely } from './reasons.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 1 } as const;

/** One month for the administration to give the reasons of an implicit refusal. */
export const MOTIFS_REPONSE_1_MOIS: Rule = {
  id: 'motifs-reponse-1-mois',
  label: text('Réponse à la demande de motifs', 'Answer to the request for reasons'),
  explanation: text(
    "L'administration communique les motifs dans le mois de la demande, faite dans le délai de recours. À défaut, le refus implicite est illégal faute de motifs : un moyen à soulever.",
    'The administration gives its reasons within a month of a request made within the time to sue. Otherwise the implicit refusal is unlawful for want of reasons: a ground to raise.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: {
    on: ['motifs-demandes'],
    when: (scene) => isTimely(scene, scene.occurrence.event),
    start: fromReceipt,
  },
  versionBy: eventDay,
  versionDate: text('jour de la demande de motifs', 'day of the request for reasons'),
  versions: [
    {
      from: '1979-07-12',
      to: '2015-12-31',
      limit: LIMIT,
      sources: [source('Loi 79-587', '5', Temporal.PlainDate.from('1979-07-12'))],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: null,
      limit: LIMIT,
      sources: [source('CRPA', 'L232-4', Temporal.PlainDate.from('2016-01-01'))],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: ['motifs-communiques', 'refus-explicite-apres-implicite', 'refus-notifie'],
      actedOn: ({ on }) => on,
      reason: text('Motifs communiqués', 'Reasons given'),
    },
    {
      outcome: 'extinguished',
      by: ['decision-favorable', 'carte-remise', 'titre-obtenu', 'desistement'],
      timing: 'any-time',
      reason: text('Le refus implicite a disparu', 'The implicit refusal is gone'),
    },
  ],
  effect: text(
    'Le refus implicite est illégal faute de motifs : soulevez-le.',
    'The implicit refusal is unlawful for want of reasons: raise it.',
  ),
  calculator: { event: 'motifs-demandes', startsAs: 'receivedOn' },
};
