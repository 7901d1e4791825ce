import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createPerson, recordFacts, type Context } from '@quantieme/casework';
import { aFirm, aUser } from '../support/builders.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';

/** Married in France to a French citizen, and holding a card: the resident card comes after three years of marriage. */
const SPOUSE = {
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.married_in_france': true,
  'union.communal_life': true,
  'stay.titles': [
    { title: 'vls-ts-generique', from: '2022-09-01', to: '2023-08-31' },
    { title: 'csp-generale', from: '2023-09-01', to: '2028-08-31' },
  ],
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
};

let workshop: Workshop;
let clock: HandClock;
let lawyer: Context;

beforeAll(async () => {
  workshop = await Workshop.open();
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

async function aPractice(now = '2026-11-23T08:00:00Z'): Promise<void> {
  clock = new HandClock(now);
  const firm = await aFirm(workshop.database);
  lawyer = actingAs(workshop, await aUser(workshop.database, firm), clock);
}

async function aClient(facts: Record<string, unknown>, nationality = 'BR'): Promise<string> {
  const fields = { familyName: 'Koné', birthDate: '1990-05-02', nationalities: [nationality] };
  const { id } = await createPerson(lawyer, { ...fields, kind: 'client' });
  if (Object.keys(facts).length > 0) await tell(id, facts);
  return id;
}

const tell = (personId: string, facts: Record<string, unknown>) =>
  recordFacts(lawyer, { personId, body: { facts } });

async function rows<Row extends object>(sql: string, ...parameters: string[]): Promise<Row[]> {
  const { firmId } = lawyer.actor;
  return workshop.database.pipelined({ firmId, userId: null }, (transaction) =>
    transaction.query<Row>(sql, [firmId, ...parameters]),
  );
}

interface Client {
  readonly on: Temporal.PlainDate | null;
  readonly law: Temporal.PlainDate | null;
  readonly engine: string | null;
  readonly due: Temporal.PlainDate | null;
  readonly attempts: number;
  readonly error: string | null;
}

async function clientOf(personId: string): Promise<Client> {
  const [row] = await rows<Client>(
    `SELECT evaluated_on AS on, law_version AS law, engine, due_on AS due, attempts, error
       FROM client_eligibility WHERE firm_id = $1 AND person_id = $2`,
    personId,
  );
  if (row === undefined) throw new Error('Nobody asked for this client');
  return row;
}

/** Until nothing is due on the day of the clock. */
async function evaluated(...ids: string[]): Promise<void> {
  const today = clock.now().toZonedDateTimeISO('Europe/Paris').toPlainDate();
  const isDone = ({ on, due }: Client) =>
    on !== null && (due === null || Temporal.PlainDate.compare(due, today) > 0);
  for (const id of ids) await eventually(() => clientOf(id), isDone);
}

const opportunitiesOf = async (personId: string) =>
  (
    await rows<{ said: string }>(
      `SELECT concat_ws(' ', kind, title, day, state, CASE WHEN at_first THEN 'at-first' END,
              CASE WHEN sensitive THEN 'sensitive' END) AS said
         FROM opportunities WHERE firm_id = $1 AND person_id = $2 ORDER BY found_at, kind, title`,
      personId,
    )
  ).map(({ said }) => said);

describe('the portfolio', () => {
  it('is told what a fact opens as soon as it is recorded, and that it closes when it no longer stands', async () => {
    await aPractice();
    const id = await aClient({ ...SPOUSE, 'union.partner_is_french': false });
    await workshop.startWorker(clock);
    await evaluated(id);
    await tell(id, { 'union.marriage_date': '2022-06-18' });
    await evaluated(id);
    expect(await opportunitiesOf(id)).toEqual([]);
    await tell(id, { 'union.partner_is_french': true });
    const found = await eventually(
      () => opportunitiesOf(id),
      (said) => said.length > 0,
    );
    expect(found).toContain('open cr-conjoint-francais 2026-11-23 new');
    const { law, engine } = await clientOf(id);
    expect([String(law), engine?.length]).toEqual(['2026-06-01', 64]);
    await tell(id, { 'union.partner_is_french': null });
    await eventually(
      () => opportunitiesOf(id),
      (said) => said.every((one) => one.includes(' gone')),
    );
    const audited = await rows<{ actor: string; found: string | null }>(
      `SELECT actor_kind AS actor, after #>> '{found,0,title}' AS found FROM audit_entries
        WHERE firm_id = $1 AND subject_id = $2 AND action = 'person.opportunities' ORDER BY id`,
      id,
    );
    expect(audited).toEqual([
      { actor: 'worker', found: 'cr-conjoint-francais' },
      { actor: 'worker', found: null },
    ]);
  });

  it('hears six months before a day opens a title, and on that day; what was planned stays planned', async () => {
    await aPractice();
    const id = await aClient({ ...SPOUSE, 'union.marriage_date': '2024-06-18' });
    await workshop.startWorker(clock);
    await evaluated(id);
    expect(await opportunitiesOf(id)).toEqual([]);
    clock.set('2026-12-18T12:00:00Z');
    await evaluated(id);
    const soon = await opportunitiesOf(id);
    expect(soon).toContain('opens-soon cr-conjoint-francais 2027-06-18 new');
    await rows(
      `UPDATE opportunities SET state = 'planned' WHERE firm_id = $1 AND person_id = $2`,
      id,
    );
    clock.set('2027-06-18T12:00:00Z');
    await evaluated(id);
    const open = await opportunitiesOf(id);
    expect(open).toContain('opens-soon cr-conjoint-francais 2027-06-18 gone');
    expect(open).toContain('open cr-conjoint-francais 2027-06-18 planned');
  });

  it('says apart what was open when a client came, and hides what rests on asylum', async () => {
    await aPractice();
    const spouse = await aClient({ ...SPOUSE, 'union.marriage_date': '2022-06-18' });
    const refugee = await aClient({ 'protection.status': 'refugee', 'stay.in_france': true });
    await workshop.startWorker(clock);
    await evaluated(spouse, refugee);
    expect(await opportunitiesOf(spouse)).toContain(
      'open cr-conjoint-francais 2026-11-23 new at-first',
    );
    expect(await opportunitiesOf(refugee)).toContain(
      'open cr-refugie 2026-11-23 new at-first sensitive',
    );
    const [stored] = await rows<{ reasons: unknown; sealed: string; verdicts: object }>(
      `SELECT o.reasons, o.sealed_reasons AS sealed, c.verdicts FROM opportunities o
         JOIN client_eligibility c ON c.firm_id = o.firm_id AND c.person_id = o.person_id
        WHERE o.firm_id = $1 AND o.person_id = $2`,
      refugee,
    );
    expect(stored?.reasons).toBeNull();
    expect(stored?.sealed).toMatch(/^v1\./);
    expect(stored?.verdicts).not.toHaveProperty('cr-refugie');
  });

  it('is evaluated again on a day when the law changes, where that changes a verdict', async () => {
    await aPractice();
    const touched = await aClient({ 'stay.in_france': true });
    const untouched = await aClient({ 'stay.in_france': true }, 'DZ');
    await workshop.startWorker(clock);
    await evaluated(touched, untouched);
    // The list of strained occupations ends with the year.
    expect(String((await clientOf(touched)).due)).toBe('2026-12-31');
    clock.set('2026-12-31T12:00:00Z');
    await evaluated(touched);
    expect(String((await clientOf(touched)).on)).toBe('2026-12-31');
    expect(String((await clientOf(untouched)).on)).toBe('2026-11-23');
  });

  it('is evaluated again after a decree changes a figure, clients compared with it and no other', async () => {
    await aPractice();
    const paid = await aClient({ 'stay.in_france': true, 'work.gross_annual': 60_000 });
    const unpaid = await aClient({ 'stay.in_france': true });
    await workshop.startWorker(clock);
    await evaluated(paid, unpaid);
    await eventually(
      () => rows<{ law: object }>('SELECT eligibility_law AS law FROM firms WHERE id = $1'),
      ([firm]) => Object.keys(firm?.law ?? {}).length > 10,
    );
    await workshop.rest();
    // As a release finds it that brings another figure.
    await rows(
      `UPDATE firms SET eligibility_law = jsonb_set(eligibility_law, '{TALENT_REF}', '"older"') WHERE id = $1`,
    );
    clock.set('2026-11-24T12:00:00Z');
    await workshop.startWorker(clock);
    await eventually(
      () => clientOf(paid),
      ({ on }) => String(on) === '2026-11-24',
    );
    expect(String((await clientOf(unpaid)).on)).toBe('2026-11-23');
  });

  it('leaves a client who cannot be evaluated where it is seen, and goes on with the others', async () => {
    await aPractice();
    const broken = await aClient({ 'stay.in_france': true });
    await rows(
      `INSERT INTO person_facts (firm_id, id, person_id, fact, sealed, source, recorded_at)
       VALUES ($1, gen_random_uuid(), $2, 'protection.status', 'v1.another key', 'client-stated', now())`,
      broken,
    );
    const sound = await aClient({ 'stay.in_france': true });
    await workshop.startWorker(clock);
    await evaluated(sound);
    const failed = await eventually(
      () => clientOf(broken),
      ({ error }) => error !== null,
    );
    expect([failed.on, failed.error, failed.attempts > 0]).toEqual([null, 'Error', true]);
  });

  it('writes nothing of what has changed while it computed: the next sweep evaluates again', async () => {
    await aPractice();
    const id = await aClient({ 'stay.in_france': true });
    await workshop.startWorker(clock);
    await evaluated(id);
    for (const married of ['2022-06-18', '2022-06-19', '2022-06-20', '2022-06-21']) {
      await tell(id, { ...SPOUSE, 'union.marriage_date': married });
    }
    await evaluated(id);
    expect(await opportunitiesOf(id)).toContain('open cr-conjoint-francais 2026-11-23 new');
  });
});
