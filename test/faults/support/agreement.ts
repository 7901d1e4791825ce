import { readAlertsOf, replaceAlerts, watchedDeadline } from '@quantieme/casework';
import { deadlinesToWatch } from '@quantieme/persistence';
import type { FaultLab } from './fault-lab.ts';
import type { FilledFirm } from './fill-firm.ts';

/** Dossiers with an alert that is ahead, and that nobody has planned. */
export async function misplannedDossiers(
  { database, clock }: FaultLab,
  { scope }: FilledFirm,
): Promise<readonly string[]> {
  const { firmId } = scope;
  return database.pipelined(scope, async (sql) => {
    const rows = await sql.query<{ id: string }>('SELECT id FROM dossiers WHERE firm_id = $1', [
      firmId,
    ]);
    const dossierIds = rows.map(({ id }) => id);
    const alertsOf = await readAlertsOf(sql, { firmId, dossierIds });
    const misplanned: string[] = [];
    for (const id of dossierIds) {
      const deadlines = (await deadlinesToWatch(sql, firmId, id)).map(watchedDeadline);
      const { insert } = replaceAlerts({ ...alertsOf(id), deadlines, now: clock.now() });
      if (insert.some(({ catchesUp }) => !catchesUp)) misplanned.push(id);
    }
    return misplanned;
  });
}

/** Each trial has all of what one event brings, or nothing of it. */
export async function tornDossiers(lab: FaultLab): Promise<readonly string[]> {
  const dossiers = lab.trials?.dossiers ?? [];
  const rows = await lab.asOwner<{ id: string }>(TORN, [dossiers]);
  return rows.map(({ id }) => id);
}

const TORN = `SELECT o.id FROM dossiers o,
    LATERAL (SELECT
        (SELECT count(*) FROM events e WHERE e.firm_id = o.firm_id AND e.dossier_id = o.id) AS events,
        (SELECT count(*) FROM deadlines d WHERE d.firm_id = o.firm_id AND d.dossier_id = o.id
            AND d.rule = 'oqtf-recours-7-jours') AS deadlines,
        (SELECT count(DISTINCT a.deadline_id) FROM alerts a JOIN deadlines d ON d.firm_id = a.firm_id AND d.id = a.deadline_id
          WHERE a.firm_id = o.firm_id AND a.dossier_id = o.id AND d.rule = 'oqtf-recours-7-jours') AS watched,
        (SELECT count(*) FROM audit_entries t WHERE t.firm_id = o.firm_id AND t.dossier_id = o.id
            AND t.action = 'event.record') AS audited) n
 WHERE o.id = ANY($1::uuid[]) AND NOT (n.events = n.deadlines AND n.events = n.watched AND n.events = n.audited)`;
