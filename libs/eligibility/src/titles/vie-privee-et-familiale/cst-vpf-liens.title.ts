import { text } from '@quantieme/law';
import { all, assess, gate, risk, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_LIENS: Title = {
  id: 'cst-vpf-liens',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an (CSP 1–4 afterwards)', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-23'],
      conditions: all(
        gate('G-CST'),
        when('rf.eligible_category', '=', false),
        risk('ties.in_narrower_vpf_category', '=', true),
        assess('assess.disproportionate_interference', '=', true),
        soft('ties.family_in_france', '!=', 'none'),
        soft('stay.habitual_years', '>=', 5),
        soft('union.communal_months', '>=', 12),
      ),
    },
  ],
  filing: text('', 'any time'),
  documents: [
    text('', 'acts of family in France with their titles'),
    text(
      '',
      'proof of shared residence, intensity (photos, attestations, school), integration, work, absence of ties abroad',
    ),
  ],
  notes: [],
};
