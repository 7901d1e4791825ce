import { euros } from '@quantieme/billing';
import type {
  FundMovementBody,
  FundMovementPage,
  FundMovementsQuery,
  FundMovementView,
  FundReversalBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  findFundMovement,
  insertFundMovement,
  listFundMovements as selectMovements,
  lockDossier,
  newId,
  violationOf,
  type FirmSql,
  type FundMovementRow,
  type NewFundMovement,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { momentOf } from '../moment.ts';
import { wholeList } from '../paging.ts';

type Query = { readonly [K in keyof FundMovementsQuery]: FundMovementsQuery[K] | undefined };

function movementUnknown(): DomainError {
  return notFound('fund-movement/unknown', {
    fr: 'Ce mouvement n’existe pas dans votre cabinet.',
    en: 'There is no such movement in your firm.',
  });
}

function belowZero(): DomainError {
  const detail = {
    fr: 'Le dossier ne détient pas cette somme ce jour-là\u00a0: les fonds d’un tiers ne sont jamais négatifs.',
    en: 'The dossier does not hold this amount on that day: money of others is never below zero.',
  };
  return new DomainError('conflict', 'fund-movement/below-zero', detail);
}

function alreadyReversed(): DomainError {
  return new DomainError('conflict', 'fund-movement/already-reversed', {
    fr: 'Ce mouvement est déjà contre-passé, ou en contre-passe un autre.',
    en: 'This movement is already reversed, or reverses another one.',
  });
}

function inTheFuture(): DomainError {
  return invalid([
    {
      pointer: '/on',
      code: 'fund-movement/in-the-future',
      detail: {
        fr: 'Cette date est à venir. Notez ce qui a eu lieu.',
        en: 'This date is to come. Note what took place.',
      },
    },
  ]);
}

function viewOf(row: FundMovementRow): FundMovementView {
  const { id, dossierId, dossierReference, kind, counterparty, label, reference } = row;
  return {
    ...{ id, dossierId, dossierReference, kind, counterparty, label, reference },
    reversesId: row.reversesId,
    reversed: row.reversed,
    on: row.on.toString(),
    amount: euros(row.amount),
    held: euros(row.held),
  };
}

const dayIn = (text: string | undefined) =>
  text === undefined ? null : Temporal.PlainDate.from(text);

export function movementsOf(sql: FirmSql, query: Query): Promise<readonly FundMovementRow[]> {
  return selectMovements(sql, {
    dossierId: query.dossierId ?? null,
    from: dayIn(query.from),
    to: dayIn(query.to),
  });
}

/** What is kept for one dossier, among other statements of the same transaction. */
export async function fundsOfDossier(
  sql: FirmSql,
  dossierId: string,
): Promise<readonly FundMovementView[]> {
  return (await movementsOf(sql, { dossierId })).map(viewOf);
}

/** By day, with what is held after each. */
export async function listFundMovements(ctx: Context, query: Query): Promise<FundMovementPage> {
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) => movementsOf(sql, query));
  return wholeList(rows.map(viewOf));
}

async function write(sql: FirmSql, movement: NewFundMovement): Promise<FundMovementView> {
  await insertFundMovement(sql, movement);
  const { id, dossierId, kind, on, amount, counterparty, label, reference, reversesId } = movement;
  const after = { kind, on, amount, counterparty, label, reference, reversesId };
  await appendAudit(sql, {
    ...{ action: 'fund-movement.record', subjectKind: 'fund-movement', subjectId: id },
    ...{ dossierId, after },
  });
  const row = await findFundMovement(sql, id);
  if (row === null) throw movementUnknown();
  return viewOf(row);
}

/** The database has the last word: two withdrawals at once cannot both take what is there. */
async function held<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    const constraint = violationOf(error)?.constraint;
    if (constraint === 'fund_movements_held') throw belowZero();
    if (constraint === 'fund_movements_reverses') throw alreadyReversed();
    throw error;
  }
}

export interface MovementAsked {
  readonly dossierId: string;
  readonly body: FundMovementBody;
}

export async function recordFundMovement(
  ctx: Context,
  { dossierId, body }: MovementAsked,
): Promise<FundMovementView> {
  const { now, today } = momentOf(ctx);
  const on = Temporal.PlainDate.from(body.on);
  if (Temporal.PlainDate.compare(on, today) > 0) throw inTheFuture();
  const writing = ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    return write(tx, {
      ...{ id: newId(), dossierId, kind: body.kind, on, amount: body.amount.amount },
      counterparty: body.counterparty.trim(),
      label: body.label.trim(),
      reference: body.reference?.trim() ?? '',
      ...{ reversesId: null, createdBy: ctx.actor.userId, createdAt: now },
    });
  });
  const view = await held(writing);
  announceChange(ctx, null, 'fund-movement');
  return view;
}

export interface ReversalAsked {
  readonly id: string;
  readonly body: FundReversalBody;
}

/** A mistake is undone by its opposite, of today; both stay written. */
export async function reverseFundMovement(
  ctx: Context,
  { id, body }: ReversalAsked,
): Promise<FundMovementView> {
  const { now, today } = momentOf(ctx);
  const writing = ctx.database.firm(scopeOf(ctx), async (tx) => {
    const row = await findFundMovement(tx, id);
    if (row === null) throw movementUnknown();
    if (row.reversed || row.reversesId !== null) throw alreadyReversed();
    const { dossierId, amount, counterparty, reference } = row;
    return write(tx, {
      ...{ id: newId(), dossierId, amount, counterparty, reference, on: today },
      kind: row.kind === 'deposit' ? 'withdrawal' : 'deposit',
      label: body.reason.trim(),
      ...{ reversesId: id, createdBy: ctx.actor.userId, createdAt: now },
    });
  });
  const view = await held(writing);
  announceChange(ctx, null, 'fund-movement');
  return view;
}
