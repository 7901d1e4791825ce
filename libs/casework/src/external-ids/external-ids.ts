import type {
  EXTERNAL_ID_KINDS,
  ExternalIdPage,
  ExternalIdsQuery,
  ExternalIdView,
} from '@quantieme/contracts';
import {
  appendAudit,
  deleteExternalId,
  isRecordOfFirm,
  listExternalIds as selectExternalIds,
  lockExternalId,
  violationOf,
  writeExternalId,
  type ExternalIdRow,
  type NamedRecord,
} from '@quantieme/persistence';
import { scopeOf, type Context } from '../context.ts';
import { may, type Permission } from '../identity/permissions.ts';
import { keyIn, limitOf, pageOf } from '../paging.ts';
import { momentText } from '../views/lens.ts';
import {
  externalIdUnknown,
  forSoftware,
  nameTaken,
  recordUnknown,
} from './external-id-problems.ts';

export type ExternalIdKind = (typeof EXTERNAL_ID_KINDS)[number];

interface Named {
  /** Under `/v1`. */
  readonly collection: string;
  /** Whoever may read such a record may say what it is called elsewhere. */
  readonly permission: Permission;
}

/** What other software may name. */
export const EXTERNALLY_NAMED: Readonly<Record<ExternalIdKind, Named>> = {
  dossier: { collection: 'dossiers', permission: 'dossier:list' },
  person: { collection: 'persons', permission: 'person:read' },
  organisation: { collection: 'organisations', permission: 'organisation:read' },
  'time-entry': { collection: 'time-entries', permission: 'time:read' },
  expense: { collection: 'expenses', permission: 'time:read' },
  invoice: { collection: 'invoices', permission: 'billing:read' },
};

const KINDS = Object.keys(EXTERNALLY_NAMED) as readonly ExternalIdKind[];

interface OneRecord {
  readonly kind: ExternalIdKind;
  readonly id: string;
}

const recordOf = ({ actor }: Context, { kind, id }: OneRecord): NamedRecord => ({
  clientId: actor.userId,
  kind,
  recordId: id,
});

function viewOf(
  { actor }: Context,
  { kind, recordId, externalId, setAt }: ExternalIdRow,
): ExternalIdView {
  return { kind, id: recordId, externalId, setAt: momentText(setAt, actor.timeZone) ?? '' };
}

function auditOf(action: string, { kind, id }: OneRecord) {
  const dossierId = kind === 'dossier' ? id : null;
  return { action: `external-id.${action}`, subjectKind: kind, subjectId: id, dossierId };
}

/** What the software that asks calls a record, in the place of what it called it before. */
export async function setExternalId(
  ctx: Context,
  record: OneRecord,
  externalId: string,
): Promise<ExternalIdView> {
  const named = recordOf(ctx, record);
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await isRecordOfFirm(tx, named))) throw recordUnknown();
    if (!ctx.actor.scopes) throw forSoftware();
    const before = await lockExternalId(tx, named);
    if (before?.externalId === externalId) return viewOf(ctx, before);
    const row = await writeExternalId(tx, named, externalId).catch((error: unknown) => {
      throw violationOf(error)?.kind === 'unique' ? nameTaken() : error;
    });
    await appendAudit(tx, {
      ...auditOf('set', record),
      before: before && { externalId: before.externalId },
      after: { externalId },
    });
    return viewOf(ctx, row);
  });
}

/** Also where the record is no more: the name is free again. */
export async function removeExternalId(ctx: Context, record: OneRecord): Promise<void> {
  const named = recordOf(ctx, record);
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockExternalId(tx, named);
    if (before === null) throw externalIdUnknown();
    await deleteExternalId(tx, named);
    const trace = { before: { externalId: before.externalId } };
    await appendAudit(tx, { ...auditOf('remove', record), ...trace });
  });
}

type Query = { readonly [K in keyof ExternalIdsQuery]: ExternalIdsQuery[K] | undefined };

/** The caller's own names, of the kinds it may read; nobody sees those of others. */
export async function listExternalIds(ctx: Context, query: Query): Promise<ExternalIdPage> {
  const limit = limitOf(ctx, query);
  const kinds = KINDS.filter((kind) => may(ctx.actor, EXTERNALLY_NAMED[kind].permission));
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    selectExternalIds(sql, {
      clientId: ctx.actor.userId,
      kinds: kinds.filter((kind) => query.kind === undefined || kind === query.kind),
      recordId: query.id ?? null,
      externalId: query.externalId ?? null,
      after: keyIn<[string, string]>(query.cursor, ['text', 'uuid']),
      limit: limit + 1,
    }),
  );
  const { data, page } = pageOf(rows, limit, ({ kind, recordId }) => [kind, recordId]);
  return { data: data.map((row) => viewOf(ctx, row)), page };
}
