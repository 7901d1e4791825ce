import { any, when } from '../engine/define.ts';
import type { Gate } from './gate.ts';

export const VISA_L: Gate = {
  id: 'G-VISA-L',
  versions: [
    {
      from: '2021-05-01',
      to: null,
      articles: [],
      conditions: any(
        when('entry.long_stay_visa_matches', '=', true),
        when('stay.holds_valid_title', '=', true),
        when('stay.title_lapsed_under_6_months', '=', true),
        when('entry.visa_exempt_l412', '=', true),
      ),
    },
  ],
};
