import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const UE_SEJOUR_PERMANENT: Title = {
  id: 'ue-sejour-permanent',
  kind: 'of-right',
  family: 'union-europeenne',
  duration: text('10 ans (right permanent)', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L234-1'],
      conditions: all(
        gate('G-OP-G'),
        when('eu.years_legal', '>=', 5),
        when('eu.absence_years', '<=', 2),
        any(
          when('eu.citizen', '=', true),
          when('eu.family_link', 'in', [
            'spouse',
            'descendant',
            'ascendant-dependent',
            'partner',
            'other',
          ]),
        ),
      ),
    },
  ],
  filing: text('', 'after 5 years'),
  documents: [text('', '5 years of continuous legal residence proofs')],
  notes: [],
};
