import type { components } from './generated/quantieme.ts';
import type { Kind } from './mirror.ts';

type Schemas = components['schemas'];
interface Rows {
  readonly dossier: Schemas['DossierRow'];
  readonly deadline: Schemas['DeadlineRow'];
  readonly 'time-entry': Schemas['TimeEntryView'];
}

const idOf = (one: { readonly id: string } | null) => one?.id ?? null;

/**
 * What belongs to a record itself. Of others it keeps the id: their names have a life of their own, which the feed tells of
 * under their own kind. What is counted from today (`daysLeft`) is counted by whoever shows it.
 */
const OWN: { readonly [K in Kind]: (row: Rows[K]) => object } = {
  dossier: ({ id, reference, label, procedure, status, tags, version, ...row }) => ({
    ...{ id, reference, label, procedure: procedure.id, status, tags, version },
    clientIds: row.clients.map((client) => client.id),
    responsibleId: idOf(row.responsible),
    paralegalId: idOf(row.paralegal),
    nextDeadlineId: idOf(row.nextDeadline),
    openedOn: row.openedOn,
    closedOn: row.closedOn,
  }),
  deadline: ({ id, rule, ruleVersion, nature, severity, status, version, ...row }) => ({
    ...{ id, rule, ruleVersion, nature, severity, status, version },
    dossierId: row.dossier.id,
    assigneeId: idOf(row.assignee),
    opensOn: row.opensOn,
    lastDay: row.lastDay,
    prudentLastDay: row.prudentLastDay,
    expiresAt: row.expiresAt,
    timeZone: row.timeZone,
    pending: row.pending,
    awaitsSecond: row.awaitsSecond,
  }),
  'time-entry': ({ id, on, minutes, description, billable, source, version, ...row }) => ({
    ...{ id, on, minutes, description, billable, source, version },
    dossierId: row.dossier.id,
    userId: row.user.id,
    hourlyCents: row.hourlyRate?.amount ?? null,
    amountCents: row.amount?.amount ?? null,
    vatBasisPoints: row.vatBasisPoints,
    eventId: row.eventId,
    externalInvoiceId: row.billed?.externalInvoiceId ?? null,
    invoiceId: row.billed?.invoiceId ?? null,
  }),
};

export function ownFields<K extends Kind>(kind: K, row: Rows[K]): object {
  return OWN[kind](row);
}
