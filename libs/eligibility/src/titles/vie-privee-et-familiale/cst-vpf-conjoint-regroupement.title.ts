import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_CONJOINT_REGROUPEMENT: Title = {
  id: 'cst-vpf-conjoint-regroupement',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an then CSP', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-14'],
      conditions: all(
        gate('G-CST'),
        when('rf.authorised', '=', true),
        when('rf.role', '=', 'spouse'),
        when('entry.regular', '=', true),
        when('rf.sponsor_title', 'in', ['cst', 'csp', 'cr', 'rld-ue', 'permanent']),
        when('union.communal_life', '=', true),
      ),
    },
  ],
  filing: text('', '2 months after entry (or RF sur place decision)'),
  documents: [text('', "RF decision, visa, OFII medical certificate, sponsor's title")],
  notes: [],
};
