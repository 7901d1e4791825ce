import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';
import { ANY_WORK, NO_INTEGRATION, TEN_YEARS } from './tunisian-words.ts';
import { TUNISIAN } from './tunisian-conditions.ts';

/**
 * Tunisian child of a French citizen, under 21 or dependent, or dependent parent of a French citizen or of the spouse.
 */
export const TUN_CR_ENFANT_ASCENDANT: Title = {
  id: 'tun-cr-enfant-ascendant',
  kind: 'of-right',
  family: 'tunisien',
  duration: TEN_YEARS,
  work: ANY_WORK,
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['Accord franco-tunisien 10'],
      conditions: all(
        TUNISIAN,
        any(
          all(
            when('parent.is_french', '=', true),
            any(
              when('application.age_at_request', '<', 21),
              when('parent.applicant_dependent', '=', true),
            ),
          ),
          all(
            when('ascendant.of_french_or_spouse', '=', true),
            when('ascendant.dependent', '=', true),
          ),
        ),
        gate('G-REGULAR'),
      ),
    },
  ],
  filing: text('Tant que le séjour est régulier.', 'As long as stay is regular.'),
  documents: [
    text('filiation', 'filiation'),
    text(
      'nationalité française du parent ou de l’enfant',
      'French nationality of the parent or child',
    ),
    text('prise en charge', 'dependency'),
  ],
  notes: [NO_INTEGRATION],
  toVerify: true,
};
