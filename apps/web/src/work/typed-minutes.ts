const HOUR = 60;
const MOST = 24 * HOUR;

/**
 * Time as people type it, in minutes; null when it is none, or longer than a day.
 *
 * @example typedMinutes('45')   // 45
 * @example typedMinutes('1h30') // 90
 * @example typedMinutes('0,75') // 45: a number with decimals is of hours
 */
export function typedMinutes(typed: string): number | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, '');
  const minutes = inMinutes(text) ?? inHoursAndMinutes(text) ?? inHours(text);
  return minutes !== null && minutes >= 1 && minutes <= MOST ? minutes : null;
}

function inMinutes(text: string): number | null {
  const [, minutes] = /^(\d{1,4})(?:m|mn|min|minutes?)?$/.exec(text) ?? [];
  return minutes === undefined ? null : Number(minutes);
}

function inHoursAndMinutes(text: string): number | null {
  const [, hours, minutes = ''] =
    /^(\d{1,2})(?:h|:|heures?)(\d{1,2})?(?:m|mn|min)?$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) >= HOUR) return null;
  return Number(hours) * HOUR + Number(minutes);
}

function inHours(text: string): number | null {
  const [, whole, part = ''] = /^(\d{0,2})[.,](\d{1,2})h?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return Math.round((Number(whole) + Number(`0.${part}`)) * HOUR);
}

/** « 1 h 30 », « 45 min ». */
export function minutesText(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / HOUR), minutes % HOUR];
  if (hours === 0) return `${rest}\u00a0min`;
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h\u00a0${String(rest).padStart(2, '0')}`;
}

/** « 0:20:31 », as a clock counts. */
export function clockOf(seconds: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const minutes = Math.floor(seconds / HOUR);
  return `${Math.floor(minutes / HOUR)}:${two(minutes % HOUR)}:${two(seconds % HOUR)}`;
}
