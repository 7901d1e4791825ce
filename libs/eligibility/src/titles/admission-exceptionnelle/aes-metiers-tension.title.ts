import { text } from '@quantieme/law';
import { all, gate, risk, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const AES_METIERS_TENSION: Title = {
  id: 'aes-metiers-tension',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L435-4', 'CESEDA L414-13'],
      conditions: all(
        gate('G-NAT-COMMON'),
        risk('person.nationality_regime', 'in', ['tunisian', 'moroccan']),
        gate('G-CST-LIGHT'),
        when('stay.uninterrupted_years', '>=', 3),
        when('work.tension_months_24', '>=', 12),
        when('work.current_job_in_tension_list', '=', true),
        when('order.bulletin2_conviction_or_incapacity', '=', false),
        when('application.date', '<', '2026-12-31'),
        risk('decision.expected_date', '>=', '2026-12-31'),
        soft('ties.work_and_social_integration', '!=', 'none'),
      ),
    },
  ],
  filing: text('', 'before 31 Dec 2026'),
  documents: [
    text(
      '',
      'payslips with job code/region, list check, 3 years of presence, B2 extract, values/integration evidence',
    ),
  ],
  notes: [],
};
