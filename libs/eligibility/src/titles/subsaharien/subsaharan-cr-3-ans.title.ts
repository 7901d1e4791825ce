import { text } from '@quantieme/law';
import { all, assess, gate, not, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const SUBSAHARAN_CR_3_ANS: Title = {
  id: 'subsaharan-cr-3-ans',
  kind: 'discretionary',
  family: 'subsaharien',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-SUB'),
        gate('G-CR'),
        not(when('person.nationality', 'in', ['GA'])),
        when('stay.regular_uninterrupted_years', '>=', 3),
        gate('G-INTEG-CR'),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'at renewal'),
  documents: [text('', '3 years of titles, means, integration (applied to them)')],
  notes: [],
};
