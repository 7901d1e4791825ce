import {
  aidState,
  entitlement,
  euros,
  SCALE,
  scaleLine,
  type Entitlement,
} from '@quantieme/billing';
import type {
  DossierLegalAidView,
  LegalAidView,
  NewLegalAidBody,
  PersonReference,
  UpdateLegalAidBody,
} from '@quantieme/contracts';
import {
  aidEventsOfDossier,
  appendAudit,
  deleteLegalAid,
  insertLegalAid,
  legalAidOfDossier,
  lockDossier,
  lockLegalAid,
  newId,
  updateLegalAidRow,
  type FirmSql,
  type LegalAidFields,
  type LegalAidRecord,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { dossierUnknown, staleVersion, userUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { dossierHeading } from '../dossiers/dossier-heading.ts';
import { momentOf, type Moment } from '../moment.ts';
import { eventsOfMissions, type MissionEvents } from './aid-events.ts';
import { refuseWrongAid, aidUnknown, certified } from './legal-aid-problems.ts';
import { namesOf } from './people.ts';
import { dayIn, eurosOrNull } from './time-entries.ts';
import { say } from '../views/lens.ts';

interface Seen {
  readonly ctx: Pick<Context, 'language'>;
  readonly today: Temporal.PlainDate;
  readonly user: (id: string) => PersonReference;
}

const dayOrNull = (day: Temporal.PlainDate | null) => day?.toString() ?? null;

const eventOrNull = (event: MissionEvents['request']) =>
  event === null ? null : { id: event.id, on: event.on.toString(), outcome: event.outcome };

function stateOf(mission: LegalAidRecord, { request, decision }: MissionEvents, owed: Entitlement) {
  const { certificateOn, certificateCents, paidOn, paidCents, withdrawnOn } = mission;
  return aidState({
    ...{ requestedOn: request?.on ?? null, decision, withdrawnOn },
    certificate:
      certificateOn === null ? null : { on: certificateOn, cents: certificateCents ?? 0 },
    paid: paidOn === null ? null : { on: paidOn, cents: paidCents ?? 0 },
    expectedCents: owed.netCents,
  });
}

/** Figures of the scale, and where they were read. */
function figures(mission: LegalAidRecord, { unitTenths, unitValue, ...owed }: Entitlement) {
  return {
    unitTenths,
    unitsTyped: mission.unitTenths !== null,
    unitValue: unitValue === null ? null : euros(unitValue.cents),
    expected: eurosOrNull(owed.netCents),
    toConfirm: owed.toConfirm,
    sources: owed.sources.map(({ from, source, url, knownUntil }) => ({
      ...{ from: from.toString(), source, url, knownUntil: dayOrNull(knownUntil) },
    })),
  };
}

function missionView(mission: LegalAidRecord, events: MissionEvents, seen: Seen): LegalAidView {
  const { id, line, decisionNumber, sharePercent, certificateNumber, version } = mission;
  const owed = entitlement({ ...mission, on: events.decision?.on ?? seen.today });
  const { stage, dueCents } = stateOf(mission, events, owed);
  const label = scaleLine(line)?.label;
  return {
    ...{ id, line, stage, decisionNumber, sharePercent, certificateNumber, version },
    label: label === undefined ? line : say(label, seen.ctx),
    request: eventOrNull(events.request),
    decision: eventOrNull(events.decision),
    lawyer: mission.lawyerId === null ? null : seen.user(mission.lawyerId),
    withdrawnOn: dayOrNull(mission.withdrawnOn),
    ...figures(mission, owed),
    certificateOn: dayOrNull(mission.certificateOn),
    certificateAmount: eurosOrNull(mission.certificateCents),
    paidOn: dayOrNull(mission.paidOn),
    paidAmount: eurosOrNull(mission.paidCents),
    due: eurosOrNull(dueCents),
  };
}

/** Missions of legal aid of a dossier, each where its events and certificate say that it is. */
export async function dossierLegalAid(
  ctx: Context,
  sql: FirmSql,
  dossierId: string,
): Promise<DossierLegalAidView> {
  const { today } = momentOf(ctx);
  const [dossier, missions, events, names] = await Promise.all([
    dossierHeading(sql, dossierId),
    legalAidOfDossier(sql, dossierId),
    aidEventsOfDossier(sql, dossierId),
    namesOf(sql, []),
  ]);
  const byMission = eventsOfMissions(missions, events);
  const seen = { ctx, today, user: names.user };
  return {
    dossier,
    missions: missions.map((mission, index) =>
      missionView(mission, byMission[index] ?? { request: null, decision: null }, seen),
    ),
    scale: SCALE.map(({ id, label }) => ({ id, label: say(label, ctx) })),
  };
}

export function readLegalAid(ctx: Context, dossierId: string): Promise<DossierLegalAidView> {
  return ctx.database.pipelined(scopeOf(ctx), (sql) => dossierLegalAid(ctx, sql, dossierId));
}

const NEW: Omit<LegalAidFields, 'line'> = {
  ...{ unitTenths: null, requestEvent: null, decisionEvent: null, decisionNumber: null },
  ...{ sharePercent: 100, lawyerId: null, withdrawnOn: null, certificateOn: null },
  ...{ certificateNumber: null, certificateCents: null, paidOn: null, paidCents: null },
};

const kept = <Value>(sent: Value | undefined, before: Value): Value =>
  sent === undefined ? before : sent;

const keptDay = (sent: string | null | undefined, before: Temporal.PlainDate | null) =>
  sent === undefined ? before : dayIn(sent ?? undefined);

function changed(before: LegalAidFields, body: UpdateLegalAidBody): LegalAidFields {
  const cents = (sent: { readonly amount: number } | null | undefined, was: number | null) =>
    sent === undefined ? was : (sent?.amount ?? null);
  return {
    line: kept(body.line, before.line),
    unitTenths: kept(body.unitTenths, before.unitTenths),
    requestEvent: kept(body.requestEvent, before.requestEvent),
    decisionEvent: kept(body.decisionEvent, before.decisionEvent),
    decisionNumber: kept(body.decisionNumber, before.decisionNumber) || null,
    sharePercent: kept(body.sharePercent, before.sharePercent),
    lawyerId: kept(body.lawyerId, before.lawyerId),
    withdrawnOn: keptDay(body.withdrawnOn, before.withdrawnOn),
    certificateOn: keptDay(body.certificateOn, before.certificateOn),
    certificateNumber: kept(body.certificateNumber, before.certificateNumber) || null,
    certificateCents: cents(body.certificateAmount, before.certificateCents),
    paidOn: keptDay(body.paidOn, before.paidOn),
    paidCents: cents(body.paidAmount, before.paidCents),
  };
}

/** What must hold of a mission before it is written. */
async function refuse(sql: FirmSql, mission: LegalAidRecord, moment: Moment): Promise<void> {
  const [events, names] = await Promise.all([
    aidEventsOfDossier(sql, mission.dossierId),
    namesOf(sql, []),
  ]);
  refuseWrongAid(mission, events, moment);
  if (mission.lawyerId !== null && names.user(mission.lawyerId).name === '') {
    throw userUnknown('/lawyerId');
  }
}

const auditOf = (action: string, { id, dossierId }: LegalAidRecord) => ({
  ...{ action, subjectKind: 'legal-aid', subjectId: id, dossierId },
});

export async function addLegalAid(
  ctx: Context,
  { dossierId, body }: { readonly dossierId: string; readonly body: NewLegalAidBody },
): Promise<DossierLegalAidView> {
  const moment = momentOf(ctx);
  const fields = changed({ ...NEW, line: body.line }, body);
  const mission = { id: newId(), dossierId, version: 1, ...fields };
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockDossier(tx, dossierId))) throw dossierUnknown();
    await refuse(tx, mission, moment);
    await insertLegalAid(tx, mission, moment.now);
    await appendAudit(tx, { ...auditOf('legal-aid.create', mission), after: fields });
    return dossierLegalAid(ctx, tx, dossierId);
  });
  announceChange(ctx, dossierId, 'legal-aid');
  return view;
}

