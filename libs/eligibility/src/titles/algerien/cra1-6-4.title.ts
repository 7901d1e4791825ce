import { text } from '@quantieme/law';
import { all, any, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, ONE_YEAR } from './algerian-words.ts';

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
            ),
          ),
          all(
            when('child.recognised_after_birth', '=', true),
            any(
              when('child.contribution_since_birth', '=', true),
              when('child.contribution_months', '>=', 12),
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
    text('L’ordre public est opposable.', 'Public order may be invoked.'),
  ],
  toVerify: true,
};
