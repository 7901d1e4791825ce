import { text } from '@quantieme/law';
import { all, any, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TUN_CR_ENFANT_ASCENDANT: Title = {
  id: 'tun-cr-enfant-ascendant',
  kind: 'of-right',
  family: 'tunisien',
  duration: text('10 ans', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-TUN'),
        gate('G-OP-1'),
        gate('G-POLY'),
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
  filing: text('', 'while regular'),
  documents: [text('', 'as common law')],
  notes: [],
};
