import { parseDay, plusMonths } from '../engine/civil-day.ts';

/**
 * Where a day stands in relation to a birthday: `before`, `on`, `after`; null while the birth is unknown. Who was born on
 * 29 February turns on the 28th of an ordinary year.
 */
export function birthdayAt(
  birthOn: string | null,
  day: string,
  age: number,
): 'before' | 'on' | 'after' | null {
  const [birth, on] = [parseDay(birthOn ?? ''), parseDay(day)];
  if (birth === null || on === null) return null;
  const birthday = plusMonths(birth, age * 12).number;
  if (on.number === birthday) return 'on';
  return on.number < birthday ? 'before' : 'after';
}

/** Whether somebody has reached an age on a day. */
export function hasReached(birthOn: string | null, day: string, age: number): boolean | null {
  const at = birthdayAt(birthOn, day, age);
  return at === null ? null : at !== 'before';
}
