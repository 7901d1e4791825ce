import { type Context, createDossier, hashPassword, recordEvent } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import { aUser, type BuiltUser } from '../../support/builders.ts';
import {
  aWatchedDossier,
  aWatchedFirm,
  type WatchedFirm,
} from '../../worker/support/watched-dossier.ts';
import { type FaultLab, SECRET_KEY } from './fault-lab.ts';
import { Trials } from './trials.ts';

export const PASSWORD = 'correct cheval pile agrafe';
const TIME_ZONE = 'Europe/Paris';
/** Dossiers with a real refusal in them, whose date depends on the law that runs. */
const REFUSED = 6;
const TRIALS = 14;
const OLDEST_REFUSAL_DAYS = 46;

export interface FilledFirm extends WatchedFirm {
  /** Whoever is told last, and signs in to record. */
  readonly owner: BuiltUser;
}

interface Filling {
  readonly start: Temporal.Instant;
  readonly dossiers: number;
  readonly days: number;
}

/** Last days spread over the days of the run; refusals; dossiers in which nothing has happened yet. */
export async function fillFirm(
  lab: FaultLab,
  { start, dossiers, days }: Filling,
): Promise<FilledFirm> {
  const { database } = lab;
  const firm = await aWatchedFirm(database);
  const passwordHash = await hashPassword(PASSWORD);
  const owner = await aUser(database, firm.scope, { role: 'owner', passwordHash });
  const first = start.toZonedDateTimeISO(TIME_ZONE).toPlainDate();
  await lab.asOwner(NUMBERED, [firm.scope.firmId, start.toZonedDateTimeISO(TIME_ZONE).year]);
  const ctx = contextOf(lab, firm.lawyer, start);
  for (let n = 0; n < REFUSED; n += 1) {
    await aRefusal(ctx, first.subtract({ days: OLDEST_REFUSAL_DAYS - 5 * n }));
  }
  lab.trials = await Trials.open(ctx, TRIALS);
  for (let n = 0; n < dossiers; n += 1) {
    const lastDay = String(first.add({ days: 2 + ((n * 7) % days) }));
    await aWatchedDossier(database, firm, { lastDay, now: start });
  }
  return { ...firm, owner };
}

/** The others number themselves from one. */
const NUMBERED = 'INSERT INTO dossier_counters (firm_id, year, last_number) VALUES ($1, $2, 1000)';

/** A lawyer at work, at one moment. */
export function contextOf(
  { database }: FaultLab,
  user: BuiltUser,
  start: Temporal.Instant,
): Context {
  return {
    database,
    clock: { now: () => start },
    secretKey: SECRET_KEY,
    transports: openTransports({ sms: null }),
    embedded: true,
    wake: () => undefined,
    actor: {
      firmId: user.scope.firmId,
      userId: user.id,
      role: 'lawyer',
      isLawyer: true,
      locale: 'fr',
      sessionId: user.id,
      timeZone: TIME_ZONE,
    },
    language: 'fr',
    requestId: 'faults',
  };
}

/** A refusal notified on a day: two months to go to court. */
export async function aRefusal(ctx: Context, notified: Temporal.PlainDate): Promise<void> {
  const { id: dossierId } = await createDossier(ctx, {
    procedure: 'refus-recours',
    departement: '77',
    client: { familyName: 'Petrosyan', givenNames: 'Lilit' },
  });
  const on = String(notified);
  const details = { object: 'refus-titre', channel: 'lrar', remediesStated: true, oqtf: false };
  const body = { type: 'refus-notifie', on, dates: { notifiedOn: on }, details };
  await recordEvent(ctx, { dossierId, body });
}
