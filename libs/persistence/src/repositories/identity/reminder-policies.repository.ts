import { json } from '../../codecs.ts';
import { newId } from '../../ids.ts';
import type { FirmSql } from '../../sql-runner.ts';
import type { PolicyRecord } from '../alerts/alert-records.ts';

/** The whole set at once: it is edited on one screen, and the audit keeps what it was. */
export async function replaceReminderPolicies(
  tx: FirmSql,
  policies: readonly PolicyRecord[],
): Promise<void> {
  const { firmId, userId } = tx.scope;
  await tx.execute('DELETE FROM reminder_policies WHERE firm_id = $1', [firmId]);
  for (const { rule, nature, severity, policy } of policies) {
    await tx.execute(
      `INSERT INTO reminder_policies (firm_id, id, rule, nature, severity, policy, updated_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [firmId, newId(), rule, nature, severity, json(policy), userId],
    );
  }
}
