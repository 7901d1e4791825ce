import { source } from '@quantieme/law';
import type { Rule } from '../../engine/rule.ts';
import { fromReceipt } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { ANSWERED } from './endings.ts';
import { VERSION_DATE } from './permit-silence.ts';
import { MISSING_DOCUMENTS } from './suspension.ts';

const LIMIT = { mode: 'silence', unit: 'month', count: 2 } as const;
const day = (date: string) => Temporal.PlainDate.from(date);

/** Two months of silence on a request outside any special regime, where silence means refusal. */
export const SILENCE_DROIT_COMMUN_2_MOIS: Rule = {
  id: 'silence-droit-commun-2-mois',
  label: text('Silence de droit commun de deux mois', 'Ordinary silence of two months'),
  explanation: text(
    "Hors régime particulier, et dans les cas où le silence vaut refus (réclamation, demande hors procédure prévue par un texte…), le rejet naît deux mois après la réception par la première administration saisie. Le principe étant l'acceptation depuis 2014, vérifiez que la demande est bien de ces cas.",
    'Outside any special regime, and where silence means refusal (complaint, request outside a procedure laid down by a text…), the refusal is born two months after receipt by the first administration. The principle being acceptance since 2014, check that the request is one of those cases.',
  ),
  nature: 'authority',
  severity: 'important',
  trigger: { on: ['demande-administrative-deposee'], start: fromReceipt },
  versionBy: requestDay,
  versionDate: VERSION_DATE,
  versions: [
    {
      from: '2000-11-01',
      to: '2014-11-11',
      limit: LIMIT,
      sources: [source('Loi 2000-321', '21', day('2000-11-01'))],
      toVerify: true,
    },
    {
      from: '2014-11-12',
      to: '2015-12-31',
      limit: LIMIT,
      sources: [source('Loi 2000-321', '21', day('2014-11-12'))],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: null,
      limit: LIMIT,
      sources: [
        source('CRPA', 'L231-4', day('2016-01-01')),
        source('CRPA', 'L231-1', day('2016-01-01')),
        source('CRPA', 'L114-3', day('2016-01-01')),
      ],
    },
  ],
  effects: [MISSING_DOCUMENTS],
  endings: ANSWERED,
  birth: {
    type: 'refus-implicite-ne',
    label: text('Rejet implicite de la demande', 'Implicit rejection of the request'),
  },
  effect: text(
    'Un rejet implicite existe : deux mois pour saisir le tribunal.',
    'An implicit rejection exists: two months to go to court.',
  ),
  calculator: { event: 'demande-administrative-deposee', startsAs: 'receivedOn' },
};
