import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { firmsToPrepareFor, prepareDutyTables } from '@quantieme/casework';
import { forgetDutyTables, readSweepMarks } from '@quantieme/persistence';
import { runWorker } from '@quantieme/worker';
// What the device itself runs: no package gives it.
// eslint-disable-next-line @nx/enforce-module-boundaries
import { examine } from '../../apps/web/src/permanence/examine-table.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { readTable } from '../../apps/web/src/permanence/read-table.ts';
// eslint-disable-next-line @nx/enforce-module-boundaries
import { isSigned, namedKey } from '../../apps/web/src/permanence/verify-table.ts';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { eventually } from '../worker/support/eventually.ts';
import { Workshop } from '../worker/support/test-worker.ts';

describe('the table that a device is given', () => {
  const NOW = '2026-11-23T09:00:00Z';
  let api: TestApi;
  let lawyer: ApiClient;
  let held: {
    answer: never;
    tag: string;
    key: { kid: string; x: string };
    confirmedAt: number;
    aheadMs: null;
  };
  beforeAll(async () => {
    api = await startApi();
    api.setNow(NOW);
    lawyer = await api.firms.a.as('lawyer');
    const { body, headers } = await lawyer.get('/v1/duty-table');
    const keys = await api.stranger().get('/v1/certificates/keys');
    const key = keys.body.keys.find(({ kid }: { kid: string }) => kid === namedKey(body));
    held = {
      answer: body as never,
      tag: headers.get('etag') ?? '',
      key,
      confirmedAt: 0,
      aheadMs: null,
    };
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

  describe('prepared ahead', () => {
    const EVENING = '2026-11-23T17:30:00Z';
    const services = (moment = NOW) => ({
      database: api.database,
      secretKey: api.secretKey,
      clock: { now: () => Temporal.Instant.from(moment) },
    });
    const idsOf = () => [api.firms.a.scope.firmId, api.firms.b.scope.firmId] as const;
    const rows = () =>
      api.database.pipelined(api.firms.b.scope, (sql) =>
        sql.query<{ content: string }>(`SELECT content FROM duty_tables WHERE firm_id = $1`, [
          sql.scope.firmId,
        ]),
      );

    it('is kept by whoever was asked first, and made for firms that lack it alone', async () => {
      const [a, b] = idsOf();
      expect(await firmsToPrepareFor(services())).toEqual([b]);
      await prepareDutyTables(services(), b);
      expect(await firmsToPrepareFor(services())).toEqual([]);
      expect((await rows()).map(({ content }) => JSON.parse(content))).toEqual([held.answer]);
      const evening = await firmsToPrepareFor(services(EVENING));
      expect(evening.toSorted()).toEqual([a, b].toSorted());
      const otherKey = { ...services(), secretKey: 'another key of the tests, long enough too' };
      expect(await firmsToPrepareFor(otherKey)).toHaveLength(2);
    });

    it('answers the first request of the day', async () => {
      const { scope } = api.firms.b;
      const said = (text: string) => text.replace('table-de-permanence', 'made-the-day-before');
      await api.database.pipelined(scope, async (sql) => {
        await sql.execute(
          `INSERT INTO duty_tables (firm_id, issued_on, maker, law, content)
           SELECT firm_id, issued_on + 1, maker, law, $2 FROM duty_tables WHERE firm_id = $1`,
          [scope.firmId, said(JSON.stringify(held.answer))],
        );
      });
      api.setNow('2026-11-24T00:00:30+01:00');
      const first = await (await api.firms.b.as('paralegal')).get('/v1/duty-table');
      expect(first.body.table.type).toBe('made-the-day-before');
      api.setNow(NOW);
    });

    it('is made again for a firm that follows another law', async () => {
      const { scope } = api.firms.b;
      await api.database.pipelined(scope, forgetDutyTables);
      expect(await firmsToPrepareFor(services())).toEqual([scope.firmId]);
    });

    it('is made by the worker, once it has rested', async () => {
      const workshop = await Workshop.beside(api);
      const { clock, secretKey } = services();
      const start = (restMs: number) => {
        const own = { ...workshop.services(clock), secretKey, restMs };
        return runWorker(own, { queues: workshop.queues.connection, speed: 1 });
      };
      try {
        await api.database.login.execute('DELETE FROM sweep_marks');
        const resting = await start(60_000);
        await eventually(
          () => readSweepMarks(api.database.login),
          ({ marks }) => marks.some(({ tick }) => tick === 'roll-firms'),
        );
        await resting.stop(3_000);
        await workshop.rest();
        expect(await rows()).toEqual([]);
        const worker = await start(0);
        await eventually(rows, (all) => all.length === 1);
        await worker.stop(3_000);
      } finally {
        await workshop.close();
      }
    });
  });
});
