import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_ENFANT_REGROUPEMENT: Title = {
  id: 'cst-vpf-enfant-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-15'],
      conditions: all(
        gate('G-CST'),
        when('rf.authorised', '=', true),
        when('rf.role', '=', 'child'),
        when('rf.sponsor_title', 'in', ['cst', 'csp', 'cr', 'rld-ue', 'permanent']),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<', 19),
      ),
    },
  ],
  filing: text(
    '',
    'in the year after the 18th birthday (or 16–18 to work) — must be filed before the 19th birthday',
  ),
  documents: [text('', 'RF decision, school certificates')],
  notes: [],
};
