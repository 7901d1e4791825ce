import type { AlertToRoute, DeadlineRecord, Recipient } from '@quantieme/persistence';
import type { Absence, Duty } from '../../duty/index.ts';
import { decideRouting, type DossierToDecide } from '../decide-routing.ts';

export const ZONE = 'Europe/Paris';
const at = (text: string) => Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE).toInstant();
export const day = (text: string) => Temporal.PlainDate.from(text);

function aPerson(id: string, role = 'lawyer'): Recipient {
  return { id, name: id, email: `${id}@q.test`, role, isLawyer: role === 'lawyer', locale: 'fr' };
}

export const hours = {
  timeZone: ZONE,
  territory: 'metropole',
  opensAt: '09:00',
  closesAt: '18:00',
  workingDays: [1, 2, 3, 4, 5],
  closures: [],
} as const;

export function aDuty(absences: readonly Absence[] = []): Duty {
  return {
    hours,
    people: [
      aPerson('rossi'),
      aPerson('le', 'paralegal'),
      aPerson('deputy'),
      aPerson('owner', 'owner'),
    ],
    absences,
    deputies: new Map([['rossi', 'deputy']]),
    digestAt: new Map([['owner', '18:30']]),
  };
}

// Friday 13 November 2026 is the last day.
const LAST_DAY = day('2026-11-13');
const TARGET = at('2026-11-14T00:00');

export function aDeadline(change: Partial<DeadlineRecord['deadline']> = {}): DeadlineRecord {
  const deadline = {
    rule: 'ta-recours-implicite-2-mois',
    nature: 'to-act',
    severity: 'fatal',
    precision: 'day',
    outcome: 'live',
    startsOn: null,
    opensOn: null,
    lastDay: LAST_DAY,
    prudentLastDay: LAST_DAY,
    expiresAt: null,
    prudentExpiresAt: null,
    timeZone: ZONE,
    ...change,
  } as DeadlineRecord['deadline'];
  return { id: 'd1', dossierId: 'o1', deadline, assigneeId: null, done: null } as DeadlineRecord;
}

export function anAlert(wokenAt: string, change: Partial<AlertToRoute> = {}): AlertToRoute {
  return {
    id: 'a1',
    deadlineId: 'd1',
    step: 'J-7',
    targetAt: TARGET,
    wokenAt: at(wokenAt),
    status: 'planned',
    level: null,
    overtaken: false,
    toldIds: [],
    mailedIds: [],
    settledBecause: null,
    pastWhenImported: false,
    ...change,
  };
}

/** What is decided of alerts that are due, their mails and their next levels as text, on the firm's clock. */
export function route(
  now: string,
  due: readonly AlertToRoute[],
  change: Partial<DossierToDecide> = {},
) {
  const decision = decideRouting({
    dossierId: 'o1',
    team: { responsibleId: 'rossi', paralegalId: 'le' },
    due,
    deadlines: [aDeadline()],
    existing: [],
    settings: { timeZone: ZONE, hours, policies: [] },
    duty: aDuty(),
    digestsGone: [],
    now: at(now),
    ...change,
  });
  return {
    ...decision,
    mails: decision.sends.flatMap(({ channel, recipientId, carrier }) => {
      if (channel !== 'mail' || carrier === null) return [];
      const leaves = carrier.dueAt.toZonedDateTimeISO(ZONE).toPlainDateTime();
      return [`${recipientId} ${carrier.kind} ${leaves.toString({ smallestUnit: 'minute' })}`];
    }),
    wakes: decision.alerts.map(({ wakeAt }) =>
      wakeAt === null
        ? null
        : wakeAt.toZonedDateTimeISO(ZONE).toPlainDateTime().toString({ smallestUnit: 'minute' }),
    ),
  };
}
