import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Context, createDossier, recordEvent } from '@quantieme/casework';
import { dateOf } from '@quantieme/persistence';
import { aFirm, aUser } from '../support/builders.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';

const FILED = { type: 'demande-deposee', on: '2026-05-12', details: { channel: 'anef' } };

let workshop: Workshop;
let clock: HandClock;
let lawyer: Context;

beforeAll(async () => {
  workshop = await Workshop.open();
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

/** A first residence-permit request, filed complete on 12 May 2026. */
async function aRequest(): Promise<string> {
  clock = new HandClock('2026-05-20T08:00:00Z');
  const firm = await aFirm(workshop.database);
  lawyer = actingAs(workshop, await aUser(workshop.database, firm), clock);
  const dossier = await createDossier(lawyer, {
    procedure: 'premiere-demande',
    departement: '77',
    client: { familyName: 'Koné', givenNames: 'Aminata' },
    responsibleId: lawyer.actor.userId,
  });
  await recordEvent(lawyer, { dossierId: dossier.id, body: FILED });
  return dossier.id;
}

async function rows<Row extends object>(sql: string, ...parameters: string[]): Promise<Row[]> {
  const { firmId } = lawyer.actor;
  return workshop.database.pipelined({ firmId, userId: null }, (transaction) =>
    transaction.query<Row>(sql, [firmId, ...parameters]),
  );
}

const births = (dossierId: string) =>
  rows<{ type: string }>(
    `SELECT type FROM derived_events
      WHERE firm_id = $1 AND dossier_id = $2 AND born_at IS NOT NULL ORDER BY on_day, key`,
    dossierId,
  );

describe('days that pass', () => {
  it('give birth to the implicit refusal, and the countdown before the tribunal arrives by mail', async () => {
    const dossierId = await aRequest();
    await workshop.startWorker(clock);
    clock.set('2026-09-12T21:00:00Z');
    await eventually(
      () => births(dossierId),
      (born) => born.some(({ type }) => type === 'refus-implicite-ne'),
    );
    clock.set('2026-10-14T06:00:01Z');
    const mails = await eventually(
      () => workshop.smtp.received.filter(({ text }) => text.includes('J-30')),
      (received) => received.length > 0,
    );
    expect(mails.map(({ subject }) => subject).join()).toContain(
      'la prochaine le 13 novembre 2026',
    );
    expect(mails.map(({ text }) => text).join()).toContain('vendredi 13 novembre 2026');
    expect(mails.map(({ text }) => text).join()).toContain('A. K.');
    const [audit] = await rows<{ actor_kind: string }>(
      `SELECT actor_kind FROM audit_entries
        WHERE firm_id = $1 AND dossier_id = $2 ORDER BY id DESC LIMIT 1`,
      dossierId,
    );
    expect(audit?.actor_kind).toBe('worker');
  });

  it('do not make a dossier be computed again and again within the day', async () => {
    const dossierId = await aRequest();
    clock.set('2026-09-13T08:00:00Z');
    await workshop.startWorker(clock);
    const next = () =>
      rows<{ on: Temporal.PlainDate }>(
        'SELECT next_change_on AS on FROM dossiers WHERE firm_id = $1 AND id = $2',
        dossierId,
      );
    const [after] = await eventually(next, ([row]) => String(row?.on) > '2026-09-13');
    expect(String(after?.on)).toMatch(/^2026-/);
  });

  it('make every open dossier be computed anew each night, once for the firm', async () => {
    const dossierId = await aRequest();
    // As after a change of law: what is stored is no longer what the engine says.
    await workshop.database.firm({ firmId: lawyer.actor.firmId, userId: null }, ({ prisma }) =>
      prisma.deadline.updateMany({
        where: { dossierId, rule: 'titre-silence-4-mois' },
        data: {
          lastDay: dateOf(Temporal.PlainDate.from('2026-09-20')),
          prudentLastDay: dateOf(Temporal.PlainDate.from('2026-09-20')),
        },
      }),
    );
    await workshop.startWorker(clock);
    const stored = () =>
      rows<{ on: Temporal.PlainDate }>(
        `SELECT last_day AS on FROM deadlines
          WHERE firm_id = $1 AND dossier_id = $2 AND rule = 'titre-silence-4-mois'`,
        dossierId,
      );
    await eventually(stored, ([row]) => String(row?.on) === '2026-09-12');
    const [firm] = await rows<{ on: Temporal.PlainDate }>(
      'SELECT rolled_on AS on FROM firms WHERE id = $1',
    );
    expect(String(firm?.on)).toBe('2026-05-20');
  });

  it('say first which deadlines an older rule or engine computed', async () => {
    const dossierId = await aRequest();
    await rows(
      `UPDATE deadlines SET computed_with = 'older'
        WHERE firm_id = $1 AND dossier_id = $2 AND rule = 'titre-silence-4-mois'`,
      dossierId,
    );
    await workshop.startWorker(clock);
    const { firmId } = lawyer.actor;
    const said = await eventually(
      () => workshop.logs.find((line) => line.includes(firmId) && line.includes('older engine')),
      (line) => line !== undefined,
    );
    expect(JSON.parse(said ?? '')).toMatchObject({
      deadlines: 1,
      rules: [{ rule: 'titre-silence-4-mois', deadlines: 1, dossiers: 1 }],
    });
    await eventually(
      () =>
        rows(
          `SELECT id FROM deadlines WHERE firm_id = $1 AND dossier_id = $2 AND computed_with = 'older'`,
          dossierId,
        ),
      (older) => older.length === 0,
    );
  });

  it('leave a dossier that cannot be computed where it is seen, and go on with the others', async () => {
    const broken = await aRequest();
    await workshop.database.firm({ firmId: lawyer.actor.firmId, userId: null }, ({ prisma }) =>
      prisma.dossier.updateMany({ where: { id: broken }, data: { procedure: 'inconnue' } }),
    );
    const { id: sound } = await createDossier(lawyer, {
      procedure: 'premiere-demande',
      departement: '77',
      client: { familyName: 'Diop', givenNames: 'Awa' },
    });
    await recordEvent(lawyer, { dossierId: sound, body: FILED });
    await rows(
      `UPDATE deadlines SET derivation = '{"steps": 3}' WHERE firm_id = $1 AND dossier_id = $2`,
      broken,
    );
    clock.set('2026-09-13T08:00:00Z');
    await workshop.startWorker(clock);
    await eventually(
      () => births(sound),
      (born) => born.length > 0,
    );
    const [failed] = await eventually(
      () =>
        rows<{ roll_error: string | null; roll_attempts: number }>(
          'SELECT roll_error, roll_attempts FROM dossiers WHERE firm_id = $1 AND id = $2',
          broken,
        ),
      ([row]) => row?.roll_error !== null,
    );
    expect(failed?.roll_attempts).toBeGreaterThan(0);
  });
});
