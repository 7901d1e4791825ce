import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readAlertState } from '@quantieme/casework';
import { openTransports } from '@quantieme/notifications';
import { aUser, type BuiltUser } from '../support/builders.ts';
import { HttpSink } from '../support/http-sink.ts';
import { actingAs } from './support/acting.ts';
import { eventually } from './support/eventually.ts';
import { HandClock, Workshop } from './support/test-worker.ts';
import {
  aWatchedDossier,
  aWatchedFirm,
  chooseChannels,
  messagesOf,
  type WatchedDossier,
  type WatchedFirm,
} from './support/watched-dossier.ts';

// Friday 13 November 2026.
const LAST_DAY = '2026-11-13';
const URGENT = '2026-11-12T10:00:00Z';
const MOBILE = '+33612345678';

let workshop: Workshop;
let gateway: HttpSink;
let firm: WatchedFirm;
let clock: HandClock;

beforeAll(async () => {
  workshop = await Workshop.open();
  gateway = await HttpSink.start('http');
});
beforeEach(async () => {
  const sms = { url: gateway.url(), token: 'jeton', from: 'CABINET' };
  workshop.transports = openTransports({ sms });
  clock = new HandClock(URGENT);
  firm = await aWatchedFirm(workshop.database);
  await chooseChannels(workshop.database, firm, ['mail', 'app', 'sms']);
});
afterEach(async () => {
  await workshop.rest();
  gateway.forget();
});
afterAll(async () => {
  await workshop.close();
  await gateway.stop();
});

const aDossier = () =>
  aWatchedDossier(workshop.database, firm, { lastDay: LAST_DAY, now: clock.now() });

function reach({ id, scope }: BuiltUser, mobile: string, locale = 'fr') {
  return workshop.database.firm(scope, ({ prisma }) =>
    prisma.user.update({
      where: { firmId_id: { firmId: scope.firmId, id } },
      data: { mobile, locale },
    }),
  );
}

async function untilMessages(dossier: WatchedDossier, states: readonly string[]) {
  const written = ({ channel, state }: { channel: string; state: string }) => `${channel} ${state}`;
  return eventually(
    () => messagesOf(workshop.database, dossier),
    (all) => JSON.stringify(all.map(written).toSorted()) === JSON.stringify(states),
  );
}

const sent = () => gateway.calls.map(({ body }) => JSON.parse(body));

describe('an alert that cannot wait', () => {
  it('rings the telephone of whoever is told, in her language, with nothing of the client', async () => {
    await reach(firm.lawyer, MOBILE);
    await reach(firm.paralegal, '+33687654321', 'en');
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const messages = await untilMessages(dossier, [
      'mail sent',
      'mail sent',
      'sms sent',
      'sms sent',
    ]);
    const [fr, en] = sent().toSorted((a, b) => a.to.localeCompare(b.to));
    expect(fr).toMatchObject({ to: MOBILE, from: 'CABINET' });
    expect(fr.text).toMatch(
      /^Quantième \S+: Forclusion, demain 13\/11\/2026\. Recours contre le refus implicite\.$/,
    );
    expect(en.text).toMatch(/^Quantième \S+: Time-bar, tomorrow 13 Nov 2026\. Appeal against/);
    for (const { headers, body } of gateway.calls) {
      expect(headers).toMatchObject({
        authorization: 'Bearer jeton',
        'idempotency-key': JSON.parse(body).id,
      });
      expect(body).not.toMatch(/Diallo|Aminata|A\. ?D\./);
    }
    const bySms = messages.filter(({ channel }) => channel === 'sms');
    expect(
      sent()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(bySms.map(({ id }) => id).toSorted());
    expect(bySms[0]?.receipt).toBe('HTTP 204');
  });

  it('is sent again under the same id when the gateway fails, and not before it asks', async () => {
    await reach(firm.lawyer, MOBILE);
    await reach(firm.paralegal, MOBILE);
    gateway.answers.push(500, { status: 429, headers: { 'retry-after': '2' } });
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    await untilMessages(dossier, ['mail sent', 'mail sent', 'sms sent', 'sms sent']);
    const ids = sent().map(({ id }) => id);
    expect([ids.length, new Set(ids).size]).toEqual([4, 2]);
  });
});

describe('what can wait', () => {
  it('is left to the digest of mail', async () => {
    clock.set('2026-11-02T10:00:00Z');
    await reach(firm.lawyer, MOBILE);
    await aDossier();
    await workshop.startWorker(clock);
    await eventually(
      () => workshop.database.pipelined(firm.scope, (sql) => sql.query('SELECT FROM messages')),
      (messages) => messages.length === 2,
    );
    clock.set('2026-11-03T07:00:00Z');
    await eventually(
      () => workshop.smtp.received,
      (mails) => mails.length === 2,
    );
    expect(gateway.calls).toEqual([]);
  });
});

describe('an SMS that cannot be made', () => {
  it.each([
    ['she has given no number', 'no-mobile', /pas donné de numéro de mobile/],
    ['the gateway is gone', 'no-gateway', /Aucune passerelle SMS/],
  ])('since %s: refused at once, seen, and the next are told', async (_why, reason, words) => {
    const owner = await aUser(workshop.database, firm.scope, { role: 'owner', isLawyer: false });
    await reach(firm.paralegal, MOBILE);
    if (reason === 'no-gateway') {
      workshop.transports = openTransports({ sms: null });
      await reach(firm.lawyer, MOBILE);
    }
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const mails = await eventually(
      () => workshop.smtp.received,
      (received) => received.length === 3,
    );
    expect(mails.at(-1)?.to).toBe(owner.email);
    const messages = await eventually(
      () => messagesOf(workshop.database, dossier),
      (all) => all.filter(({ state }) => state === 'quarantined').length >= 2,
    );
    const refused = messages.filter(({ state }) => state === 'quarantined');
    expect(refused[0]).toMatchObject({ channel: 'sms', attempts: 1, last_error: reason });
    const state = await readAlertState(actingAs(workshop, firm.lawyer, clock));
    expect(state.troubles.map(({ kind }) => kind)).toContain('mails-refused');
    expect(state.failed.map(({ channel }) => channel)).toContain('sms');
    expect(state.failed[0]?.lastError).toMatch(words);
  });

  it('refused for good by the gateway: seen with its words, and the next are told', async () => {
    const owner = await aUser(workshop.database, firm.scope, { role: 'owner', isLawyer: false });
    for (const person of [firm.lawyer, firm.paralegal, owner]) await reach(person, MOBILE);
    gateway.answers.push(...Array<number>(12).fill(422));
    const dossier = await aDossier();
    await workshop.startWorker(clock);
    const messages = await eventually(
      () => messagesOf(workshop.database, dossier),
      (all) => all.filter(({ state }) => state === 'quarantined').length === 3,
    );
    expect(messages.filter(({ channel }) => channel === 'sms')).toMatchObject(
      Array(3).fill({ attempts: 4, last_error: 'HTTP 422' }),
    );
  });
});
