import { text } from '@quantieme/law';
import { all, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_ETRANGER_MALADE: Title = {
  id: 'cst-vpf-etranger-malade',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an, CSP for the care duration', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L425-9', 'CESEDA R425-14'],
      conditions: all(
        gate('G-CST'),
        when('stay.habitual_residence', '=', true),
        when('health.exceptional_gravity', '=', true),
        when('health.treatment_available_origin', '=', false),
        risk('health.ofii_opinion', 'in', ['none', 'pending', 'unfavourable']),
      ),
    },
  ],
  filing: text('', 'any; irregular clients may file'),
  documents: [
    text('', 'OFII medical certificate sent directly to OFII'),
    text('', 'proof of habitual residence ≥ 1 year (otherwise APS)'),
  ],
  notes: [],
};
