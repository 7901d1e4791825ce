import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_NE_EN_FRANCE: Title = {
  id: 'cst-vpf-ne-en-france',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-13'],
      conditions: all(
        gate('G-CST'),
        when('birth.in_france', '=', true),
        when('birth.continuous_residence_years', '>=', 8),
        when('birth.school_years_after_10', '>=', 5),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<=', 21),
      ),
    },
  ],
  filing: text('', 'between 16 and 21'),
  documents: [text('', 'birth act, school certificates, health records')],
  notes: [],
};
