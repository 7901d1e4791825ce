import { source } from '@quantieme/law';
import { actedOn } from '../../engine/lookup.ts';
import type { Rule } from '../../engine/rule.ts';
import { fromBirth } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { attacks, IMPLICIT } from './decisions.ts';
import { EXPRESS_REFUSAL, NOTHING_LEFT } from './endings.ts';
import { ACKNOWLEDGEMENT } from './opposability.ts';

const LIMIT = { mode: 'franc', unit: 'month', count: 2, roll: 'yes' } as const;

/** Asking for the reasons of an implicit refusal: within the time to sue, and not before the latest birth. */
export const MOTIFS_DEMANDE: Rule = {
  id: 'motifs-demande',
  label: text(
    'Demander les motifs du refus implicite',
    'Ask for the reasons of the implicit refusal',
  ),
  explanation: text(
    "Les motifs se demandent par écrit, dans le délai de recours et jamais avant la naissance du refus : trop tôt ou trop tard, la demande est sans effet. L'administration a un mois pour répondre, et le délai de recours est prorogé.",
    'Reasons are asked for in writing, within the time to sue and never before the refusal is born: too early or too late, the request has no effect. The administration has one month to answer, and the time to sue is prorogued.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: {
    on: IMPLICIT,
    // A claim for money is rejected without reasons to ask for: its rejection only opens the action.
    when: ({ occurrence }) => occurrence.origin?.type !== 'demande-indemnitaire-deposee',
    start: fromBirth,
  },
  versionBy: startDay,
  versionDate: text('naissance du refus', 'birth of the refusal'),
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
      sources: [
        source('CRPA', 'L232-4', Temporal.PlainDate.from('2016-01-01')),
        source('CRPA', 'L211-2', Temporal.PlainDate.from('2016-01-01')),
      ],
    },
  ],
  distance: 'legal-only',
  opposability: ACKNOWLEDGEMENT,
  opensAfterBirth: true,
  endings: [
    {
      outcome: 'met',
      by: ['motifs-demandes'],
      when: attacks,
      actedOn,
      reason: text('Motifs demandés', 'Reasons asked for'),
    },
    EXPRESS_REFUSAL,
    ...NOTHING_LEFT,
  ],
  effect: text(
    "Le défaut de motifs ne peut plus être reproché, et le délai de recours n'est pas prorogé.",
    'The want of reasons can no longer be raised, and the time to sue is not prorogued.',
  ),
  calculator: { event: 'refus-implicite-ne', startsAs: 'decidedOn' },
};
