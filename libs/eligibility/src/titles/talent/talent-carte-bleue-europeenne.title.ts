import { text } from '@quantieme/law';
import { all, any, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_CARTE_BLEUE_EUROPEENNE: Title = {
  id: 'talent-carte-bleue-europeenne',
  kind: 'of-right',
  family: 'talent',
  duration: text(
    'contract, ≤ 4 ans if contract ≥ 2 years; otherwise contract + 3 months, ≤ 2 ans',
    '',
  ),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-11'],
      conditions: all(
        gate('G-CST'),
        when('talent.highly_qualified_job', '=', true),
        when('work.contract_months', '>=', 6),
        when('work.gross_annual', '>=', parameter('CBE_REF')),
        when('work.regulated_profession_ok', '=', true),
        any(
          when('talent.diploma_years', '>=', 3),
          when('talent.experience_years', '>=', 5),
          all(
            when('talent.listed_it_profession', '=', true),
            when('talent.experience_last_7_years', '>=', 3),
          ),
        ),
        any(
          gate('G-VISA-L'),
          all(
            when('talent.cbe_other_state_months', '>=', 12),
            when('talent.months_since_entry_mobility', '<=', 1),
          ),
        ),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [
    text('', 'contract ≥ 6 months, diploma, comparable experience, salary ≥ 1.5 × reference'),
  ],
  notes: [],
};
