import { all, risk } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const REFUS_2024: Gate = {
  id: 'G-REFUS-2024',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: all(
        risk('order.oqtf_unexecuted', '=', true),
        risk('order.false_document_facts', '=', true),
        risk('order.listed_offence_432_1_1', '=', true),
        risk('order.offence_against_official', '=', true),
        risk('order.entry_ban_in_force', '=', true),
      ),
    },
  ],
};
