import { syncAlerts } from '@quantieme/casework';
import {
  type Database,
  dateOf,
  type FirmScope,
  type FirmTransaction,
  newId,
} from '@quantieme/persistence';
import {
  aDeadline,
  aDossier,
  aFirm,
  aPerson,
  aUser,
  type BuiltUser,
} from '../../support/builders.ts';

export interface WatchedFirm {
  readonly scope: FirmScope;
  readonly lawyer: BuiltUser;
  readonly paralegal: BuiltUser;
}

export interface WatchedDossier {
  readonly firmId: string;
  readonly dossierId: string;
  readonly deadlineId: string;
}

export const DERIVATION = {
  label: { fr: 'Recours contre le refus implicite', en: 'Appeal against the implicit refusal' },
  effect: { fr: 'Le refus devient définitif.', en: 'The refusal becomes final.' },
  outcomeReason: null,
  readings: [],
  steps: [{ kind: 'limit', text: { fr: 'Deux mois', en: 'Two months' }, date: null, source: null }],
  sources: [],
  undetermined: [],
};

/** A firm whose nightly computation is done: the deadlines below rest on no event, and would be withdrawn by it. */
export async function aWatchedFirm(
  database: Database,
  { rolledOn = '2099-01-01' }: { readonly rolledOn?: string } = {},
): Promise<WatchedFirm> {
  const rolled = { rolledOn: dateOf(Temporal.PlainDate.from(rolledOn)) };
  const scope = await aFirm(database, { timeZone: 'Europe/Paris', ...rolled });
  const lawyer = await aUser(database, scope);
  const paralegal = await aUser(database, scope, { role: 'paralegal', isLawyer: false });
  return { scope, lawyer, paralegal };
}

/** The firm has chosen these channels for what ends a right. */
export function chooseChannels(
  database: Database,
  { scope }: WatchedFirm,
  channels: readonly string[],
) {
  return database.pipelined(scope, (sql) =>
    sql.execute(
      `INSERT INTO reminder_policies (firm_id, id, severity, policy) VALUES ($1, $2, 'fatal', $3)`,
      [scope.firmId, newId(), JSON.stringify({ channels })],
    ),
  );
}

let number = 0;

/** A dossier of Aminata Diallo's with one fatal deadline, and its alerts planned at `now`. */
export async function aWatchedDossier(
  database: Database,
  firm: WatchedFirm,
  { lastDay, now, owned = true }: { lastDay: string; now: Temporal.Instant; owned?: boolean },
): Promise<WatchedDossier> {
  const { firmId } = firm.scope;
  const made = await database.firm(firm.scope, async (tx) => {
    number += 1;
    const team = owned ? { responsibleId: firm.lawyer.id, paralegalId: firm.paralegal.id } : {};
    const dossierId = await aDossier(tx, { number, ...team });
    const personId = await aPerson(tx);
    await tx.prisma.dossierPerson.create({
      data: { firmId, dossierId, personId, role: 'client' },
    });
    const day = dateOf(Temporal.PlainDate.from(lastDay));
    const deadlineId = await aDeadline(tx, {
      dossierId,
      lastDay: day,
      prudentLastDay: day,
      derivation: DERIVATION,
    });
    return { firmId, dossierId, deadlineId };
  });
  await planAgain(database, made, now);
  return made;
}

/** One more fatal deadline in the dossier, and its alerts planned at `now`. */
export async function alsoDue(
  database: Database,
  dossier: WatchedDossier,
  { lastDay, now }: { lastDay: string; now: Temporal.Instant },
): Promise<void> {
  const { firmId, dossierId } = dossier;
  const day = dateOf(Temporal.PlainDate.from(lastDay));
  await database.firm({ firmId, userId: null }, (tx) =>
    aDeadline(tx, { dossierId, lastDay: day, prudentLastDay: day, derivation: DERIVATION }),
  );
  await planAgain(database, dossier, now);
}

export async function planAgain(
  database: Database,
  { firmId, dossierId }: WatchedDossier,
  now: Temporal.Instant,
): Promise<void> {
  await database.pipelined({ firmId, userId: null }, (sql) =>
    syncAlerts(sql, { firmId, dossierId, now }),
  );
}

export interface AlertRow {
  readonly id: string;
  readonly step: string;
  readonly status: string;
  readonly pending: boolean;
  readonly due_at: Temporal.Instant;
  readonly last_error: string | null;
  readonly settled_because: string | null;
  readonly attempts: number;
}

export function alertsOf(database: Database, { firmId, dossierId }: WatchedDossier) {
  return database.pipelined({ firmId, userId: null }, (sql) =>
    sql.query<AlertRow>(
      `SELECT id, step, status, pending, due_at, last_error, settled_because, attempts
         FROM alerts WHERE firm_id = $1 AND dossier_id = $2 ORDER BY due_at, created_at`,
      [firmId, dossierId],
    ),
  );
}

export interface MessageRow {
  readonly id: string;
  readonly channel: string;
  readonly recipient_id: string | null;
  readonly kind: string;
  readonly state: string;
  readonly attempts: number;
  readonly receipt: string | null;
  readonly last_error: string | null;
}

/** Messages that carry an alert of the dossier. */
export function messagesOf(database: Database, { firmId, dossierId }: WatchedDossier) {
  return database.pipelined({ firmId, userId: null }, (sql) =>
    sql.query<MessageRow>(
      `SELECT m.id, m.channel, m.recipient_id, m.kind, m.state, m.attempts, m.receipt, m.last_error FROM messages m
        WHERE m.firm_id = $1 AND EXISTS (
              SELECT FROM alert_sends s JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
               WHERE s.firm_id = m.firm_id AND s.carried_by = m.id AND a.dossier_id = $2)
        ORDER BY m.due_at, m.id`,
      [firmId, dossierId],
    ),
  );
}

/** `step status` of every alert, in the order in which they fall due. */
export async function alertStates(database: Database, dossier: WatchedDossier) {
  return (await alertsOf(database, dossier)).map(({ step, status }) => `${step} ${status}`);
}

export function changeDeadline(
  database: Database,
  { firmId, deadlineId }: WatchedDossier,
  change: Parameters<FirmTransaction['prisma']['deadline']['update']>[0]['data'],
) {
  return database.firm({ firmId, userId: null }, ({ prisma }) =>
    prisma.deadline.update({ where: { firmId_id: { firmId, id: deadlineId } }, data: change }),
  );
}
