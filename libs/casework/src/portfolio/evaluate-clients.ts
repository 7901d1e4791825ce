import { setImmediate as others } from 'node:timers/promises';
import {
  appendAudit,
  clientRecords,
  dueClients,
  endOpportunities,
  insertOpportunities,
  recordEvaluationFailure,
  renewOpportunities,
  standingOpportunities,
  timeZoneOfFirm,
  writeEvaluations,
  type ClientRecords,
  type Database,
  type EvaluatedClient,
  type FirmSql,
  type StandingOpportunity,
} from '@quantieme/persistence';
import { scopeOfWorker, type Clock } from '../context.ts';
import { inLanes } from '../lanes.ts';
import { momentIn, type Moment } from '../moment.ts';
import type { Keeper } from '../person-facts/known-facts.ts';
import { evaluateClient } from './evaluate-client.ts';
import { eligibilityIdentity, versionOf } from './law-identity.ts';
import { opportunityChanges, type OpportunityChanges } from './opportunity-changes.ts';

export interface EvaluationServices {
  readonly database: Database;
  readonly clock: Clock;
  readonly secretKey: string;
}

/** Clients read, and written, with one statement a table. */
const TOGETHER = 50;
/** One computes while PostgreSQL reads or writes the others. */
const LANES = 2;
/** Clients of one job: what is left is due still, and the next sweep finds it. */
const AT_ONCE = 1_000;

export interface EvaluatedClients {
  readonly evaluated: number;
  /** What kept others from being evaluated; it is written on their rows. */
  readonly failures: readonly unknown[];
}

/**
 * Evaluates the clients of a firm of whom something has changed, or for whom a day has. Nothing is held while it
 * computes: a result is written only where nothing has changed meanwhile. Killed at any point, the others are due still.
 */
export async function evaluateDueClients(
  services: EvaluationServices,
  firmId: string,
): Promise<EvaluatedClients> {
  const { database, clock } = services;
  const ids = await database.pipelined(scopeOfWorker(firmId), (sql) =>
    dueClients(sql, { now: clock.now(), limit: AT_ONCE }),
  );
  const parts = Array.from({ length: Math.ceil(ids.length / TOGETHER) }, (_, part) =>
    ids.slice(part * TOGETHER, (part + 1) * TOGETHER),
  );
  const results = await inLanes(parts, LANES, (part) => evaluatePart(services, firmId, part));
  return {
    evaluated: results.reduce((total, { evaluated }) => total + evaluated, 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

/** A client who cannot be evaluated keeps none of the others. */
async function evaluatePart(
  services: EvaluationServices,
  firmId: string,
  personIds: readonly string[],
): Promise<EvaluatedClients> {
  try {
    return { evaluated: await evaluateTogether(services, firmId, personIds), failures: [] };
  } catch (failure) {
    if (personIds.length > 1) {
      const alone = await inLanes(personIds, 1, (id) => evaluatePart(services, firmId, [id]));
      return {
        evaluated: alone.reduce((total, { evaluated }) => total + evaluated, 0),
        failures: alone.flatMap(({ failures }) => failures),
      };
    }
    // The kind of error only: messages of drivers quote what they choke on.
    const error = failure instanceof Error ? failure.name : 'unknown';
    await services.database.pipelined(scopeOfWorker(firmId), async (sql) => {
      for (const personId of personIds) await recordEvaluationFailure(sql, { personId, error });
    });
    return { evaluated: 0, failures: [failure] };
  }
}

interface Read {
  readonly records: readonly ClientRecords[];
  readonly standing: ReadonlyMap<string, readonly StandingOpportunity[]>;
  readonly timeZone: string;
}

function read(sql: FirmSql, personIds: readonly string[]): Promise<Read> {
  return Promise.all([
    clientRecords(sql, personIds),
    standingOpportunities(sql, personIds),
    timeZoneOfFirm(sql, sql.scope.firmId),
  ]).then(([records, standing, timeZone]) => ({
    records,
    standing: Map.groupBy(standing, ({ personId }) => personId),
    timeZone,
  }));
}

interface Result {
  readonly client: EvaluatedClient;
  readonly isFirst: boolean;
  readonly changes: OpportunityChanges;
}

async function evaluateTogether(
  { database, clock, secretKey }: EvaluationServices,
  firmId: string,
  personIds: readonly string[],
): Promise<number> {
  const scope = scopeOfWorker(firmId);
  const [given, identity] = await Promise.all([
    database.pipelined(scope, (sql) => read(sql, personIds)),
    eligibilityIdentity(),
  ]);
  const moment = momentIn(clock.now(), given.timeZone);
  const keeper = { actor: { firmId }, secretKey };
  const results: Result[] = [];
  for (const records of given.records) {
    results.push(resultOf(records, given, { moment, keeper }));
    await others();
  }
  const written = await database.pipelined(scope, (sql) =>
    write(sql, results, { moment, engine: versionOf(identity) }),
  );
  if (written.some(hasChanged)) database.announce({ firmId, dossierId: null, kind: 'opportunity' });
  return written.length;
}

function resultOf(
  records: ClientRecords,
  { standing }: Read,
  { moment, keeper }: { readonly moment: Moment; readonly keeper: Keeper },
): Result {
  const { person } = records;
  const { outlook, dueOn } = evaluateClient(records, moment.today, keeper);
  return {
    client: {
      personId: person.id,
      asked: person.asked,
      dueOn,
      lawVersion: outlook.lawVersion,
      verdicts: outlook.verdicts,
      parameters: outlook.parameters,
    },
    isFirst: person.evaluatedAt === null,
    changes: opportunityChanges(
      { person, found: outlook.opportunities, standing: standing.get(person.id) ?? [] },
      keeper,
    ),
  };
}

const hasChanged = ({ changes: { fresh, gone } }: Result) => fresh.length + gone.length > 0;

/** The results whose clients have not changed meanwhile. */
async function write(
  sql: FirmSql,
  results: readonly Result[],
  { moment, engine }: { readonly moment: Moment; readonly engine: string },
): Promise<readonly Result[]> {
  const clients = results.map(({ client }) => client);
  const ids = new Set(await writeEvaluations(sql, { clients, ...moment, engine }));
  const written = results.filter(({ client }) => ids.has(client.personId));
  const all = written.map(({ changes }) => changes);
  const gone = all.flatMap((changes) => changes.gone.map(({ id }) => id));
  await Promise.all([
    endOpportunities(sql, gone, moment.now),
    renewOpportunities(
      sql,
      all.flatMap(({ renewed }) => renewed),
    ),
    insertOpportunities(
      sql,
      all.flatMap(({ fresh }) => fresh),
      moment.now,
    ),
    ...written.filter(hasChanged).map((result) => audit(sql, result)),
  ]);
  return written;
}

const named = (rows: readonly Pick<StandingOpportunity, 'kind' | 'title' | 'day'>[]) =>
  rows.map(({ kind, title, day }) => ({ kind, title, day: String(day) }));

/** What a first evaluation finds open has not changed: it is listed, and nothing is said to have happened. */
async function audit(sql: FirmSql, { client, isFirst, changes }: Result): Promise<void> {
  if (isFirst) return;
  await appendAudit(sql, {
    action: 'person.opportunities',
    subjectKind: 'person',
    subjectId: client.personId,
    before: { gone: named(changes.gone) },
    after: {
      found: changes.fresh.map(({ kind, title, day }) => ({ kind, title, day })),
      law: client.lawVersion,
    },
  });
}
