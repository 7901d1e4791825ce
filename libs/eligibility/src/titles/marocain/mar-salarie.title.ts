import { text } from '@quantieme/law';
import { all, gate, when } from '../../engine/define.ts';
import type { Title } from '../../engine/title.ts';

export const MAR_SALARIE: Title = {
  id: 'mar-salarie',
  kind: 'on-conditions',
  family: 'marocain',
  duration: text('1 an', ''),
  work: text('yes', ''),
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-NAT-MAR'),
        gate('G-OP-1'),
        gate('G-POLY'),
        when('work.contract_type', 'in', ['cdi', 'cdd']),
        when('work.authorisation_granted', '=', true),
        gate('G-VISA-L'),
      ),
    },
  ],
  filing: text('', 'before expiry'),
  documents: [text('', 'contrat visé')],
  notes: [],
};
