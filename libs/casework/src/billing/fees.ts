import {
  agreementOn,
  euros,
  instalments,
  type AgreementKind,
  type FeeKind,
} from '@quantieme/billing';
import type {
  AgreementView,
  DossierFeesView,
  FeeView,
  NewAgreementBody,
  NewFeeBody,
} from '@quantieme/contracts';
import {
  agreementsOfDossier,
  appendAudit,
  billingSettingsOf,
  deleteAgreement,
  deleteFeeItem,
  feeItemsOfDossier,
  findFeeItem,
  insertAgreement,
  insertFeeItem,
  isDocumentOfDossier,
  lockItems,
  newId,
  violationOf,
  type FeeAgreementRecord,
  type FeeItemFields,
  type FeeItemRecord,
  type FirmSql,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, invalid, notFound } from '../domain-error.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { momentOf } from '../moment.ts';
import { alreadyBilled } from './billing-problems.ts';
import { openForWork } from './priced-time.ts';
import { dayIn } from './time-entries.ts';
import { documentNotOfDossier } from './time-problems.ts';

/** Ten million euros. */
const MOST = 1_000_000_000;

function agreementView(agreement: FeeAgreementRecord): AgreementView {
  const { id, kind, fromOn, terms, signedOn, documentId } = agreement;
  return {
    ...{ id, kind, terms, documentId },
    from: fromOn.toString(),
    signedOn: signedOn?.toString() ?? null,
  };
}

function feeView(fee: FeeItemRecord): FeeView {
  const { id, kind, label, vatBasisPoints, mark, version } = fee;
  return {
    ...{ id, kind, label, vatBasisPoints, billed: mark, version },
    dueOn: fee.dueOn.toString(),
    amount: euros(fee.amountCents),
    updatedAt: fee.updatedAt.toString(),
  };
}

/** What was agreed in a dossier, and what falls due by it. Throws `dossier/unknown`. */
export async function dossierFees(
  sql: FirmSql,
  dossierId: string,
  today: Temporal.PlainDate,
): Promise<DossierFeesView> {
  const [dossier, agreements, fees] = await Promise.all([
    dossierHeading(sql, dossierId),
    agreementsOfDossier(sql, dossierId),
    feeItemsOfDossier(sql, dossierId),
  ]);
  const current = agreementOn(agreements, today);
  return {
    dossier,
    agreement: current === null ? null : agreementView(current),
    agreements: agreements.map(agreementView),
    fees: fees.map(feeView),
  };
}

export function readDossierFees(ctx: Context, dossierId: string): Promise<DossierFeesView> {
  const { today } = momentOf(ctx);
  return ctx.database.pipelined(scopeOf(ctx), (sql) => dossierFees(sql, dossierId, today));
}

function sameDay(): DomainError {
  const code = 'agreement/same-day';
  const detail = {
    fr: 'Un arrangement vaut déjà à partir de ce jour. Supprimez-le d’abord, ou choisissez un autre jour.',
    en: 'There is already an arrangement from that day. Delete it first, or choose another day.',
  };
  const fields = [{ pointer: '/from', code, detail }];
  return new DomainError('conflict', code, detail, { fields });
}

function agreementUnknown(): DomainError {
  return notFound('agreement/unknown', {
    fr: 'Cet arrangement n’existe pas dans ce dossier.',
    en: 'There is no such arrangement in this dossier.',
  });
}

function feeUnknown(): DomainError {
  return notFound('fee/unknown', {
    fr: 'Cet honoraire n’existe pas dans votre cabinet.',
    en: 'There is no such fee in your firm.',
  });
}

function feeTooHigh(): DomainError {
  const detail = {
    fr: 'Ce montant dépasse dix millions d’euros\u00a0: il est attendu en centimes. Vérifiez-le.',
    en: 'This amount is over ten million euros: it is expected in cents. Check it.',
  };
  return invalid([{ pointer: '/amount', code: 'fee/too-much', detail }]);
}

function tooManyParts(): DomainError {
  const detail = {
    fr: 'Ce montant ne peut pas être partagé en autant d’échéances d’un centime au moins.',
    en: 'This amount cannot be shared into as many instalments of one cent at least.',
  };
  return invalid([{ pointer: '/instalments', code: 'fee/too-many-instalments', detail }]);
}

export interface OfDossier<Body> {
  readonly dossierId: string;
  readonly body: Body;
}

