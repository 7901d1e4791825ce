import type { Residence } from '@quantieme/calendar';
import type { ChangedDossierView, UpdateDossierBody } from '@quantieme/contracts';
import { updateDossier as writeDossier } from '@quantieme/persistence';
import type {
  DossierFields,
  DossierFile,
  DossierRecord,
  KnownOrganisation,
} from '@quantieme/persistence';
import { changeDossier } from '../cases/change-dossier.ts';
import type { Decision } from '../cases/follow-decision.ts';
import { staleVersion } from '../cases/problems.ts';
import { fatalLimits } from '../closing/closing-checklist.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { momentOf, type Moment } from '../moment.ts';
import { differenceView } from '../views/difference-view.ts';
import { dossierView } from '../views/dossier-view.ts';
import { chosenOrganisations, territoryAfter, type Chosen } from './chosen-organisations.ts';
import { refuseUnknownTitle } from './dossier-references.ts';
import { mergeFacts, withAnswers } from './facts.ts';

function fieldsOf(dossier: DossierRecord): DossierFields {
  return {
    procedure: dossier.procedure,
    label: dossier.label,
    status: dossier.status,
    territory: dossier.territory,
    residence: dossier.residence,
    departement: dossier.departement,
    responsibleId: dossier.responsibleId,
    paralegalId: dossier.paralegalId,
    prefectureId: dossier.prefecture?.id ?? null,
    courtId: dossier.court?.id ?? null,
    titleRequested: dossier.titleRequested,
    legalAid: dossier.legalAid,
    tags: dossier.tags,
    facts: dossier.facts,
    closedOn: dossier.closedOn,
  };
}

/** What was not sent stays as it is; null empties. */
const kept = <Value>(sent: Value | undefined, before: Value): Value =>
  sent === undefined ? before : sent;

function changedFields(
  before: DossierFields,
  { body, chosen, moment: { today } }: Update,
): DossierFields {
  const status = (body.status ?? before.status) as DossierFields['status'];
  const prefectureId = kept(body.prefectureId, before.prefectureId);
  const courtId = kept(body.courtId, before.courtId);
  return {
    procedure: before.procedure,
    departement: before.departement,
    label: kept(body.label, before.label) ?? '',
    status,
    territory: territoryAfter({ before, sent: body.territory, prefectureId, courtId }, chosen),
    residence: kept(body.residence, before.residence) as Residence | null,
    responsibleId: kept(body.responsibleId, before.responsibleId),
    paralegalId: kept(body.paralegalId, before.paralegalId),
    prefectureId,
    courtId,
    titleRequested: kept(body.titleRequested, before.titleRequested),
    legalAid: kept(body.legalAid, before.legalAid),
    tags: body.tags === undefined ? before.tags : [...new Set(body.tags)],
    facts: mergeFacts(before.facts, body.facts),
    closedOn: status === 'closed' ? closingDay(body, before, today) : null,
  };
}

function closingDay(
  { closedOn }: UpdateDossierBody,
  before: DossierFields,
  today: Temporal.PlainDate,
): Temporal.PlainDate {
  if (closedOn === undefined || closedOn === null) return before.closedOn ?? today;
  return Temporal.PlainDate.from(closedOn);
}

/** A dossier is not closed over a fatal deadline that can still be met. */
function refuseOpenDeadlines(file: DossierFile, after: DossierFields, { today }: Moment): void {
  if (after.status !== 'closed' || file.dossier.status === 'closed') return;
  const [open] = fatalLimits(file, today);
  if (open === undefined) return;
  const { label } = open.deadline;
  throw new DomainError('conflict', 'dossier/open-deadlines', {
    fr: `Une échéance court encore\u00a0: «\u00a0${label.fr}\u00a0». Marquez-la accomplie avant de clore le dossier.`,
    en: `A deadline still runs: “${label.en}”. Mark it done before closing the dossier.`,
  });
}

type Named = DossierRecord['court'];

/** The organisation now chosen, with its name: the one it was, or one of those just looked up. */
function named(before: Named, id: string | null, chosen: Chosen): Named {
  if (id === null || before?.id === id) return id === null ? null : before;
  return { id, name: chosen.get(id.toLowerCase())?.name ?? '' };
}

/** Where they sit, which follows them. */
function seatsAfter(
  { seats, prefecture, court }: DossierRecord,
  { prefectureId, courtId }: DossierFields,
  chosen: Chosen,
): DossierRecord['seats'] {
  const found = (id: string | null): KnownOrganisation | undefined =>
    chosen.get(id?.toLowerCase() ?? '');
  const isSameCourt = court?.id === courtId;
  return {
    prefecture:
      prefecture?.id === prefectureId
        ? seats.prefecture
        : (found(prefectureId)?.departement ?? null),
    court: isSameCourt ? seats.court : (found(courtId)?.departement ?? null),
    courtTerritory: isSameCourt ? seats.courtTerritory : (found(courtId)?.territory ?? null),
  };
}

export interface Update {
  readonly body: UpdateDossierBody;
  readonly moment: Moment;
  /** The organisations named in the body, by id. */
  readonly chosen: Chosen;
}

function decide(file: DossierFile, update: Update): Decision {
  const after = changedFields(fieldsOf(file.dossier), update);
  refuseOpenDeadlines(file, after, update.moment);
  return decideUpdate(file, update);
}

/** The dossier with what was sent, whatever its deadlines say of it. */
export function decideUpdate(file: DossierFile, update: Update): Decision {
  const { moment, chosen } = update;
  const before = fieldsOf(file.dossier);
  const after = changedFields(before, update);
  const { id, reference, prefecture, court } = file.dossier;
  const dossier: DossierRecord = {
    ...file.dossier,
    ...after,
    prefecture: named(prefecture, after.prefectureId, chosen),
    court: named(court, after.courtId, chosen),
    seats: seatsAfter(file.dossier, after, chosen),
  };
  const subject = { subjectKind: 'dossier', subjectId: id, dossierId: id };
  return {
    file: { ...file, dossier },
    change: { causeEvent: null },
    write: (sql) => writeDossier(sql, { id, reference, now: moment.now }, after),
    audit: [{ action: 'dossier.update', ...subject, before, after }],
    extra: undefined,
  };
}

export interface DossierUpdate {
  readonly dossierId: string;
  /** The one that the caller has read; left out, nothing was read and the body says it all. */
  readonly version?: number;
  readonly body: UpdateDossierBody;
}

/** Changes a dossier; what depends on its facts, its place or its state is computed again. */
export async function updateDossier(
  ctx: Context,
  { dossierId, version, body: sent }: DossierUpdate,
): Promise<ChangedDossierView> {
  const answered = withAnswers(sent);
  refuseUnknownTitle(answered.titleRequested);
  const { body, chosen } = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    chosenOrganisations(sql, answered),
  );
  const { file, recomputation } = await changeDossier(ctx, dossierId, (read, moment) => {
    if (version !== undefined && read.dossier.version !== version) throw staleVersion();
    return decide(read, { body, moment, chosen });
  });
  const lens = lensOver(ctx, file, momentOf(ctx));
  return {
    dossier: dossierView(file, lens),
    difference: differenceView(recomputation.difference, lens),
  };
}
