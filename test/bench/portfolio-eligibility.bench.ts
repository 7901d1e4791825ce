import { evaluateDueClients, rollFirm } from '@quantieme/casework';
import type { FirmScope } from '@quantieme/persistence';
import type pg from 'pg';
import { aFirm } from '../support/builders.ts';
import { connectTo, openTestDatabase, type OpenTestDatabase } from '../support/database.ts';
import { startDurableServer } from './durable-server.ts';
import { compare, report, timed } from './harness.ts';

const CLIENTS = 100_000;
/** Of whom a salary is known, with which the decree's figure is compared. */
const TOUCHED = 300;
/** A portfolio three hundred times larger may cost a little more: its indexes are deeper. */
const LIMIT = 1.5;

const INSERT_PERSONS = `INSERT INTO persons (firm_id, id, kind, family_name, sort_key, birth_date, nationalities)
  SELECT $1, gen_random_uuid(), 'client', 'Client ' || n, 'client ' || n,
         DATE '1960-01-01' + (n * 37) % 16000, ARRAY[(ARRAY['BR', 'ML', 'DZ', 'TN', 'CN'])[1 + n % 5]]
    FROM generate_series(1, $2::integer) n RETURNING id`;
const INSERT_FACTS = `INSERT INTO person_facts (firm_id, id, person_id, fact, value, source, recorded_at)
  SELECT $1, gen_random_uuid(), p.id, $3, $4::jsonb, 'client-stated', now() FROM unnest($2::uuid[]) AS p (id)`;
/** As evaluated on an earlier day, with nothing known that a figure is compared with, and nothing to come. */
const INSERT_EVALUATED = `INSERT INTO client_eligibility (firm_id, person_id, due_on, evaluated_at, evaluated_on,
    law_version, engine)
  SELECT $1, p.id, DATE '2100-01-01', now(), current_date, current_date, $3 FROM unnest($2::uuid[]) AS p (id)`;
const INSERT_DUE = `INSERT INTO client_eligibility (firm_id, person_id, due_on)
  SELECT $1, p.id, DATE '1970-01-01' FROM unnest($2::uuid[]) AS p (id)`;

/** A night after a decree, in a portfolio of which it touches few, against the same in one that holds nobody else. */
export async function bench(): Promise<boolean> {
  const stopServer = await startDurableServer();
  const store = await openTestDatabase(4);
  const owner = await connectTo(store.ownerUrl);
  try {
    await owner.query('SET session_replication_role = replica');
    const few = await aPortfolio(store, owner, 0);
    const many = await aPortfolio(store, owner, CLIENTS - TOUCHED);
    await owner.query('VACUUM (ANALYZE)');
    const comparison = await compare({
      name: `a decree that touches ${TOUCHED} of ${CLIENTS} clients, against ${TOUCHED} of ${TOUCHED}`,
      limit: LIMIT,
      rounds: 5,
      candidate: () => aNight(store, owner, many),
      baseline: () => aNight(store, owner, few),
    });
    return report(comparison);
  } finally {
    await owner.end();
    await store.close();
    await stopServer();
  }
}

async function aPortfolio(
  store: OpenTestDatabase,
  owner: pg.Client,
  untouched: number,
): Promise<FirmScope> {
  const scope = await aFirm(store.database);
  const { firmId } = scope;
  const touched = await persons(owner, firmId, TOUCHED);
  await owner.query(INSERT_FACTS, [firmId, touched, 'work.gross_annual', '60000']);
  await owner.query(INSERT_DUE, [firmId, touched]);
  await rollFirm(servicesOf(store), firmId);
  await evaluateAll(store, firmId);
  const { rows } = await owner.query<{ engine: string }>(
    'SELECT engine FROM client_eligibility WHERE firm_id = $1 LIMIT 1',
    [firmId],
  );
  const others = await persons(owner, firmId, untouched);
  await owner.query(INSERT_EVALUATED, [firmId, others, rows[0]?.engine]);
  return scope;
}

async function persons(owner: pg.Client, firmId: string, count: number): Promise<string[]> {
  const { rows } = await owner.query<{ id: string }>(INSERT_PERSONS, [firmId, count]);
  const ids = rows.map(({ id }) => id);
  await owner.query(INSERT_FACTS, [firmId, ids, 'stay.in_france', 'true']);
  return ids;
}

const servicesOf = ({ database }: OpenTestDatabase) => ({
  database,
  clock: { now: () => Temporal.Now.instant() },
  secretKey: 'a secret key of the bench, 32 characters',
});

async function evaluateAll(store: OpenTestDatabase, firmId: string): Promise<number> {
  const { evaluated, failures } = await evaluateDueClients(servicesOf(store), firmId);
  if (failures.length > 0) throw failures[0];
  return evaluated;
}

/** As a release finds it that brings another figure of the pay of reference. */
async function aNight(store: OpenTestDatabase, owner: pg.Client, { firmId }: FirmScope) {
  await owner.query(
    `UPDATE firms SET rolled_on = NULL, eligibility_law = jsonb_set(eligibility_law, '{TALENT_REF}', '"older"')
      WHERE id = $1`,
    [firmId],
  );
  return timed(1, 1, async () => {
    await rollFirm(servicesOf(store), firmId);
    const evaluated = await evaluateAll(store, firmId);
    if (evaluated !== TOUCHED) throw new Error(`${evaluated} clients instead of ${TOUCHED}`);
  });
}
