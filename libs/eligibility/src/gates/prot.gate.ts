import { all, gate, risk, todo, under } from '../engine/define.ts';
import type { Gate } from './gate.ts';

const POLYGAMY = under('CESEDA L412-6', risk('person.polygamy_in_france', '=', true));

/**
 * First card of a refugee, of a person under subsidiary protection or of a stateless person.
 * L412-6 and L412-8 except nobody, but Directive 2011/95 only lets compelling reasons refuse: they are risks here.
 */
export const PROT: Gate = {
  id: 'G-PROT',
  versions: [
    { from: '2021-05-01', to: '2021-08-26', articles: [], conditions: gate('G-OP-PROT') },
    {
      from: '2021-08-26',
      to: '2024-07-17',
      articles: [],
      conditions: all(gate('G-OP-PROT'), POLYGAMY),
    },
    {
      from: '2024-07-17',
      to: null,
      articles: [],
      conditions: all(
        gate('G-OP-PROT'),
        POLYGAMY,
        under('CESEDA L412-8', risk('engagement.refused', '=', true)),
        under(['CESEDA L412-7', 'CESEDA R412-1'], todo('engagement.contract_signed', '=', true)),
      ),
    },
  ],
};
