import { source } from '@quantieme/law';
import type { Rule, Scene, Start } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { requestDay } from '../../engine/version-dates.ts';
import { step, text } from '../../engine/wording.ts';
import { acknowledged } from './opposability.ts';

const day = (date: string) => Temporal.PlainDate.from(date);

function missing({ occurrence }: Scene): Start {
  const words = text(
    "Pas d'accusé de réception, ou accusé incomplet",
    'No acknowledgement, or an incomplete one',
  );
  return startOn(occurrence.on, [step('acknowledgement', words, occurrence.on)]);
}

/** Without a complete acknowledgement the time to sue against silence is not opposable. */
export const ACCUSE_RECEPTION_OPPOSABILITE: Rule = {
  id: 'accuse-reception-opposabilite',
  label: text(
    'Accusé de réception incomplet : deux mois non opposables',
    'Incomplete acknowledgement: two months not opposable',
  ),
  explanation: text(
    "L'accusé de réception indique la date de réception, celle où le silence vaudra décision, le service chargé du dossier, s'il s'agit d'un refus ou d'une acceptation et, pour un refus, les voies et délais de recours. Sans quoi le délai contre le refus implicite n'est pas opposable. Par téléservice il est dû sous dix jours ouvrés.",
    'The acknowledgement states the day of receipt, the day when silence becomes a decision, the office in charge, whether it is a refusal or an acceptance and, for a refusal, the remedies and time limits. Otherwise the limit against the implicit refusal is not opposable. Online, it is due within ten working days.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: {
    on: [
      'demande-deposee',
      'ue-titre-demande',
      'rf-depose',
      'gracieux-depose',
      'hierarchique-depose',
    ],
    when: (scene) => acknowledged(scene) === false,
    start: missing,
  },
  versionBy: requestDay,
  versionDate: text('jour de la demande', 'day of the request'),
  versions: [
    {
      from: '2000-11-01',
      to: '2015-12-31',
      limit: { mode: 'none' },
      sources: [
        source('Loi 2000-321', '19', day('2000-11-01')),
        source('Loi 2000-321', '18', day('2000-11-01')),
      ],
      toVerify: true,
    },
    {
      from: '2016-01-01',
      to: '2016-11-06',
      limit: { mode: 'none' },
      sources: [
        source('CRPA', 'L112-6', day('2016-01-01')),
        source('CRPA', 'L112-3', day('2016-01-01')),
        source('CRPA', 'R112-5', day('2016-01-01')),
      ],
    },
    {
      from: '2016-11-07',
      to: null,
      limit: { mode: 'none' },
      sources: [
        source('CRPA', 'L112-6', day('2016-11-07')),
        source('CRPA', 'L112-3', day('2016-11-07')),
        source('CRPA', 'R112-5', day('2016-11-07')),
        source('CRPA', 'L112-12', day('2016-11-07')),
        source('CRPA', 'R112-11-1', day('2016-11-07')),
        source('CRPA', 'R112-11-2', day('2016-11-07')),
      ],
    },
  ],
  effect: text(
    'Le recours contre le refus implicite reste ouvert au-delà des deux mois ; visez pourtant les deux mois.',
    'The implicit refusal may be challenged beyond two months; aim at the two months all the same.',
  ),
  calculator: {
    event: 'demande-deposee',
    startsAs: 'receivedOn',
    details: { remediesStated: false },
  },
};
