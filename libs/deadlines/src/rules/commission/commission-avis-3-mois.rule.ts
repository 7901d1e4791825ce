import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';
import { NO_OPINION_NEEDED, REFERRAL } from './referral.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 3, roll: 'no' } as const;

/** Three months after registration of the referral, the opinion is deemed given. */
export const COMMISSION_AVIS_3_MOIS: Rule = {
  id: 'commission-avis-3-mois',
  label: text('Commission : avis réputé rendu', 'Commission: opinion deemed given'),
  explanation: text(
    "Sans avis trois mois après l'enregistrement de la saisine à son secrétariat, l'avis de la commission est réputé rendu et le préfet peut statuer. Le silence de quatre mois sur la demande n'est pas suspendu : un refus implicite né sans commission obligatoire s'attaque pour ce motif.",
    'With no opinion three months after the referral was registered by its secretariat, the commission’s opinion is deemed given and the prefect may decide. The four months of silence on the request are not suspended: an implicit refusal born without a compulsory commission may be challenged on that ground.',
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
      sources: [source('CESEDA', 'R312-9', day('2006-11-15'))],
    },
    { from: '2021-05-01', to: null, limit: LIMIT, sources: [source('CESEDA', 'R432-8')] },
  ],
  birth: {
    type: 'cts-avis-tacite',
    label: text('Avis réputé rendu', 'Opinion deemed given'),
  },
  endings: [
    {
      outcome: 'met',
      by: ['cts-avis'],
      actedOn: ({ dates, on }) => dates.issuedOn ?? on,
      reason: text('Avis rendu', 'Opinion given'),
    },
    NO_OPINION_NEEDED,
  ],
  effect: text(
    "L'avis est réputé rendu : le préfet peut statuer.",
    'The opinion is deemed given: the prefect may decide.',
  ),
  calculator: { event: REFERRAL, startsAs: 'registeredOn' },
};
