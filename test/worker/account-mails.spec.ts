import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Context,
  createClientLink,
  createDossier,
  invite,
  oneTimeToken,
  withdrawInvitation,
} from '@quantieme/casework';
import { aFirm, aUser } from '../support/builders.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, SECRET_KEY, Workshop } from './support/test-worker.ts';

let workshop: Workshop;
let owner: Context;
const clock = new HandClock('2026-11-22T08:00:00Z');

beforeAll(async () => {
  workshop = await Workshop.open();
  const firm = await aFirm(workshop.database, { name: 'Cabinet Rhône' });
  owner = actingAs(workshop, await aUser(workshop.database, firm, { role: 'owner' }), clock);
});
afterEach(() => workshop.rest());
afterAll(() => workshop.close());

const outbox = () =>
  workshop.database.pipelined({ firmId: owner.actor.firmId, userId: null }, (sql) =>
    sql.query<{ state: string; subject_id: string; row: string }>(
      'SELECT state, subject_id, m::text AS row FROM mail_outbox m WHERE firm_id = $1 ORDER BY created_at',
      [owner.actor.firmId],
    ),
  );

const anInvitation = (email: string) =>
  invite(owner, { email, name: 'Ana Paz', role: 'paralegal' });

describe('an invitation', () => {
  it('leaves once, with a link that no table holds', async () => {
    const { id } = await anInvitation('ana@exemple.test');
    await workshop.startWorker(clock);
    const [mail] = await eventually(
      () => workshop.smtp.received,
      (mails) => mails.length > 0,
    );
    const token = oneTimeToken(id, SECRET_KEY);
    expect(mail).toMatchObject({
      to: 'ana@exemple.test',
      subject: 'Cabinet Rhône vous invite sur Quantième',
    });
    expect(mail?.text).toContain(`https://app.quantieme.test/invitation#${token}`);
    const [row] = await eventually(outbox, ([first]) => first?.state === 'sent');
    expect(row?.row).not.toContain(token);
    expect(workshop.smtp.received).toHaveLength(1);
  });

  it('is tried again when the server refuses it', async () => {
    workshop.smtp.behaviour = 451;
    await anInvitation('bea@exemple.test');
    await workshop.startWorker(clock);
    await eventually(outbox, (mails) => mails.at(-1)?.state === 'failed');
    workshop.smtp.behaviour = 'accept';
    await eventually(outbox, (mails) => mails.at(-1)?.state === 'sent');
    expect(workshop.smtp.received).toHaveLength(1);
  });

  it('does not leave once it is withdrawn', async () => {
    const { id } = await anInvitation('cleo@exemple.test');
    await withdrawInvitation(owner, id);
    await workshop.startWorker(clock);
    await eventually(outbox, (mails) => mails.at(-1)?.state === 'cancelled');
    expect(workshop.smtp.received).toEqual([]);
  });
});

describe('the link of a client', () => {
  it('is mailed in the client’s language, from the right in Arabic; its token stands in no table', async () => {
    const client = { familyName: 'Traoré', givenNames: 'Awa', email: 'awa@exemple.test' };
    const { id: dossierId, clients } = await createDossier(owner, {
      procedure: 'premiere-demande',
      client,
    } as never);
    const made = await createClientLink(owner, {
      dossierId,
      publicUrl: 'https://app.quantieme.test',
      body: {
        personId: clients[0]?.id ?? '',
        language: 'ar',
        documents: true,
        attempts: false,
        mail: true,
      },
    });
    await workshop.startWorker(clock);
    const mail = await eventually(
      () => workshop.smtp.received.find(({ to }) => to === client.email),
      (found) => found !== undefined,
    );
    expect(mail?.text).toContain(made.link);
    expect(mail?.text).toContain('Cabinet Rhône');
    expect(mail?.text).toMatch(/يُفتح هذا الرابط مرة واحدة فقط/u);
    expect(JSON.stringify(await outbox())).not.toContain(made.link.split('#')[1]);
  });
});
