import { text } from '@quantieme/law';
import { all, assess, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_PACS: Title = {
  id: 'cst-vpf-pacs',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-23'],
      conditions: all(
        gate('G-CST'),
        when('union.type', '=', 'pacs'),
        when('rf.eligible_category', '=', false),
        soft('union.communal_months', '>=', 12),
        assess('assess.disproportionate_interference', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'PACS attestation, 1 year of shared life')],
  notes: [],
};
