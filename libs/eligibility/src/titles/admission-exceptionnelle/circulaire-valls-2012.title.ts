import { text } from '@quantieme/law';
import { all, soft } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CIRCULAIRE_VALLS_2012: Title = {
  id: 'circulaire-valls-2012',
  kind: 'obsolete',
  family: 'admission-exceptionnelle',
  duration: text('—', ''),
  work: text('—', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        soft('child.schooled_years', '>=', 3),
        soft('stay.habitual_years', '>=', 5),
        soft('union.communal_months', '>=', 18),
        soft('work.payslip_months_24', '>=', 8),
        soft('work.payslip_months_60', '>=', 30),
        soft('work.payslip_months_12', '>=', 8),
      ),
    },
  ],
  filing: text('', ''),
  documents: [],
  notes: [],
};
