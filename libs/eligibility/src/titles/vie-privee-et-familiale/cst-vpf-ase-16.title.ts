import { text } from '@quantieme/law';
import { all, assess, gate, soft, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_ASE_16: Title = {
  id: 'cst-vpf-ase-16',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L423-22'],
      conditions: all(
        gate('G-CST'),
        when('ase.entrusted', '=', true),
        when('ase.entrusted_age', '<=', 16),
        when('ase.training_real_serious', '=', true),
        when('application.age_at_request', '>=', 16),
        when('application.age_at_request', '<', 19),
        soft('ase.ties_family_abroad', '!=', 'strong'),
        soft('ase.structure_opinion', '!=', 'unfavourable'),
        assess('assess.ase_overall_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'at 18 (or 16 if working); R431-5 list → before 19'),
  documents: [
    text(
      '',
      'placement orders, ASE certificate, training results, opinion of the structure, passport/act (embassy steps)',
    ),
  ],
  notes: [],
};
