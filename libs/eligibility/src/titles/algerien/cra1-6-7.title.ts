import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/**
 * Algerian living in France whose illness would have exceptionally grave consequences without care that he cannot have in Algeria.
 */
export const CRA1_6_7: Title = {
  id: 'cra1-6-7',
  kind: 'of-right',
  family: 'algerien',
  duration: text('1 an', 'one year'),
  work: text('toutes activités professionnelles', 'any work'),
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
  filing: text(
    'À tout moment, même en situation irrégulière.',
    'At any time, even when staying irregularly.',
  ),
  documents: [
    text(
      'Certificat médical, envoyé à l’OFII seul, sous pli',
      'Medical certificate, sent to OFII alone, sealed',
    ),
    text('Un an de résidence en France', 'One year of residence in France'),
  ],
  notes: [
    text(
      'Collège de médecins de l’OFII, comme pour L425-9 ; la disponibilité en Algérie du médicament ou du dispositif précis est le débat habituel.',
      'College of OFII doctors, as for L425-9; whether the precise drug or device exists in Algeria is the usual dispute.',
    ),
  ],
  toVerify: true,
};
