import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, AT_ANY_TIME, ONE_YEAR } from './algerian-words.ts';

/**
 * Algerian living in France whose illness would have exceptionally grave consequences without care that he cannot have in Algeria.
 */
export const CRA1_6_7: Title = {
  id: 'cra1-6-7',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 7)'],
      conditions: all(
        gate('G-CRA'),
        when('stay.habitual_residence', '=', true),
        when('health.exceptional_gravity', '=', true),
        when('health.treatment_available_origin', '=', false),
        risk('health.ofii_opinion', 'in', ['none', 'pending', 'unfavourable']),
      ),
    },
  ],
  filing: AT_ANY_TIME,
  documents: [
    text(
      'certificat médical, envoyé à l’OFII seul, sous pli',
      'medical certificate, sent to OFII alone, sealed',
    ),
    text('un an de résidence en France', 'one year of residence in France'),
  ],
  notes: [
    text(
      'Collège de médecins de l’OFII, comme pour L425-9\u00a0; la disponibilité en Algérie du médicament ou du dispositif précis est le débat habituel.',
      'College of OFII doctors, as for L425-9; whether the precise drug or device exists in Algeria is the usual dispute.',
    ),
  ],
  toVerify: true,
};
