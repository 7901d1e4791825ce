import { all, risk, under, when } from '../../engine/define.ts';

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
