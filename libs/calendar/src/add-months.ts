/**
 * The same-numbered day n months later; the last day of that month if it has no such day.
 * Always add from the original day, never chain: 31 January + 1 month + 1 month is not 31 January + 2 months.
 *
 * @source CPC art. 641 al. 2 and 3 ("de quantième à quantième")
 * @example addMonths(2026-12-30, 2) // 2027-02-28
 */
export function addMonths(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  // Stryker disable next-line ObjectLiteral: constrain is what the language does anyway, said aloud
  return day.add({ months }, { overflow: 'constrain' });
}
