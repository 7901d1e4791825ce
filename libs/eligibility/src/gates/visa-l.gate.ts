import { any, under, when } from '../engine/define.ts';
import { sinceRenumbering, type Gate } from './gate.ts';

/**
 * Long-stay visa for the first issue of a temporary or multi-year card; not for a change of status,
 * nor within six months of the end of a title. Titles that L412-2 exempts don’t ask for it.
 */
export const VISA_L: Gate = {
  id: 'G-VISA-L',
  versions: sinceRenumbering(
    ['CESEDA L412-1'],
    any(
      when('entry.long_stay_visa_matches', '=', true),
      under('CESEDA L433-6', when('stay.holds_valid_title', '=', true)),
      under('CESEDA R431-8', when('stay.title_lapsed_under_6_months', '=', true)),
      under('CESEDA L412-3', when('entry.visa_exempt_l412', '=', true)),
    ),
  ),
};
