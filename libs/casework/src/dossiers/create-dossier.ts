import type { Residence, Territory } from '@quantieme/calendar';
import type { CreateDossierBody, DossierView } from '@quantieme/contracts';
import type { Authority } from '@quantieme/law';
import {
  appendAudit,
  findPerson,
  insertDossier,
  insertParticipant,
  insertPerson,
  newId,
  type DossierFile,
  type FirmTransaction,
  type NewDossier,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { follow, type Decider, type Decision } from '../cases/follow-decision.ts';
import { openDossier, type Opened } from '../cases/open-dossier.ts';
import { personUnknown } from '../cases/problems.ts';
import { writeFollowing } from '../cases/write-following.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, invalid } from '../domain-error.ts';
import { lensOver } from '../events/change-events.ts';
import { decideRecord } from '../events/decide-event.ts';
import { momentOf, type Moment } from '../moment.ts';
import { auditOfPerson, newPersonFields } from '../persons/person-fields.ts';
import { dossierView } from '../views/dossier-view.ts';
import { authorityFor, courtOf, prefectureOf, residenceIn } from './dossier-defaults.ts';
import {
  refuseStrangers,
  refuseUnknownProcedure,
  refuseUnknownTitle,
} from './dossier-references.ts';
import { mergeFacts, withAnswers } from './facts.ts';

/** Opens a dossier for a known or a new client, with its first event if there is one, all or nothing. */
export async function createDossier(ctx: Context, sent: CreateDossierBody): Promise<DossierView> {
  const moment = momentOf(ctx);
  const { file } = await ctx.database.firm(scopeOf(ctx), (tx) =>
    openNewDossier(ctx, tx, { sent, moment }),
  );
  announceChange(ctx, file.dossier.id);
  return dossierView(file, lensOver(ctx, file, moment));
}

/** Who opens a dossier. */
interface Opener {
  readonly actor: Pick<Context['actor'], 'isLawyer'> & {
    readonly userId: string | null;
    readonly role: Context['actor']['role'] | null;
  };
}

export interface NewDossierAsked {
  readonly sent: CreateDossierBody;
  readonly moment: Moment;
  /** Left out: today. */
  readonly openedOn?: Temporal.PlainDate;
}

/** The same, in a transaction that does more. */
export async function openNewDossier(
  ctx: Opener,
  tx: FirmTransaction,
  { sent, moment, openedOn = moment.today }: NewDossierAsked,
): Promise<{ readonly file: DossierFile; readonly personId: string }> {
  const body = withAnswers(sent);
  refuseUnknownProcedure(body.procedure);
  refuseUnknownTitle(body.titleRequested);
  const authority = authorityFor(body.departement);
  await refuseStrangers(tx, body);
  const personId = await clientOf(tx, body);
  const opening = { body, authority, moment, openedOn };
  const dossier = await newDossier(ctx, tx, opening);
  const reference = await insertDossier(tx, dossier);
  const { now } = moment;
  await insertParticipant(tx, { dossierId: dossier.id, personId, role: 'client', now });
  const opened = await openDossier(tx, dossier.id, { lock: true });
  const actor = { actorId: ctx.actor.userId, isLawyer: ctx.actor.isLawyer };
  const decision = firstDecision(actor, opened, { body, moment, reference });
  const changed = follow(decision, moment, actor);
  await writeFollowing(tx, [{ decision, changed, opened }], moment);
  return { file: changed.file, personId };
}

async function clientOf(
  tx: FirmTransaction,
  { clientId, client }: CreateDossierBody,
): Promise<string> {
  if ((clientId === undefined) === (client === undefined)) throw oneClient();
  if (client !== undefined) {
    const person = await insertPerson(tx, newPersonFields(client, '/client'));
    await appendAudit(tx, auditOfPerson('person.create', null, person));
    return person.id;
  }
  const known = await findPerson(tx, clientId ?? '');
  if (known === null) throw personUnknown('/clientId');
  return known.id;
}

function oneClient(): DomainError {
  return invalid([
    {
      pointer: '/clientId',
      code: 'dossier/one-client',
      detail: {
        fr: 'Indiquez un client connu (clientId) ou un nouveau client (client), l’un des deux.',
        en: 'Give either a known client (clientId) or a new one (client).',
      },
    },
  ]);
}

interface Opening {
  readonly body: CreateDossierBody;
  readonly authority: Authority | null;
  readonly moment: Moment;
  readonly openedOn: Temporal.PlainDate;
}

async function newDossier(
  { actor }: Opener,
  tx: FirmTransaction,
  { body, authority, moment, openedOn }: Opening,
): Promise<NewDossier> {
  const prefecture = authority && (await prefectureOf(tx, authority));
  const court = authority && (await courtOf(tx, authority));
  return {
    id: newId(),
    procedure: body.procedure,
    label: body.label ?? '',
    status: 'active',
    territory: (body.territory ?? authority?.territory ?? 'metropole') as Territory,
    residence: (body.residence ?? (authority && residenceIn(authority))) as Residence | null,
    departement: authority?.departement ?? null,
    responsibleId: body.responsibleId ?? (actor.isLawyer ? actor.userId : null),
    paralegalId: body.paralegalId ?? (actor.role === 'paralegal' ? actor.userId : null),
    prefectureId: body.prefectureId ?? prefecture?.id ?? null,
    courtId: body.courtId ?? court?.id ?? null,
    titleRequested: body.titleRequested ?? null,
    legalAid: body.legalAid ?? 'none',
    tags: [...new Set(body.tags ?? [])],
    facts: mergeFacts({}, body.facts),
    closedOn: null,
    openedOn,
    openedAt: moment.now,
  };
}

interface First {
  readonly body: CreateDossierBody;
  readonly moment: Moment;
  readonly reference: string;
}

function firstDecision(
  actor: Decider,
  { file }: Opened,
  { body, moment, reference }: First,
): Decision<unknown> {
  const { id, procedure, titleRequested } = file.dossier;
  const opening = {
    action: 'dossier.create',
    subjectKind: 'dossier',
    subjectId: id,
    dossierId: id,
    after: { reference, procedure, titleRequested },
  };
  if (body.firstEvent === undefined) {
    return { file, change: { causeEvent: null }, audit: [opening], extra: undefined };
  }
  const first = atFirstEvent(() => decideRecord(file, body.firstEvent, { ...actor, moment }));
  return { ...first, audit: [opening, ...first.audit] };
}

/** What is wrong with the first event is said where it stands in this body. */
function atFirstEvent<Result>(decide: () => Result): Result {
  try {
    return decide();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const fields = error.fields.map((field) => ({
      ...field,
      pointer: `/firstEvent${field.pointer}`,
    }));
    throw new DomainError(error.kind, error.code, error.detail, { fields });
  }
}
