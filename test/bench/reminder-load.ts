import { aWatchedFirm, DERIVATION } from '../worker/support/watched-dossier.ts';
import type { FaultLab } from '../faults/support/fault-lab.ts';

export interface ReminderLoad {
  readonly dossiers: number;
  /** Reminders of each, carried together. */
  readonly each: number;
}

/** The day before the last day of all of them, too late for the digest of that morning. */
export const DAY_BEFORE = Temporal.Instant.from('2026-11-12T10:00:00Z');
export const RECIPIENTS = 2;
const LAST_DAY = '2026-11-13';
const END = '2026-11-13T23:00:00Z';

/** Reminders that all fall due at one moment and cannot wait, for a lawyer and a paralegal. */
export async function loadReminders(
  lab: FaultLab,
  { dossiers, each }: ReminderLoad,
  dueAt: Temporal.Instant,
): Promise<void> {
  const { scope, lawyer, paralegal } = await aWatchedFirm(lab.database);
  const values = [scope.firmId, lawyer.id, paralegal.id, dossiers];
  await lab.asOwner(DOSSIERS, values);
  await lab.asOwner(DEADLINES, [scope.firmId, each, LAST_DAY, JSON.stringify(DERIVATION)]);
  await lab.asOwner(ALERTS, [scope.firmId, END, String(dueAt)]);
  for (const table of ['dossiers', 'deadlines', 'alerts']) await lab.asOwner(`ANALYZE ${table}`);
}

const DOSSIERS = `INSERT INTO dossiers (firm_id, id, reference, year, number, procedure, territory, opened_on,
                                        responsible_id, paralegal_id)
  SELECT $1, gen_random_uuid(), '2026-' || n, 2026, n, 'titre-sejour', 'metropole', '2026-01-05', $2, $3
    FROM generate_series(1, $4::int) n`;

const DEADLINES = `INSERT INTO deadlines (firm_id, id, dossier_id, key, rule, rule_version, nature, severity, last_day,
                                          prudent_last_day, time_zone, precision, outcome, trigger_event, derivation)
  SELECT $1, gen_random_uuid(), d.id, 'k' || n, 'ta-recours-implicite-2-mois', '2016-01-01', 'to-act', 'fatal', $3::date,
         $3::date, 'Europe/Paris', 'day', 'live', 'naissance', $4::jsonb
    FROM dossiers d, generate_series(1, $2::int) n WHERE d.firm_id = $1`;

const ALERTS = `INSERT INTO alerts (firm_id, id, deadline_id, dossier_id, step, severity, target_at, due_at, wake_at)
  SELECT $1, gen_random_uuid(), id, dossier_id, 'J-1', 'fatal', $2::timestamptz, $3::timestamptz, $3::timestamptz
    FROM deadlines WHERE firm_id = $1`;
