import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { MEETING, NO_OPINION_NEEDED, REFERRAL } from './referral.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 3, roll: 'no' } as const;

/** The commission meets within three months of the referral. */
export const COMMISSION_REUNION_3_MOIS: Rule = {
  id: 'commission-reunion-3-mois',
  label: text('Commission : réunion', 'Commission: meeting'),
  explanation: text(
    "La commission du titre de séjour se réunit dans les trois mois de sa saisine. Pendant ce temps, l'étranger a droit à un récépissé ou à une attestation de prolongation de trois mois, renouvelés jusqu'à la décision.",
    'The commission on residence permits meets within three months of the referral. Meanwhile the person is entitled to a three-month receipt or certificate, renewed until the decision.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: [REFERRAL], start: fromNamed('registeredOn') },
  versionBy: startDay,
  versionDate: text('jour de la saisine', 'day of the referral'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'L312-2', day('2005-03-01'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'L432-15'), source('CESEDA', 'R432-9')],
    },
  ],
  endings: [
    {
      outcome: 'met',
      by: [MEETING, 'cts-avis'],
      actedOn: ({ on }) => on,
      reason: text('La commission s’est réunie', 'The commission has met'),
    },
    NO_OPINION_NEEDED,
  ],
  effect: text(
    'Le préfet pourra statuer sans avis : celui-ci sera réputé rendu.',
    'The prefect may decide without an opinion: it will be deemed given.',
  ),
  calculator: { event: REFERRAL, startsAs: 'registeredOn' },
};
