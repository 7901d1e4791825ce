import { all, risk, under } from '../engine/define.ts';
import type { Gate } from './gate.ts';

/** A ban in force is lifted in the same request, or stands in its way. */
const ENTRY_BAN = under('CESEDA L613-7', risk('order.entry_ban_in_force', '=', true));

/**
 * Facts on which the prefect may refuse any temporary or multi-year card since 28 January 2024.
 * Facts are enough, without a conviction; refusing is never automatic.
 */
export const REFUS_2024: Gate = {
  id: 'G-REFUS-2024',
  versions: [
    { from: '2021-05-01', to: '2024-01-28', articles: [], conditions: all(ENTRY_BAN) },
    {
      from: '2024-01-28',
      to: null,
      articles: ['CESEDA L432-1-1'],
      conditions: all(
        risk('order.oqtf_unexecuted', '=', true),
        risk('order.false_document_facts', '=', true),
        risk('order.listed_offence_432_1_1', '=', true),
        risk('order.offence_against_official', '=', true),
        ENTRY_BAN,
      ),
    },
  ],
};
