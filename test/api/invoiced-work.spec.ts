import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { giveNumber } from '@quantieme/casework';
import { findInvoiceSettings, lockInvoice } from '@quantieme/persistence';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { aDossier } from '../support/builders.ts';
import { BUYER, euros, LINE, SETTINGS } from '../support/invoices.ts';

let api: TestApi;
let billing: ApiClient;
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T09:00:00Z');
  billing = await api.firms.a.as('billing');
  await billing.put('/v1/invoice-settings', SETTINGS, ifMatch(0));
});
afterAll(() => api.close());

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
const draft = async (change: object = {}) =>
  (await billing.post('/v1/invoices', { buyer: BUYER, lines: [LINE], ...change })).body;
const issue = ({ id, version }: { id: string; version: number }) =>
  billing.post(`/v1/invoices/${id}/issue`, {}, ifMatch(version));
const issued = async (change: object = {}) => (await issue(await draft(change))).body;

describe('numbers', () => {
  it('have no gap and no double, fifty at once', async () => {
    const { scope, users } = api.firms.a;
    const made = await Promise.all(Array.from({ length: 50 }, () => draft()));
    const now = Temporal.Instant.from('2026-11-23T09:00:00Z');
    const today = Temporal.PlainDate.from('2026-11-23');
    const taken = await Promise.allSettled(
      made.map(({ id }: { id: string }, place) =>
        api.database.firm(scope, async (tx) => {
          const row = await lockInvoice(tx, id);
          const settings = await findInvoiceSettings(tx);
          if (row === null || settings === null) throw new Error('no draft');
          const issuedBy = users.billing.id;
          const number = await giveNumber(tx, { row, settings, issuedBy, now, today });
          // Every fifth fails after its number was taken: it is given back.
          if (place % 5 === 0) throw new Error('cut short');
          return number;
        }),
      ),
    );
    expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(40);
    const rows = await api.database.firm(scope, (tx) =>
      tx.query<{ sequence: number }>(
        `SELECT sequence FROM invoices WHERE series = 'invoice' AND year = 2026 ORDER BY sequence`,
      ),
    );
    expect(rows.map(({ sequence }) => sequence)).toEqual(rows.map((_, index) => index + 1));
  });
});

describe('work of the firm', () => {
  it('becomes lines, is billed when they are issued, and free again once all is credited', async () => {
    const { scope, users } = api.firms.a;
    const dossierId = await api.database.firm(scope, (tx) => aDossier(tx, { number: 77 }));
    const lawyer = await api.firms.a.as('lawyer');
    await lawyer.post('/v1/expenses', {
      ...{ dossierId, on: '2026-11-20', kind: 'debours', description: 'Timbre fiscal' },
      amount: euros(225_00),
      userId: users.lawyer.id,
    });
    const unbilled = async () =>
      (await billing.get(`/v1/unbilled?dossierId=${dossierId}`)).body.data;
    expect(await unbilled()).toHaveLength(1);
    const invoice = await issued({ dossierId, unbilled: true, lines: [LINE] });
    expect(invoice).toMatchObject({ gross: euros(505_00), periodTo: '2026-11-20' });
    expect(await unbilled()).toEqual([]);
    const { body } = await billing.get(`/v1/expenses?dossierId=${dossierId}`);
    expect(body.data[0].billed).toMatchObject({ invoiceNumber: invoice.number });
    const lines = invoice.lines.map(({ net: _net, ...line }: { net: unknown }) => line);
    const again = await issue(await draft({ dossierId, lines }));
    expect([again.status, again.body.code]).toEqual([409, 'billing/billed']);
    await billing.post(`/v1/invoices/${invoice.id}/credit-notes`, { reason: 'Mauvais client' });
    expect(await unbilled()).toHaveLength(1);
  });
});

