type Day = Temporal.PlainDate;

/**
 * First day on which a document is too old, in calendar months from the day it was issued.
 *
 * « De moins de 3 mois »: on the same day three months later it no longer is. A month without that day ends the limit
 * on its last day, the earlier reading.
 *
 * @example tooOldFrom(2026-08-31, 6) // 2027-02-28
 */
export const tooOldFrom = (issuedOn: Day, months: number): Day =>
  issuedOn.add({ months }, { overflow: 'constrain' });

export const isBefore = (a: Day, b: Day): boolean => Temporal.PlainDate.compare(a, b) < 0;

/** Whether a document is too old on the day it is handed over. */
export const isTooOld = (issuedOn: Day, months: number, on: Day): boolean =>
  !isBefore(on, tooOldFrom(issuedOn, months));

/** Days of a month in which the paper of the month before is still usually dated. */
const LATE_DATES = 10;

const monthOf = (day: Day): Temporal.PlainYearMonth => day.toPlainYearMonth();

/**
 * Months of a series that no document is dated in, of those before the month of filing, first to last.
 *
 * A paper dated in the first ten days of a month may be that of the month before: it stands for both.
 */
export function monthsMissing(
  issued: readonly Day[],
  window: number,
  filingOn: Day,
): readonly Temporal.PlainYearMonth[] {
  const covered = new Set(
    issued.flatMap((day) => {
      const month = monthOf(day);
      const before = month.subtract({ months: 1 });
      return day.day <= LATE_DATES ? [String(month), String(before)] : [String(month)];
    }),
  );
  return Array.from({ length: window }, (_, index) =>
    monthOf(filingOn).subtract({ months: window - index }),
  ).filter((month) => !covered.has(String(month)));
}
