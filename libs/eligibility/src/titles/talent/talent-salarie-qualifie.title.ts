import { text } from '@quantieme/law';
import { all, any, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_SALARIE_QUALIFIE: Title = {
  id: 'talent-salarie-qualifie',
  kind: 'of-right',
  family: 'talent',
  duration: text('contract length, ≤ 4 ans', ''),
  work: text('yes, the employment concerned', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-9', 'CESEDA D421-20'],
      conditions: all(
        gate('G-CST'),
        when('work.gross_annual', '>=', parameter('TALENT_REF')),
        when('work.regulated_profession_ok', '=', true),
        any(
          when('talent.qualified_diploma_france', '=', true),
          when('talent.innovative_company', '=', true),
          all(
            when('work.french_contract_intragroup', '=', true),
            when('work.group_seniority_months', '>=', 3),
          ),
        ),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', '2 months before expiry or from abroad'),
  documents: [
    text(
      '',
      "French contract, employer's form, diploma / JEI attestation / group proof, salary ≥ reference",
    ),
  ],
  notes: [],
};
