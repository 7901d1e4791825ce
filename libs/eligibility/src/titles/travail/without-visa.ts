import type { Facts } from '../../engine/known.ts';

/** A client who came without a long-stay visa, holds no permit and has no waiver. */
export const WITHOUT_VISA: Facts = {
  'entry.long_stay_visa_matches': false,
  'entry.visa_exempt_l412': false,
  'stay.current_title_id': 'none',
};
