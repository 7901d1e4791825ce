import { hoursOfFirm, reminderPolicies, type FirmSql } from '@quantieme/persistence';
import type { ReminderPolicy, ReminderSettings } from '../reminders/reminder-policy.ts';

/** How the firm wants to be warned: calendars ring when reminders leave. */
export async function reminderSettings(sql: FirmSql, firmId: string): Promise<ReminderSettings> {
  const [policies, hours] = await Promise.all([
    reminderPolicies(sql, firmId),
    hoursOfFirm(sql, firmId),
  ]);
  return {
    timeZone: hours.timeZone,
    hours,
    policies: policies.map((scoped) => ({
      ...scoped,
      policy: scoped.policy as Partial<ReminderPolicy>,
    })),
  };
}
