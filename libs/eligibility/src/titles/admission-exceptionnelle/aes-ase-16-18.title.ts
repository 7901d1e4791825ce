import { text } from '@quantieme/law';
import { all, assess, gate, risk, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const AES_ASE_16_18: Title = {
  id: 'aes-ase-16-18',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L435-3'],
      conditions: all(
        gate('G-NAT-COMMON'),
        risk('person.nationality_regime', 'in', ['tunisian', 'moroccan']),
        gate('G-CST-LIGHT'),
        when('ase.entrusted', '=', true),
        when('ase.entrusted_age', '>=', 16),
        when('ase.entrusted_age', '<', 18),
        when('ase.qualifying_training_months', '>=', 6),
        when('ase.training_real_serious', '=', true),
        when('application.age_at_request', '>=', 18),
        when('application.age_at_request', '<', 19),
        assess('assess.ase_overall_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'in the year after the 18th birthday'),
  documents: [
    text(
      '',
      'placement orders (entrusted between 16 and 18), 6 months of qualifying training (CAP, apprentissage), school opinion',
    ),
  ],
  notes: [],
};
