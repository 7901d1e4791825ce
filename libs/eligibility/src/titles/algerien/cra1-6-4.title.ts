import { text } from '@quantieme/law';
import { all, any, gate, risk, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';

const EXCUSED_BY_THE_JUDGE = under(
  'CAA Toulouse 24TL00035',
  worded(
    text(
      'Dispensé de versement par le juge, et présent comme il l’a fixé',
      'Excused from paying by the judge, and present as the judge set out',
    ),
    all(
      when('child.contribution_waived_by_court', '=', true),
      when('child.regular_contact_proven', '=', true),
    ),
  ),
);

/**
 * Algerian parent or grandparent of a French minor living in France: parental authority, even in part, or upkeep; upkeep alone
 * when the child was recognised after birth.
 */
export const CRA1_6_4: Title = {
  id: 'cra1-6-4',
  kind: 'of-right',
  family: 'algerien',
  duration: ONE_YEAR,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-algérien 6, 4)'],
      conditions: all(
        gate('G-CRA'),
        when('child.french_minor_in_france', '=', true),
        risk('child.fraudulent_recognition_suspected', '=', true),
        any(
          all(
            when('child.recognised_after_birth', '=', false),
            any(
              when('child.parental_authority', '=', true),
              when('child.provides_for_needs', '=', true),
              EXCUSED_BY_THE_JUDGE,
            ),
          ),
          all(
            when('child.recognised_after_birth', '=', true),
            any(
              when('child.contribution_since_birth', '=', true),
              when('child.contribution_months', '>=', 12),
              EXCUSED_BY_THE_JUDGE,
            ),
          ),
        ),
      ),
    },
  ],
  filing: text(
    'À tout moment tant que l’enfant est mineur.',
    'At any time while the child is a minor.',
  ),
  documents: [
    text(
      'acte de naissance de l’enfant, avec la date de reconnaissance',
      'birth certificate of the child, with the date of recognition',
    ),
    text(
      'preuve de la nationalité française de l’enfant et de sa résidence en France',
      'proof that the child is French and lives in France',
    ),
    text(
      'exercice de l’autorité parentale\u00a0: parents mariés, reconnaissance dans la première année, ou jugement',
      'parental authority: parents married, recognition in the first year, or a judgment',
    ),
    text('virements, achats et preuves de visites', 'transfers, purchases and proof of visits'),
  ],
  notes: [
    text(
      'Autorité parentale ou entretien\u00a0: l’un des deux suffit. Les deux ans de L423-7 et la condition de L423-8 ne s’appliquent pas.',
      'Parental authority or upkeep: either is enough. The two years of L423-7 and the test of L423-8 do not apply.',
    ),
    text(
      'Enfant confié à l’ASE\u00a0: l’autorité parentale et des visites régulières maintiennent le droit.',
      'Child placed in care: parental authority and regular visits keep the right alive.',
    ),
    text(
      'Le parent que le juge dispense de verser, et qui exerce les visites fixées, subvient aux besoins de l’enfant (CAA Toulouse, 16 septembre 2025, n° 24TL00035).',
      'A parent whom the judge excuses from paying, and who keeps to the visits set, provides for the child (CAA Toulouse, 16 September 2025, no. 24TL00035).',
    ),
    text('L’ordre public est opposable.', 'Public order may be invoked.'),
  ],
  toVerify: true,
};
