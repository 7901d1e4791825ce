import { text } from '@quantieme/law';
import type { Condition } from '../../engine/condition.ts';
import { all, any, risk, under, when, worded } from '../../engine/define.ts';

/** Grounds on which an ICT card is refused, or may be, because of the host company. */
export const ictEmployer = (refused: string, mayBeRefused: string) =>
  all(
    under(
      refused,
      all(
        when('work.employer_vehicle_for_entries', '=', false),
        when('work.employer_convicted_illegal_employment', '=', false),
        when('work.ict_maximum_reached', '=', false),
      ),
    ),
    under(mayBeRefused, risk('work.employer_breached_duties', '=', true)),
  );

/** Whoever is posted lives outside the Union and comes for it: a permit held in France stands for no visa (L433-6). */
export const comesForPosting = (fromMemberState: Condition) =>
  worded(
    text(
      'Visa de long séjour, ou titre «\u00a0ICT\u00a0» d’un autre État membre',
      'Long-stay visa, or “ICT” permit of another Member State',
    ),
    any(under('CESEDA L412-1', when('entry.long_stay_visa_matches', '=', true)), fromMemberState),
  );