export interface UpdateLegalAid {
  readonly id: string;
  readonly version: number;
  readonly body: UpdateLegalAidBody;
}

export async function updateLegalAid(
  ctx: Context,
  { id, version, body }: UpdateLegalAid,
): Promise<DossierLegalAidView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockLegalAid(tx, id);
    if (before === null) throw aidUnknown();
    if (before.version !== version) throw staleVersion();
    const fields = changed(before, body);
    await refuse(tx, { ...before, ...fields }, momentOf(ctx));
    await updateLegalAidRow(tx, id, fields);
    await appendAudit(tx, { ...auditOf('legal-aid.update', before), before, after: fields });
    return dossierLegalAid(ctx, tx, before.dossierId);
  });
  announceChange(ctx, view.dossier.id, 'legal-aid');
  return view;
}

/** Once there is a certificate, a mission is not erased. */
export async function removeLegalAid(ctx: Context, id: string): Promise<void> {
  const { dossierId } = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await lockLegalAid(tx, id);
    if (before === null) throw aidUnknown();
    if (before.certificateOn !== null) throw certified();
    await deleteLegalAid(tx, id);
    await appendAudit(tx, { ...auditOf('legal-aid.delete', before), before });
    return before;
  });
  announceChange(ctx, dossierId, 'legal-aid');
}