describe('what is owed', () => {
  const list = (query: string) => billing.get(`/v1/invoices?${query}`);

  it('follows each payment, also two at once, what is cancelled and what is credited', async () => {
    const { body: before } = await billing.get('/v1/invoices/figures');
    const more = async (status = 'unpaid') => {
      const { figures } = (await list(`include=figures&status=${status}&limit=1`)).body;
      return [figures.unpaid - before.unpaid, figures.due.amount - before.due.amount];
    };
    const { id } = await issued();
    expect(await more()).toEqual([1, 280_00]);
    const pay = (amount: number) =>
      billing.post(`/v1/invoices/${id}/payments`, {
        ...{ on: '2026-11-23', means: 'transfer', amount: euros(amount) },
      });
    const [first] = await Promise.all([pay(100_00), pay(50_00)]);
    expect(await more('draft')).toEqual([1, 130_00]);
    const [payment] = first.body.payments;
    await billing.post(`/v1/payments/${payment.id}/cancellation`, { reason: 'Rejeté' });
    expect(await more()).toEqual([1, 130_00 + payment.amount.amount]);
    await billing.post(`/v1/invoices/${id}/credit-notes`, { reason: 'Erreur' });
    expect(await more()).toEqual([0, 0]);
    const unpaid = (await list('status=unpaid&limit=200')).body.data;
    expect(unpaid.map((row: { id: string }) => row.id)).not.toContain(id);
  });

  it('comes with the list where that is asked, and not otherwise', async () => {
    const { body: figures } = await billing.get('/v1/invoices/figures');
    expect((await list('include=figures&limit=1')).body.figures).toEqual(figures);
    expect((await list('limit=1')).body.figures).toBeNull();
    expect((await list('include=sums')).status).toBe(422);
  });
});

describe('money of others', () => {
  const move = (id: string, kind: string, amount: number, on = '2026-11-20') =>
    billing.post(`/v1/dossiers/${id}/fund-movements`, {
      ...{ kind, on, amount: euros(amount), counterparty: '=Assureur', label: 'Indemnité' },
    });

  it('is never below zero on any day, is undone by its opposite, and leaves as a table', async () => {
    const { scope } = api.firms.a;
    const id = await api.database.firm(scope, (tx) => aDossier(tx, { number: 78 }));
    const deposit = await move(id, 'deposit', 100_00);
    expect(deposit.body.held).toEqual(euros(100_00));
    const answers = await Promise.all([1, 2, 3].map(() => move(id, 'withdrawal', 60_00)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const early = await move(id, 'withdrawal', 1, '2026-11-19');
    expect([early.status, early.body.code]).toEqual([409, 'fund-movement/below-zero']);
    const path = `/v1/fund-movements/${deposit.body.id}/reversal`;
    expect((await billing.post(path, { reason: 'Erreur' })).body.code).toBe(
      'fund-movement/below-zero',
    );
    const csv = await billing.get(`/v1/fund-movements/csv?dossierId=${id}`);
    expect(csv.body).toContain(";100.00;;'=Assureur;Indemnité;;100.00;");
    const { data } = (await billing.get(`/v1/fund-movements?dossierId=${id}`)).body;
    expect(data.map(({ held }: { held: { amount: number } }) => held.amount)).toEqual([
      100_00, 40_00,
    ]);
  });
});

describe('exports', () => {
  it('LEDES has 24 fields a line, and e-reporting adds consumers up', async () => {
    const period = 'from=2026-11-01&to=2026-11-30';
    const lines = ((await billing.get(`/v1/ledes?${period}`)).body as string)
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe('LEDES1998B[]');
    expect(new Set(lines.slice(1).map((line) => line.split('|').length))).toEqual(new Set([24]));
    expect(lines.every((line) => line.endsWith('[]'))).toBe(true);
    const { body } = await billing.get(`/v1/e-reporting?${period}`);
    const { body: figures } = await billing.get('/v1/invoices/figures?from=2026-11-01');
    const sum = (some: { base: { amount: number } }[]) =>
      some.reduce((total, { base }) => total + base.amount, 0);
    expect(sum(body.transactions)).toBe(figures.net.amount);
  });
});