/** An arrangement from a day on: time written before keeps its mark. */
export async function addAgreement(
  ctx: Context,
  { dossierId, body }: OfDossier<NewAgreementBody>,
): Promise<DossierFeesView> {
  const { now: createdAt, today } = momentOf(ctx);
  const id = newId();
  const { documentId = null, terms = '' } = body;
  const kind = body.kind as AgreementKind;
  const signedOn = dayIn(body.signedOn ?? undefined);
  const fromOn = Temporal.PlainDate.from(body.from);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await openForWork(tx, dossierId);
    if (documentId !== null && !(await isDocumentOfDossier(tx, dossierId, documentId))) {
      throw documentNotOfDossier();
    }
    const added = { id, dossierId, fromOn, kind, terms, signedOn, documentId, createdAt };
    await insertAgreement(tx, added).catch((error: unknown) => {
      throw violationOf(error)?.constraint === 'fee_agreements_day' ? sameDay() : error;
    });
    await appendAudit(tx, {
      ...{ action: 'agreement.create', subjectKind: 'fee-agreement', subjectId: id, dossierId },
      after: { fromOn, kind, signedOn },
    });
    return dossierFees(tx, dossierId, today);
  });
  announceChange(ctx, dossierId, 'fee');
  return view;
}

export interface AgreementAsked {
  readonly dossierId: string;
  readonly agreementId: string;
}

export async function removeAgreement(
  ctx: Context,
  { dossierId, agreementId }: AgreementAsked,
): Promise<void> {
  await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await deleteAgreement(tx, { dossierId, id: agreementId });
    if (before === null) throw agreementUnknown();
    await appendAudit(tx, {
      ...{ action: 'agreement.delete', subjectKind: 'fee-agreement', subjectId: agreementId },
      ...{ dossierId, before },
    });
  });
  announceChange(ctx, dossierId, 'fee');
}

/** The fee, or its monthly parts, which make it up exactly. */
function partsOf(fee: FeeItemFields, count: number): readonly FeeItemFields[] {
  if (fee.amountCents < count) throw tooManyParts();
  return instalments(fee.amountCents, count).map((amountCents, index) => ({
    ...fee,
    amountCents,
    label: count === 1 ? fee.label : `${fee.label} (${index + 1}/${count})`,
    dueOn: fee.dueOn.add({ months: index }, { overflow: 'constrain' }),
  }));
}

/** An amount that falls due, at once or month after month. */
export async function addFee(
  ctx: Context,
  { dossierId, body }: OfDossier<NewFeeBody>,
): Promise<DossierFeesView> {
  const { now: createdAt, today } = momentOf(ctx);
  if (body.amount.amount > MOST) throw feeTooHigh();
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await openForWork(tx, dossierId).catch((error: unknown) => {
      throw error instanceof DomainError && error.kind === 'not-found' ? dossierUnknown() : error;
    });
    const { vatBasisPoints } = await billingSettingsOf(tx);
    const whole: FeeItemFields = {
      ...{ dossierId, kind: body.kind as FeeKind, label: body.label.trim() },
      dueOn: Temporal.PlainDate.from(body.dueOn),
      amountCents: body.amount.amount,
      vatBasisPoints: body.vatBasisPoints ?? vatBasisPoints,
    };
    for (const fee of partsOf(whole, body.instalments ?? 1)) {
      const id = newId();
      await insertFeeItem(tx, { id, createdAt, ...fee });
      await appendAudit(tx, {
        ...{ action: 'fee.create', subjectKind: 'fee', subjectId: id, dossierId },
        after: { kind: fee.kind, dueOn: fee.dueOn, amountCents: fee.amountCents },
      });
    }
    return dossierFees(tx, dossierId, today);
  });
  announceChange(ctx, dossierId, 'fee');
  return view;
}

export async function removeFee(ctx: Context, id: string): Promise<void> {
  const { dossierId } = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    await lockItems(tx, [id], ['fee']);
    const fee = await findFeeItem(tx, id);
    if (fee === null) throw feeUnknown();
    if (fee.mark !== null) throw alreadyBilled();
    await deleteFeeItem(tx, id);
    const { kind, dueOn, amountCents } = fee;
    await appendAudit(tx, {
      ...{ action: 'fee.delete', subjectKind: 'fee', subjectId: id, dossierId: fee.dossierId },
      before: { kind, dueOn, amountCents },
    });
    return fee;
  });
  announceChange(ctx, dossierId, 'fee');
}
