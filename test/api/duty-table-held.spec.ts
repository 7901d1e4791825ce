import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
// What the device itself runs: no package gives it.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { examine } from '../../apps/web/src/permanence/examine-table.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { readTable } from '../../apps/web/src/permanence/read-table.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { isSigned, namedKey } from '../../apps/web/src/permanence/verify-table.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';

describe('the table that a device is given', () => {
  const NOW = '2026-11-23T09:00:00Z';
  let api: TestApi;
  let lawyer: ApiClient;
  let held: { answer: never; tag: string; key: { kid: string; x: string }; confirmedAt: number };
  beforeAll(async () => {
    api = await startApi();
    api.setNow(NOW);
    lawyer = await api.firms.a.as('lawyer');
    const { body, headers } = await lawyer.get('/v1/duty-table');
    const keys = await api.stranger().get('/v1/certificates/keys');
    const key = keys.body.keys.find(({ kid }: { kid: string }) => kid === namedKey(body));
    held = { answer: body as never, tag: headers.get('etag') ?? '', key, confirmedAt: 0 };
  });
  afterAll(() => api.close());

  const at = (moment: string) => Temporal.Instant.from(moment).epochMilliseconds;
  const now = at(NOW);
  const usual = { now, seenAt: now, newerLaw: false };
  const changed = (change: (text: string) => string) => ({
    ...held,
    answer: JSON.parse(change(JSON.stringify(held.answer))) as never,
  });

  it('is signed with the published key, and answers the day’s questions', async () => {
    const { table, refused } = await examine(held, usual);
    expect(refused).toBeUndefined();
    if (!table) return;
    expect([table.from, table.to]).toEqual(['2026-11-09', '2026-12-23']);
    const asked = { territory: 'metropole', on: '2026-12-04', clock: '18:20' } as const;
    const answer = readTable(table, { situation: 'oqtf-retention', ...asked }, 'fr');
    expect(
      answer.limits?.map(({ deadline }) => [deadline.rule, deadline.prudentExpiresAt]),
    ).toEqual([
      ['oqtf-recours-48-heures', '2026-12-06T18:20Z'],
      ['retention-placement', '2026-12-08T18:20Z'],
    ]);
  });

  it('is 304 to whoever holds it, and unread by whoever does not read the law', async () => {
    const again = await lawyer.get('/v1/duty-table', { 'if-none-match': `W/${held.tag}` });
    expect([again.status, again.headers.get('etag')]).toEqual([304, held.tag]);
    const other = await lawyer.get('/v1/duty-table', { 'if-none-match': '"another"' });
    expect(other.status).toBe(200);
    expect((await api.stranger().get('/v1/duty-table')).status).toBe(401);
  });

  it('weighs little on the way', () => {
    expect(gzipSync(JSON.stringify(held.answer)).length).toBeLessThan(60_000);
  });

  it('is refused once one byte of it is another', async () => {
    const [text, kid] = [JSON.stringify(held.answer), held.key.kid];
    expect(await isSigned(held.answer, held.key)).toBe(true);
    const tampered = [
      changed((all) => all.replace('"+2880"', '"+2881"')),
      changed((all) => all.replace('"validUntil":"2026', '"validUntil":"2027')),
      changed((all) => all.replace('Forclusion', 'forclusion')),
      changed((all) => all.replace(kid, kid)),
    ];
    const verdicts = await Promise.all(tampered.map((one) => examine(one, usual)));
    expect(verdicts.map(({ refused }) => refused)).toEqual([
      'forged',
      'forged',
      'forged',
      undefined,
    ]);
    const signature = (JSON.parse(text) as { signature: string }).signature;
    const last = signature.at(-3) === 'A' ? 'B' : 'A';
    const other = `${signature.slice(0, -3)}${last}${signature.slice(-2)}`;
    const resigned = changed((all) => all.replace(signature, other));
    expect((await examine(resigned, usual)).refused).toBe('forged');
  });

  it('is refused under another key, whatever that key has signed', async () => {
    const stranger = { ...held, key: { ...held.key, kid: 'x'.repeat(43) } };
    expect((await examine(stranger, usual)).refused).toBe('forged');
    const certificateLike = { ...held, key: { ...held.key, x: 'A'.repeat(43) } };
    expect((await examine(certificateLike, usual)).refused).toBe('forged');
  });

  it.each([
    ['2026-11-22T22:59:59Z', {}, 'too-early'],
    ['2026-11-22T23:00:00Z', { seenAt: 0 }, undefined],
    ['2026-12-23T22:59:59Z', {}, undefined],
    ['2026-12-23T23:00:00Z', {}, 'expired'],
    [NOW, { seenAt: now + 10 * 60_000 }, undefined],
    [NOW, { seenAt: now + 10 * 60_000 + 1 }, 'clock-went-back'],
    [NOW, { newerLaw: true }, 'newer-law'],
  ])('by a device at %s with %p: %p', async (moment, others, refused) => {
    const verdict = await examine(held, { ...usual, now: at(moment), ...others });
    expect(verdict.refused).toBe(refused);
  });

  it.each([
    ['2026-11-08', 'outside'],
    ['2026-11-09', undefined],
    ['2026-12-23', undefined],
    ['2026-12-24', 'outside'],
  ])('notified on %s: %p', async (on, refused) => {
    const { table } = await examine(held, usual);
    const asked = { situation: 'oqtf-assigne', territory: 'metropole', on, clock: '' } as const;
    expect(table && readTable(table, asked, 'fr').refused).toBe(refused);
  });

  it('says nothing of a situation or a place that it does not know', async () => {
    const { table } = await examine(held, usual);
    const asked = { on: '2026-12-01', clock: '' };
    const refusals = [
      { ...asked, situation: 'visa', territory: 'metropole' as const },
      { ...asked, situation: 'oqtf-assigne', territory: 'monaco' as never },
    ].map((question) => table && readTable(table, question, 'fr').refused);
    expect(refusals).toEqual(['not-tabulated', 'not-tabulated']);
  });

  it('is the same one for every firm that follows the same law', async () => {
    const other = await (await api.firms.b.as('paralegal')).get('/v1/duty-table');
    expect([other.status, other.headers.get('etag')]).toEqual([200, held.tag]);
  });
});
