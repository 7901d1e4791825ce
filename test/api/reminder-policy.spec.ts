import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier } from '../support/builders.ts';

let api: TestApi;
let owner: ApiClient;
beforeAll(async () => {
  api = await startApi();
  owner = await api.firms.a.as('owner');
});
afterAll(() => api.close());

const PATH = '/v1/firm/reminder-policy';
const EARLIER = {
  rule: null,
  nature: null,
  severity: 'fatal',
  policy: { daysBefore: [45, 7, 1, 0] },
};

describe('the reminder policy of a firm', () => {
  it('is the default until the firm decides otherwise', async () => {
    const { body } = await owner.get(PATH);
    expect(body.policies).toEqual([]);
    expect(body.defaults.fatal).toEqual({
      daysBefore: [30, 15, 7, 3, 1, 0],
      daysAfter: [],
      hoursBefore: [96, 72, 48, 24, 12, 6, 3, 1],
      sendAt: '08:00',
      opening: false,
      repeatUntilAcknowledged: true,
      escalateAfterHours: 4,
      channels: ['mail', 'app'],
    });
  });

  it('is replaced as a whole, and every open dossier is due for new reminders', async () => {
    api.setNow('2026-06-01T22:30:00Z');
    const { scope } = api.firms.a;
    const id = await api.database.firm(scope, (tx) => aDossier(tx));
    const answer = await owner.put(PATH, { policies: [EARLIER] });
    expect(answer.status).toBe(200);
    expect((await owner.get(PATH)).body.policies).toEqual([EARLIER]);
    const [dossier] = await api.database.firm(scope, (tx) =>
      tx.query<{ next: Temporal.PlainDate }>(
        'SELECT next_change_on AS next FROM dossiers WHERE id = $1',
        [id],
      ),
    );
    expect(String(dossier?.next)).toBe('2026-06-02');
  });

  it('of another firm is another one', async () => {
    const other = await api.firms.b.as('owner');
    expect((await other.get(PATH)).body.policies).toEqual([]);
  });

  it.each<[object, string, string]>([
    [{ ...EARLIER, policy: { daysBefore: [] } }, '/policies/0/policy/daysBefore', 'no day at all'],
    [{ ...EARLIER, policy: { channels: [] } }, '/policies/0/policy/channels', 'no channel'],
    [{ ...EARLIER, policy: { daysBefore: [-1] } }, '/policies/0/policy/daysBefore', 'a day after'],
    [{ ...EARLIER, policy: { sendAt: '24:00' } }, '/policies/0/policy/sendAt', 'no such hour'],
    [{ ...EARLIER, policy: { sms: true } }, '/policies/0/policy/sms', 'an unknown setting'],
    [{ ...EARLIER, rule: 'no-such-rule' }, '/policies/0/rule', 'an unknown rule'],
    [{ ...EARLIER, severity: 'grave' }, '/policies/0/severity', 'an unknown severity'],
  ])('refuses %j at %s (%s)', async (policy, pointer) => {
    const answer = await owner.put(PATH, { policies: [policy] });
    expect([answer.status, answer.body.errors[0]?.pointer]).toEqual([422, pointer]);
    expect((await owner.get(PATH)).body.policies).toEqual([EARLIER]);
  });

  it.each<[string, object, object, string[]]>([
    [
      'a fatal deadline silenced in every way',
      { severity: 'fatal' },
      {
        daysBefore: [30],
        hoursBefore: [48],
        channels: ['app'],
        repeatUntilAcknowledged: false,
        escalateAfterHours: null,
      },
      ['daysBefore', 'hoursBefore', 'channels', 'repeatUntilAcknowledged', 'escalateAfterHours'],
    ],
    ['one step less', { severity: 'fatal' }, { daysBefore: [30, 7, 0] }, ['daysBefore']],
    ['whatever the seriousness', {}, { hoursBefore: [24, 12] }, ['hoursBefore']],
    ['a fatal rule', { rule: 'oqtf-recours-1-mois' }, { channels: ['mail'] }, ['channels']],
    [
      'a silence of 25 hours',
      { severity: 'fatal' },
      { escalateAfterHours: 25 },
      ['escalateAfterHours'],
    ],
  ])('refuses less than the floor: %s', async (_what, scope, policy, fields) => {
    const asked = { rule: null, nature: null, severity: null, ...scope, policy };
    const answer = await owner.put(PATH, { policies: [asked] });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toEqual(
      fields.map((field) =>
        expect.objectContaining({
          pointer: `/policies/0/policy/${field}`,
          code: 'reminder-policy/below-floor',
        }),
      ),
    );
    expect((await owner.get(PATH)).body.policies).toEqual([EARLIER]);
  });

  it('says what the floor is, in the refusal and in the settings', async () => {
    const policies = [{ ...EARLIER, policy: { daysBefore: [0] } }];
    const answer = await owner.put(PATH, { policies });
    expect(answer.body.detail).toContain('J-7, J-1 et J');
    expect((await owner.get(PATH)).body.fatalFloor).toEqual({
      daysBefore: [7, 1, 0],
      hoursBefore: [24, 3],
      channels: ['mail', 'app'],
      repeatUntilAcknowledged: true,
      escalateAfterHours: 24,
    });
  });

  it.each<[string, object]>([
    ['what is only good to know', { severity: 'information' }],
    ['what the administration must do', { nature: 'authority' }],
    ['a rule that ends no right', { rule: 'motifs-demande' }],
  ])('may silence %s', async (_what, scope) => {
    const policy = { daysBefore: [1], channels: ['app'], escalateAfterHours: null };
    const asked = { rule: null, nature: null, severity: null, ...scope, policy };
    expect((await owner.put(PATH, { policies: [EARLIER, asked] })).status).toBe(200);
    expect((await owner.put(PATH, { policies: [EARLIER] })).status).toBe(200);
  });

  it('refuses two settings for the same deadlines', async () => {
    const answer = await owner.put(PATH, { policies: [EARLIER, EARLIER] });
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '/policies/1', code: 'reminder-policy/repeated' }),
    ]);
  });

  it('is only for the owner to change', async () => {
    const lawyer = await api.firms.a.as('lawyer');
    expect((await lawyer.put(PATH, { policies: [] })).status).toBe(403);
  });
});
