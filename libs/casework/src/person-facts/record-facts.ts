import type { PersonFactList, RecordFactsBody } from '@quantieme/contracts';
import { FACTS, isFactId, readFacts, type Fact, type FactId } from '@quantieme/eligibility';
import { pointerTo } from '@quantieme/law';
import {
  appendAudit,
  endFacts,
  insertFacts,
  lockPerson,
  newId,
  standingFactsOf,
  usersOfFirm,
  type FactSource,
  type FirmTransaction,
  type NewPersonFact,
  type PersonFactRow,
} from '@quantieme/persistence';
import { announceChange, momentOf } from '../cases/change-dossier.ts';
import { personUnknown } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { DomainError, type FieldProblem } from '../domain-error.ts';
import { refuseProblems } from '../events/read-event.ts';
import { wholeList } from '../paging.ts';
import { factsOf, isHidden, isSensitive, knownFacts, openFact } from './known-facts.ts';
import { knownFactView } from './person-fact-view.ts';
import { namesOf } from './read-person-facts.ts';
import { seal } from './seal.ts';

type Body = { readonly [K in keyof RecordFactsBody]: RecordFactsBody[K] | undefined };

export interface RecordFacts {
  readonly personId: string;
  readonly body: Body & Pick<RecordFactsBody, 'facts'>;
}

interface Recording {
  readonly personId: string;
  /** Answers read, by fact; null: no longer. */
  readonly sent: ReadonlyMap<FactId, unknown>;
  readonly since: Temporal.PlainDate | null;
  readonly source: FactSource;
  readonly proof: string;
}

/** Records what somebody says of a person. What no longer stands is ended and stays in the history. */
export async function recordFacts(
  ctx: Context,
  { personId, body }: RecordFacts,
): Promise<PersonFactList> {
  refuseForeign(ctx, body.facts);
  const { today: on } = momentOf(ctx);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    if (!(await lockPerson(tx, personId))) throw personUnknown();
    const before = factsOf(await knownFacts(ctx, tx, { personId, on }));
    const changed = readFacts({ ...before, ...body.facts }, String(on));
    const standing = new Set(readFacts(before, String(on)).problems.map(({ detail }) => detail.fr));
    refuseProblems(changed.problems.filter(({ detail }) => !standing.has(detail.fr)));
    await write(ctx, tx, recordingOf(personId, body));
    const known = await knownFacts(ctx, tx, { personId, on });
    const names = namesOf(await usersOfFirm(tx));
    return wholeList(known.map((each) => knownFactView(each, ctx, names)));
  });
  announceChange(ctx, null, 'person');
  return view;
}

function recordingOf(personId: string, body: RecordFacts['body']): Recording {
  const { since, source = 'client-stated', proof } = body;
  const sent = Object.entries(body.facts).filter(([id]) => isFactId(id)) as [FactId, unknown][];
  return {
    personId,
    sent: new Map(sent),
    since: since == null ? null : Temporal.PlainDate.from(since),
    source: source as FactSource,
    proof: proof?.trim() ?? '',
  };
}

async function write(ctx: Context, tx: FirmTransaction, recording: Recording): Promise<void> {
  const { now } = momentOf(ctx);
  const { userId } = ctx.actor;
  const all = await standingFactsOf(tx, [recording.personId]);
  const replaced = all.filter((row) => replaces(recording, row));
  const same = replaced.filter((row) => isSame(ctx, recording, row));
  const ended = replaced.filter((row) => !same.includes(row));
  const unchanged = new Set(same.map(({ fact }) => fact));
  const fresh = [...recording.sent]
    .filter(([fact, value]) => value !== null && !unchanged.has(fact))
    .map(([fact, value]) => rowOf(ctx, recording, { fact, value }));
  if (ended.length + fresh.length === 0) return;
  await endFacts(tx, { ids: ended.map(({ id }) => id), endedBy: userId, endedAt: now });
  await insertFacts(tx, fresh);
  await appendAudit(tx, {
    action: 'person.facts',
    subjectKind: 'person',
    subjectId: recording.personId,
    before: audited(ended),
    after: audited(fresh),
  });
}

/** An answer takes the place of the one that began on the same day; « no longer », without a day, ends them all. */
function replaces({ sent, since }: Recording, { fact, trueSince }: PersonFactRow): boolean {
  if (!isFactId(fact) || !sent.has(fact)) return false;
  return String(trueSince) === String(since) || (sent.get(fact) === null && since === null);
}

function isSame(ctx: Context, { sent, source, proof }: Recording, row: PersonFactRow): boolean {
  const value = sent.get(row.fact as FactId);
  const says = JSON.stringify(openFact(row, ctx)) === JSON.stringify(value);
  return says && row.source === source && row.proof === proof;
}

function rowOf(
  ctx: Context,
  { personId, since, source, proof }: Recording,
  { fact, value }: { readonly fact: FactId; readonly value: unknown },
): NewPersonFact {
  const id = newId();
  const { firmId, userId } = ctx.actor;
  const sealed = isSensitive(fact) ? seal(value, { firmId, personId, id }, ctx.secretKey) : null;
  return {
    id,
    personId,
    fact,
    value: sealed === null ? value : null,
    sealed,
    trueSince: since,
    source,
    proof,
    recordedBy: userId,
    recordedAt: momentOf(ctx).now,
  };
}

/** What the audit keeps: a sealed answer stays sealed there. */
function audited(rows: readonly NewPersonFact[]): object {
  return Object.fromEntries(
    rows.map(({ fact, value, trueSince, source, sealed }) => [
      fact,
      {
        ...(sealed === null ? { value } : { sealed: true }),
        since: trueSince && String(trueSince),
        source,
      },
    ]),
  );
}

/** What only a lawyer appraises, and what only those who handle the case may see. */
function refuseForeign(ctx: Context, facts: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(facts).flatMap((id): FieldProblem[] => {
    if (!isFactId(id)) return [];
    const { answeredBy }: Fact = FACTS[id];
    const pointer = pointerTo('/facts', id);
    if (isHidden(id, ctx)) return [{ pointer, ...SENSITIVE }];
    return answeredBy === 'lawyer' && !ctx.actor.isLawyer ? [{ pointer, ...LAWYERS }] : [];
  });
  const [first] = fields;
  if (first) throw new DomainError('forbidden', first.code, first.detail, { fields });
}

const SENSITIVE = {
  code: 'facts/sensitive',
  detail: {
    fr: 'Santé, condamnations et asile : seules les personnes qui suivent le dossier les enregistrent.',
    en: 'Health, convictions and asylum: only those who handle the case record them.',
  },
};

const LAWYERS = {
  code: 'facts/lawyer-only',
  detail: {
    fr: 'Cette appréciation est celle d’un avocat : demandez-lui de la porter.',
    en: 'This appraisal is a lawyer’s: ask one to make it.',
  },
};
