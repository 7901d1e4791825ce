import { text } from '@quantieme/law';
import { all, assess, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const AES_OACAS: Title = {
  id: 'aes-oacas',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L435-2'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-CST-LIGHT'),
        when('work.oacas_years', '>=', 3),
        when('work.oacas_serious', '=', true),
        assess('assess.overall_appreciation_favourable', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'attestation + report of the community (3 years)')],
  notes: [],
};
