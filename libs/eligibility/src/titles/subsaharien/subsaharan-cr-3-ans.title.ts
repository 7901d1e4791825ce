import { text } from '@quantieme/law';
import { all, assess, gate, not, under, when, worded } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

/**
 * National of a State bound by an establishment convention (not Gabon) with three years of uninterrupted regular stay.
 */
export const SUBSAHARAN_CR_3_ANS: Title = {
  id: 'subsaharan-cr-3-ans',
  kind: 'discretionary',
  family: 'subsaharien',
  duration: text('10 ans, renouvelable', 'ten years, renewable'),
  work: text('toute activité professionnelle', 'any occupation'),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Conventions d’établissement subsahariennes'],
      conditions: all(
        gate('G-NAT-SUB'),
        gate('G-CR'),
        worded(
          text('Nationalité autre que gabonaise', 'Nationality other than Gabonese'),
          not(when('person.nationality', '=', 'GA')),
        ),
        when('stay.regular_uninterrupted_years', '>=', 3),
        under('CESEDA L413-7', gate('G-INTEG-CR')),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('Au renouvellement du titre en cours.', 'When the current permit is renewed.'),
  documents: [
    text('titres des trois années', 'permits of the three years'),
    text('moyens d’existence', 'means of support'),
    text('examen civique et niveau de français', 'civic exam and level of French'),
  ],
  notes: [
    text(
      'Trois ans au lieu des cinq du droit commun.',
      'Three years instead of the five of common law.',
    ),
    text(
      'L’administration applique la condition d’intégration\u00a0; aucune convention n’en parle\u00a0: le vérifier avant d’y renoncer.',
      'The administration applies the integration condition, which no convention mentions: check before giving up.',
    ),
  ],
  toVerify: true,
};
