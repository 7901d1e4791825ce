import { text } from '@quantieme/law';
import { all, any, gate, parameter, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const TALENT_PORTEUR_PROJET: Title = {
  id: 'talent-porteur-projet',
  kind: 'of-right',
  family: 'talent',
  duration: text('≤ 4 ans', ''),
  work: text('the project', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L421-16', 'CESEDA R421-33', 'CESEDA R421-36'],
      conditions: all(
        gate('G-CST'),
        any(
          all(
            any(
              when('study.master_equivalent', '=', true),
              when('talent.experience_years', '>=', 5),
            ),
            when('talent.project_real_serious', '=', true),
            when('talent.project_investment_eur', '>=', parameter('PROJECT_MIN')),
            when('resources.gross_annual', '>=', parameter('SMIC_GROSS_YEAR')),
          ),
          when('talent.innovative_project_recognised', '=', true),
          all(
            when('talent.direct_investment_eur', '>=', parameter('DIRECT_INVEST_MIN')),
            when('talent.direct_investor_30pct_and_jobs', '=', true),
          ),
        ),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'as talent'),
  documents: [
    text('', "business plan, funds, diploma or 5 years' experience, recognition of innovation"),
    text('', 'bank proof of the investment'),
  ],
  notes: [],
};
