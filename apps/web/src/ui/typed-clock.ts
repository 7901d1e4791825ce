/**
 * What somebody typed, as an hour of the day; null when it is not one.
 *
 * @example typedClock('8h30') // 08:30
 * @example typedClock('18')   // 18:00
 */
export function typedClock(typed: string): string | null {
  const parts = /^(\d{1,2})(?:\s*[:hH.]\s*(\d{2})?)?$/.exec(typed.trim());
  if (!parts) return null;
  const [, hour = '', minute = '00'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute}`;
}
