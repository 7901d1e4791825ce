import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const CST_VPF_RENTE: Title = {
  id: 'cst-vpf-rente',
  kind: 'of-right',
  family: 'vie-privee-et-familiale',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: ['CESEDA L426-5'],
      conditions: all(
        gate('G-CST'),
        when('pension.at_mp', '=', true),
        when('pension.rate', '>=', 20),
      ),
    },
  ],
  filing: text('', 'any'),
  documents: [text('', 'rente notification')],
  notes: [],
};
