import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  type Context,
  createDossier,
  recordEvent,
  routeAlerts,
  sendMessage,
} from '@quantieme/casework';
import { dateOf } from '@quantieme/persistence';
import { aFirm, anEvent, aUser } from '../support/builders.ts';
import { actingAs } from './support/acting.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import { messagesOf, planAgain, type WatchedDossier } from './support/watched-dossier.ts';

const FILED = { type: 'demande-deposee', on: '2026-05-12', details: { channel: 'anef' } };
const RULE = 'titre-silence-4-mois';

let workshop: Workshop;
let clock: HandClock;
let lawyer: Context;

beforeAll(async () => {
  workshop = await Workshop.open();
});
beforeEach(async () => {
  clock = new HandClock('2026-05-20T08:00:00Z');
  const rolledOn = dateOf(Temporal.PlainDate.from('2099-01-01'));
  const firm = await aFirm(workshop.database, { rolledOn });
  lawyer = actingAs(workshop, await aUser(workshop.database, firm), clock);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const received = () => workshop.smtp.received.map(({ text }) => text);

/** A first request filed on 12 May: the silence ends on 12 September, whatever an older engine has stored. */
async function aRequest(): Promise<WatchedDossier> {
  const { firmId, userId } = lawyer.actor;
  const { id: dossierId } = await createDossier(lawyer, {
    procedure: 'premiere-demande',
    departement: '77',
    client: { familyName: 'Koné', givenNames: 'Aminata' },
    responsibleId: userId,
  });
  await recordEvent(lawyer, { dossierId, body: FILED });
  return { firmId, dossierId, deadlineId: await deadlineOf(firmId, dossierId) };
}

function deadlineOf(firmId: string, dossierId: string): Promise<string> {
  return workshop.database.pipelined({ firmId, userId: null }, async (sql) => {
    const [row] = await sql.query<{ id: string }>(
      'SELECT id FROM deadlines WHERE firm_id = $1 AND dossier_id = $2 AND rule = $3',
      [firmId, dossierId, RULE],
    );
    return row?.id ?? '';
  });
}

/** What another engine would have stored. */
async function storedBefore(dossier: WatchedDossier, lastDay: string): Promise<void> {
  const { firmId, deadlineId } = dossier;
  await workshop.database.pipelined({ firmId, userId: null }, (sql) =>
    sql.execute(
      `UPDATE deadlines SET computed_with = 'older', last_day = $3, prudent_last_day = $3,
              expires_at = NULL, prudent_expires_at = NULL
        WHERE firm_id = $1 AND id = $2`,
      [firmId, deadlineId, lastDay],
    ),
  );
  await planAgain(workshop.database, dossier, clock.now());
}

async function routed(dossier: WatchedDossier): Promise<void> {
  await routeAlerts(workshop.services(clock), dossier);
}

async function sent(dossier: WatchedDossier): Promise<readonly string[]> {
  for (const { id } of await messagesOf(workshop.database, dossier)) {
    await sendMessage(workshop.services(clock), { firmId: dossier.firmId, messageId: id });
  }
  return received();
}

describe('an alert of a date that older law has computed', () => {
  it('does not leave: the date is computed again, and that one is told', async () => {
    const dossier = await aRequest();
    await storedBefore(dossier, '2026-09-18');
    clock.set('2026-09-11T06:00:00Z');
    await routed(dossier);
    await routed(dossier);
    const [text] = await sent(dossier);
    expect(text).toContain('samedi 12 septembre 2026');
    expect(text).not.toContain('18 septembre');
  });

  it('does not leave either when the law has changed while it waited for the digest', async () => {
    const dossier = await aRequest();
    await storedBefore(dossier, '2026-09-18');
    await asIfOfToday(dossier);
    clock.set('2026-09-11T06:00:00Z');
    await routed(dossier);
    await storedBefore(dossier, '2026-09-18');
    expect(await sent(dossier)).toEqual([]);
    await routed(dossier);
    clock.set('2026-09-14T06:00:00Z');
    await routed(dossier);
    const [text] = await sent(dossier);
    expect(text).toContain('samedi 12 septembre 2026');
  });

  it('leaves with a warning when it cannot be computed again', async () => {
    const dossier = await aRequest();
    await storedBefore(dossier, '2026-09-18');
    await unreadable(dossier);
    clock.set('2026-09-11T06:00:00Z');
    await routed(dossier);
    const [text] = await sent(dossier);
    expect(text).toContain('18 septembre 2026');
    expect(text).toContain('à vérifier');
    expect(text).toContain('n’a pas pu être recalculée');
  });
});

async function asIfOfToday({ firmId, deadlineId }: WatchedDossier): Promise<void> {
  await workshop.database.pipelined({ firmId, userId: null }, (sql) =>
    sql.execute('UPDATE deadlines SET computed_with = NULL WHERE firm_id = $1 AND id = $2', [
      firmId,
      deadlineId,
    ]),
  );
}

/** An event that no version of the product could have written. */
async function unreadable({ firmId, dossierId }: WatchedDossier): Promise<void> {
  await workshop.database.firm({ firmId, userId: null }, (tx) =>
    anEvent(tx, { dossierId, dates: { receivedOn: 'jamais' } }),
  );
}
