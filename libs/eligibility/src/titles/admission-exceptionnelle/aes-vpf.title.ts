import { text } from '@quantieme/law';
import { all, assess, gate } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const AES_VPF: Title = {
  id: 'aes-vpf',
  kind: 'exceptional',
  family: 'admission-exceptionnelle',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L435-1'],
      conditions: all(
        gate('G-NAT-COMMON'),
        gate('G-CST-LIGHT'),
        assess('assess.humanitarian_or_exceptional', '=', true),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'full situation file + AES form, 10 years proofs if any')],
  notes: [],
};
