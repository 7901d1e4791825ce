import type {
  ConvictionView,
  RecordConvictionBody,
  UpdateConvictionBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  archiveConviction,
  insertConviction,
  lockConviction,
  lockPerson,
  newId,
  restoreConviction,
  updateConviction as writeConviction,
  type ConvictionRow,
  type FirmTransaction,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { personUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { convictionProblems, convictionUnknown } from './conviction-problems.ts';
import {
  convictionOf,
  keptAfter,
  UNKNOWN_CONVICTION,
  type KeptConviction,
} from './kept-conviction.ts';
import { openRecord, sealRecord, type RecordPlace } from './seal-record.ts';

export interface WhichConvictionAsked {
  readonly personId: string;
  readonly convictionId: string;
  readonly version: number;
}

const placeOf = (ctx: Context, personId: string, id: string): RecordPlace => ({
  firmId: ctx.actor.firmId,
  personId,
  table: 'convictions',
  id,
});

export function openConviction(
  ctx: Context,
  row: Pick<ConvictionRow, 'id' | 'personId' | 'sealed'>,
): KeptConviction {
  return openRecord(
    row.sealed,
    placeOf(ctx, row.personId, row.id),
    ctx.secretKey,
  ) as KeptConviction;
}

/** The audit says that something changed, never what: the record is sealed. */
function auditOf(action: string, personId: string, convictionId: string) {
  return {
    action,
    subjectKind: 'person',
    subjectId: personId,
    after: { conviction: convictionId, sealed: true },
  };
}

/** Sealed for its row, once its dates make sense. */
function sealed(ctx: Context, place: RecordPlace, kept: KeptConviction): string {
  const { today } = momentOf(ctx);
  refuseProblems(convictionProblems(convictionOf(place.id, kept), today));
  return sealRecord(kept, place, ctx.secretKey);
}

export async function recordConviction(
  ctx: Context,
  { personId, body }: { readonly personId: string; readonly body: RecordConvictionBody },
): Promise<ConvictionView> {
  const id = newId();
  const kept = keptAfter(UNKNOWN_CONVICTION, body);
  const { now: at } = momentOf(ctx);
  const row = { id, personId, sealed: sealed(ctx, placeOf(ctx, personId, id), kept) };
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockPerson(tx, personId))) throw personUnknown();
    await insertConviction(tx, { ...row, by: ctx.actor.userId, at });
    await appendAudit(tx, auditOf('conviction.record', personId, id));
  });
  announceChange(ctx, null, 'person');
  return { ...kept, id, version: 1 };
}

async function lockRead(tx: FirmTransaction, asked: WhichConvictionAsked): Promise<ConvictionRow> {
  const { convictionId: id, personId, version } = asked;
  const row = await lockConviction(tx, { id, personId });
  if (row === null) throw convictionUnknown();
  if (row.version !== version) throw staleVersion();
  return row;
}

export async function updateConviction(
  ctx: Context,
  asked: WhichConvictionAsked & { readonly body: UpdateConvictionBody },
): Promise<ConvictionView> {
  const { personId, convictionId: id, version } = asked;
  const { now: at } = momentOf(ctx);
  const kept = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockRead(tx, asked);
    if (row.archivedAt !== null) throw convictionUnknown();
    const after = keptAfter(openConviction(ctx, row), asked.body);
    const written = sealed(ctx, placeOf(ctx, personId, id), after);
    await writeConviction(tx, { id, personId, sealed: written, by: ctx.actor.userId, at });
    await appendAudit(tx, auditOf('conviction.update', personId, id));
    return after;
  });
  announceChange(ctx, null, 'person');
  return { ...kept, id, version: version + 1 };
}

/** Out of sight and out of what is reckoned; nothing is erased, and it can be brought back. */
export async function removeConviction(ctx: Context, asked: WhichConvictionAsked): Promise<void> {
  const { now: at } = momentOf(ctx);
  const { personId, convictionId: id } = asked;
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockRead(tx, asked);
    if (row.archivedAt !== null) throw convictionUnknown();
    await archiveConviction(tx, { id, by: ctx.actor.userId, at });
    await appendAudit(tx, auditOf('conviction.archive', personId, id));
  });
  announceChange(ctx, null, 'person');
}

/** Brings an archived conviction back, as it was. */
export async function bringConvictionBack(
  ctx: Context,
  { personId, convictionId: id }: Omit<WhichConvictionAsked, 'version'>,
): Promise<ConvictionView> {
  const { now: at } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await lockConviction(tx, { id, personId });
    if (row === null) throw convictionUnknown();
    const kept = openConviction(ctx, row);
    if (row.archivedAt === null) return { ...kept, id, version: row.version };
    await restoreConviction(tx, { id, by: ctx.actor.userId, at });
    await appendAudit(tx, auditOf('conviction.restore', personId, id));
    return { ...kept, id, version: row.version + 1 };
  });
  announceChange(ctx, null, 'person');
  return view;
}
