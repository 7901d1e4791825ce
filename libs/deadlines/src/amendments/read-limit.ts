import type { Roll, Span, TimeLimit } from '@quantieme/calendar';

const MOST: Readonly<Record<string, number>> = { month: 120, day: 3_650, hour: 720 };
const ROLLS: readonly Roll[] = ['yes', 'no', 'prudent-no'];

type Json = Readonly<Record<string, unknown>>;

/**
 * A length written as JSON, such as `{ "mode": "franc", "unit": "month", "count": 1, "roll": "yes" }`; null where it is
 * none the calendar can count.
 */
export function readLimit(value: unknown): TimeLimit | null {
  const json = Object(value) as Json;
  switch (json['mode']) {
    case 'franc':
    case 'plain':
      return withRoll(json['mode'], json);
    case 'less-than':
    case 'silence': {
      const span = spanOf(json);
      return span && { mode: json['mode'], ...span };
    }
    case 'before': {
      const [opens, closes] = [spanOf(json['opens']), spanOf(json['closes'], 0)];
      return opens && closes && { mode: 'before', opens, closes };
    }
    case 'hours': {
      const count = countOf(json, 'hour');
      return count === null ? null : { mode: 'hours', unit: 'hour', count };
    }
    case 'inclusive':
    case 'before-franc': {
      const count = countOf(json, 'day');
      return count === null ? null : { mode: json['mode'], unit: 'day', count };
    }
    default:
      return null;
  }
}

function withRoll(mode: 'franc' | 'plain', json: Json): TimeLimit | null {
  const span = spanOf(json);
  const { roll } = json;
  return span && ROLLS.includes(roll as Roll) ? { mode, ...span, roll: roll as Roll } : null;
}

function spanOf(value: unknown, least = 1): Span | null {
  const json = Object(value) as Json;
  const { unit } = json;
  if (unit !== 'month' && unit !== 'day') return null;
  const count = countOf(json, unit, least);
  return count === null ? null : { unit, count };
}

function countOf(json: Json, unit: string, least = 1): number | null {
  const { count } = json;
  const isOfUnit = json['unit'] === unit;
  return isOfUnit && Number.isInteger(count) && inRange(count as number, unit, least)
    ? (count as number)
    : null;
}

function inRange(count: number, unit: string, least: number): boolean {
  return count >= least && count <= (MOST[unit] ?? 0);
}
