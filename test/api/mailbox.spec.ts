import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Mailbox, openMailer, startMailbox } from '@quantieme/notifications';
import { startApi, type TestApi } from '../support/api.ts';

describe('the development mailbox', () => {
  let api: TestApi;
  let folder: string;
  let mailbox: Mailbox;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'quantieme-mailbox-'));
    mailbox = await startMailbox({ folder });
    api = await startApi({ mailboxFolder: folder });
    const mailer = openMailer({ smtpUrl: mailbox.smtpUrl, from: 'Quantième <alertes@q.test>' });
    for (const { users } of [api.firms.a, api.firms.b]) {
      await mailer.send({
        to: { name: 'Claire Roux', address: users.lawyer.email },
        subject: '[J-7] Échéance',
        text: 'À faire',
        html: '<p>À faire</p>',
        messageId: `${users.lawyer.id}@q.test`,
        sentAt: Temporal.Instant.from('2026-11-06T07:00:01Z'),
      });
    }
    mailer.close();
  });
  afterAll(async () => {
    await api.close();
    await mailbox.close();
    await rm(folder, { recursive: true });
  });

  async function mailsOf(firm: 'a' | 'b') {
    const client = await api.firms[firm].as('paralegal');
    const { body } = await client.get('/v1/mailbox');
    return { client, mails: body['data'] as { id: string; to: string; sentAt: string }[] };
  }

  it('shows a firm what was written to its own people, and nothing else', async () => {
    const { client, mails } = await mailsOf('a');
    const { email } = api.firms.a.users.lawyer;
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ to: `Claire Roux <${email}>`, subject: '[J-7] Échéance' });
    expect(mails[0]?.sentAt).toBe('2026-11-06T07:00:01.000Z');
    const one = await client.get(`/v1/mailbox/${mails[0]?.id}`);
    expect(one.body).toMatchObject({ html: expect.stringContaining('<p>À faire</p>') });
  });

  it('hides a mail of another firm, even by its id', async () => {
    const { mails } = await mailsOf('b');
    const stranger = await api.firms.a.as('paralegal');
    const answer = await stranger.get(`/v1/mailbox/${mails[0]?.id}`);
    expect(answer.status).toBe(404);
  });

  it('does not exist where mails really leave', async () => {
    const external = await startApi();
    const client = await external.firms.a.as('paralegal');
    expect((await client.get('/v1/mailbox')).status).toBe(404);
    await external.close();
  });
});
