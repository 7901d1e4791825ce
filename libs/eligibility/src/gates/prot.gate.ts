import { all, gate, risk, todo } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const PROT: Gate = {
  id: 'G-PROT',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        gate('G-OP-PROT'),
        risk('person.polygamy_in_france', '=', true),
        risk('engagement.refused', '=', true),
        todo('engagement.contract_signed', '=', true),
      ),
    },
  ],
};
