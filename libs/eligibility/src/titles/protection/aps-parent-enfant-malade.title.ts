import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/** Parent of a foreign child whose state of health meets L425-9, living with and providing for the child. */
export const APS_PARENT_ENFANT_MALADE: Title = {
  id: 'aps-parent-enfant-malade',
  kind: 'of-right',
  family: 'protection',
  duration: text(
    '6 mois au plus, renouvelée pendant la prise en charge de l’enfant',
    'six months at most, renewed during the child’s care',
  ),
  work: text('toutes activités (L425-10, L431-4)', 'any work (L425-10, L431-4)'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-10'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-OP-1'),
        gate('G-POLY'),
        gate('G-VALUES'),
        when('child.ill_exceptional_gravity', '=', true),
        when('child.treatment_available_origin', '=', false),
        when('child.ill_lives_with_applicant', '=', true),
        when('stay.habitual_residence', '=', true),
        risk('health.ofii_opinion', 'in', ['none', 'pending', 'unfavourable']),
      ),
    },
  ],
  filing: text(
    'À tout moment, par l’un des parents ou par les deux ; le visa de long séjour n’est pas exigé.',
    'At any time, by one parent or both; no long-stay visa is asked for.',
  ),
  documents: [
    text(
      'Acte de naissance de l’enfant, ou jugement conférant l’exercice de l’autorité parentale',
      'Birth certificate of the child, or judgment giving parental authority',
    ),
    text(
      'Preuves de la résidence habituelle en France avec l’enfant et de son entretien',
      'Proof of habitual residence in France with the child and of the child’s upkeep',
    ),
    text(
      'Certificat médical de l’enfant adressé sous pli à l’OFII, jamais à la préfecture',
      'The child’s medical certificate sent under seal to OFII, never to the prefecture',
    ),
  ],
  notes: [
    text(
      'L’enfant est un étranger mineur ; pour un enfant français, voir L423-7.',
      'The child is a foreign minor; for a French child see L423-7.',
    ),
    text(
      'Cette autorisation ne se change pas d’elle-même en carte de séjour : invoquer aussi L423-23 et L435-1.',
      'This permit does not turn into a residence card by itself: rely on L423-23 and L435-1 too.',
    ),
    text(
      'L’article ne s’applique pas aux Algériens : il reste le pouvoir d’appréciation du préfet.',
      'The article does not apply to Algerians: the prefect’s discretion remains.',
    ),
  ],
};
