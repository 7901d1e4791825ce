import type { DeadlineRecord } from '@quantieme/persistence';
import type { DeadlineToWatch } from './alert.ts';

/** What planning reads of a recorded deadline. One that no event calls for any more has ended. */
export function watchedDeadline(record: DeadlineRecord): DeadlineToWatch {
  const { deadline } = record;
  return {
    id: record.id,
    rule: deadline.rule,
    nature: deadline.nature,
    severity: deadline.severity,
    precision: deadline.precision,
    outcome: record.withdrawn && deadline.outcome === 'live' ? 'extinguished' : deadline.outcome,
    done: record.done !== null,
    startsOn: deadline.startsOn,
    opensOn: deadline.opensOn,
    lastDay: deadline.lastDay,
    prudentLastDay: deadline.prudentLastDay,
    expiresAt: deadline.expiresAt,
    prudentExpiresAt: deadline.prudentExpiresAt,
    timeZone: deadline.timeZone,
  };
}
