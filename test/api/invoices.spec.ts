import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ApiClient } from '../support/api-client.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { BUYER, euros, LINE, SELLER, SETTINGS } from '../support/invoices.ts';

let api: TestApi;
let billing: ApiClient;
/** Issued, unpaid: what is refused leaves it so. */
let open: { readonly id: string };
beforeAll(async () => {
  api = await startApi();
  api.setNow('2026-11-23T09:00:00Z');
  billing = await api.firms.a.as('billing');
  await billing.put('/v1/invoice-settings', SETTINGS, ifMatch(0));
  open = await issued();
});
afterAll(() => api.close());

const ifMatch = (version: number) => ({ 'if-match': `"${version}"` });
const draft = async (change: object = {}) =>
  (await billing.post('/v1/invoices', { buyer: BUYER, lines: [LINE], ...change })).body;
const issue = ({ id, version }: { id: string; version: number }) =>
  billing.post(`/v1/invoices/${id}/issue`, {}, ifMatch(version));
const issued = async (change: object = {}) => (await issue(await draft(change))).body;
const invoiceRows = () =>
  api.database.firm(api.firms.a.scope, (tx) =>
    tx.query<{ text: string }>(
      `SELECT concat_ws(' ', 'i', id, version, number) AS text FROM invoices
       UNION ALL SELECT concat_ws(' ', 'p', id, cancelled_at) FROM payments ORDER BY 1`,
    ),
  );

describe('settings of invoices', () => {
  it('are kept as they are meant, and say the next number', async () => {
    const { body } = await billing.get('/v1/invoice-settings');
    expect(body).toMatchObject({
      seller: { siret: '73282932000074', iban: 'FR1420041010050500013M02606' },
      example: expect.stringMatching(/^F2026-\d{4}$/),
      version: 1,
    });
  });

  it.each([
    [{ invoiceFormat: 'F-{NNNN}' }, '/invoiceFormat', 'number-format/no-year'],
    [{ creditFormat: '{AAAA}' }, '/creditFormat', 'number-format/no-number'],
    [{ creditFormat: SETTINGS.invoiceFormat }, '/creditFormat', 'number-format/same'],
    [{ seller: { ...SELLER, paymentDays: 1.5 } }, '/seller/paymentDays', 'field/not-a-number'],
  ])('refuse %j', async (change, pointer, code) => {
    const answer = await billing.put(
      '/v1/invoice-settings',
      { ...SETTINGS, ...change },
      ifMatch(1),
    );
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ pointer, code, detail: expect.any(String) }],
    ]);
  });
});

describe('a draft', () => {
  it('has totals and no number, changes, and leaves', async () => {
    const made = await draft();
    expect(made).toMatchObject({
      standing: 'draft',
      number: null,
      totals: { net: euros(233_33), vat: euros(46_67), gross: euros(280_00) },
      missing: [],
    });
    const changed = await billing.patch(
      `/v1/invoices/${made.id}`,
      { discount: { share: 1000 }, lines: [LINE, { ...LINE, unit: 'piece', quantity: 1 }] },
      ifMatch(1),
    );
    expect(changed.body).toMatchObject({
      version: 2,
      totals: { lines: euros(433_33), discount: euros(43_33), gross: euros(468_00) },
    });
    expect((await billing.delete(`/v1/invoices/${made.id}`, ifMatch(1))).status).toBe(412);
    expect((await billing.delete(`/v1/invoices/${made.id}`, ifMatch(2))).status).toBe(204);
    expect((await billing.get(`/v1/invoices/${made.id}`)).status).toBe(404);
  });

  it('is shown before it is written', async () => {
    const before = await invoiceRows();
    const { body } = await billing.post('/v1/invoices/preview', {
      buyer: { ...BUYER, kind: 'business', name: '' },
      lines: [LINE],
    });
    expect(body.totals.gross).toEqual(euros(280_00));
    expect(body.missing.map(({ code }: { code: string }) => code)).toEqual([
      'invoice/buyer-name',
      'invoice/buyer-siren',
    ]);
    expect(await invoiceRows()).toEqual(before);
  });

  it.each([
    [{ ...LINE, unitPrice: euros(0.5) }, '/lines/0/unitPrice/amount', 'money/not-whole-cents'],
    [{ ...LINE, unitPrice: euros(-1) }, '/lines/0/unitPrice', 'money/too-small'],
    [{ ...LINE, vat: 'fr-19' }, '/lines/0/vat', 'vat/unknown'],
    [{ ...LINE, quantity: 1.5 }, '/lines/0/quantity', 'field/not-a-number'],
    [{ ...LINE, discount: euros(300_00) }, '/lines/0/discount', 'invoice/discount-too-large'],
  ])('refuses %j', async (line, pointer, code) => {
    const before = await invoiceRows();
    const answer = await billing.post('/v1/invoices', { buyer: BUYER, lines: [line] });
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ pointer, code, detail: expect.any(String) }],
    ]);
    expect(await invoiceRows()).toEqual(before);
  });
});

describe('issuing', () => {
  it('gives a number, for good: the database itself refuses a change', async () => {
    const invoice = await issued();
    expect(invoice).toMatchObject({
      standing: 'unpaid',
      number: expect.stringMatching(/^F2026-\d{4}$/),
      issuedOn: '2026-11-23',
      dueOn: '2026-12-23',
      due: euros(280_00),
    });
    const path = `/v1/invoices/${invoice.id}`;
    const changed = await billing.patch(path, { note: 'x' }, ifMatch(invoice.version));
    expect([changed.status, changed.body.code]).toEqual([409, 'invoice/issued']);
    const removed = await billing.delete(path, ifMatch(invoice.version));
    expect([removed.status, removed.body.code]).toEqual([409, 'invoice/issued']);
    for (const sql of [
      `UPDATE invoices SET gross_cents = 1, net_cents = 1, vat_cents = 0 WHERE id = $1`,
      `DELETE FROM invoices WHERE id = $1`,
      `UPDATE invoice_lines SET label = 'x' WHERE invoice_id = $1`,
      `DELETE FROM invoice_lines WHERE invoice_id = $1`,
      `INSERT INTO invoice_lines (firm_id, invoice_id, position, label, quantity, unit, unit_price_cents, vat, net_cents)
       SELECT firm_id, id, 9, 'x', 1, 'piece', 1, 'fr-20', 1 FROM invoices WHERE id = $1`,
    ]) {
      const tried = api.database.firm(api.firms.a.scope, (tx) => tx.execute(sql, [invoice.id]));
      await expect(tried).rejects.toThrow(/issued/);
    }
  });

  it('twice is once', async () => {
    const made = await draft();
    const answers = await Promise.all([issue(made), issue(made), issue(made)]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => body.number)).size).toBe(1);
  });

  it('waits for what is missing, and names it', async () => {
    const made = await draft({ buyer: { ...BUYER, address: { ...BUYER.address, city: '' } } });
    const before = await invoiceRows();
    const answer = await issue(made);
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ pointer: '/buyer/address', code: 'invoice/buyer-address', detail: expect.any(String) }],
    ]);
    expect(await invoiceRows()).toEqual(before);
  });

  it('refuses what machines could not read', async () => {
    const nowhere = { ...BUYER.address, country: 'QQ' };
    const answer = await issue(await draft({ buyer: { ...BUYER, address: nowhere } }));
    expect([answer.status, answer.body.code]).toEqual([422, 'invoice/unprintable']);
  });

  it('keeps the file that was sent, PDF and XML', async () => {
    const { id, number } = await issued();
    const [first, again, xml] = await Promise.all([
      billing.get(`/v1/invoices/${id}/pdf`),
      billing.get(`/v1/invoices/${id}/pdf`),
      billing.get(`/v1/invoices/${id}/xml`),
    ]);
    expect(first.headers.get('content-type')).toBe('application/pdf');
    expect(first.body).toBe(again.body);
    expect(xml.body).toContain(`<ram:ID>${number}</ram:ID>`);
  });
});

describe('a credit note', () => {
  const credit = (id: string, body: object) =>
    billing.post(`/v1/invoices/${id}/credit-notes`, { reason: 'Erreur de client', ...body });

  it('of the whole leaves nothing owed, in its own sequence', async () => {
    const invoice = await issued({ discount: { share: 500 } });
    const { body: note } = await credit(invoice.id, {});
    expect(note).toMatchObject({
      kind: 'credit-note',
      standing: 'credit-note',
      number: expect.stringMatching(/^A2026-\d{4}$/),
      gross: invoice.gross,
      corrects: { id: invoice.id, number: invoice.number },
    });
    const after = (await billing.get(`/v1/invoices/${invoice.id}`)).body;
    expect(after).toMatchObject({ standing: 'cancelled', due: euros(0), creditable: [] });
    expect((await credit(invoice.id, {})).body.code).toBe('credit/nothing');
  });

  it('of parts ends at nothing, to the cent', async () => {
    const invoice = await issued();
    for (const amount of [77_77, 77_77, 77_79]) {
      const { status } = await credit(invoice.id, {
        lines: [{ vat: 'fr-20', net: euros(amount) }],
      });
      expect(status).toBe(201);
    }
    const after = (await billing.get(`/v1/invoices/${invoice.id}`)).body;
    expect([after.standing, after.due, after.overpaid]).toEqual(['cancelled', euros(0), euros(0)]);
  });

  it.each([
    [{ lines: [{ vat: 'fr-20', net: euros(233_34) }] }, 'credit/beyond-invoice'],
    [{ lines: [{ vat: 'exempt', net: euros(1) }] }, 'credit/not-invoiced'],
    [{ lines: [{ vat: 'x', net: euros(1) }] }, 'vat/unknown'],
  ])('%j is refused, and takes no number', async (body, code) => {
    const before = await invoiceRows();
    const answer = await credit(open.id, body);
    expect([answer.status, answer.body.errors[0].code]).toEqual([422, code]);
    expect(await invoiceRows()).toEqual(before);
  });
});

describe('payments', () => {
  const pay = (id: string, change: object) =>
    billing.post(`/v1/invoices/${id}/payments`, { on: '2026-11-23', means: 'transfer', ...change });

  it('partial, whole, in excess, given back, cancelled', async () => {
    const { id } = await issued();
    const steps: [object, string][] = [
      [{ amount: euros(100_00) }, 'partly-paid'],
      [{ amount: euros(180_00) }, 'paid'],
      [{ amount: euros(20_00), overpaid: true }, 'overpaid'],
      [{ amount: euros(20_00), direction: 'out' }, 'paid'],
    ];
    for (const [change, standing] of steps) {
      expect((await pay(id, change)).body.standing).toBe(standing);
    }
    const { payments } = (await billing.get(`/v1/invoices/${id}`)).body;
    const path = `/v1/payments/${payments[1].id}/cancellation`;
    const cancelled = await billing.post(path, { reason: 'Mauvaise facture' });
    expect(cancelled.body).toMatchObject({ standing: 'partly-paid', due: euros(180_00) });
    expect((await billing.post(path, { reason: 'Encore' })).body.code).toBe('payment/cancelled');
  });

  it.each([
    [{ amount: euros(280_01) }, '/amount', 'payment/beyond-due'],
    [{ amount: euros(1), direction: 'out' }, '/amount', 'payment/beyond-overpaid'],
    [{ amount: euros(1), on: '2026-11-22' }, '/on', 'payment/before-invoice'],
    [{ amount: euros(1), on: '2026-11-24' }, '/on', 'payment/in-the-future'],
    [{ amount: euros(10.5) }, '/amount/amount', 'money/not-whole-cents'],
    [{ amount: euros(0) }, '/amount', 'money/too-small'],
  ])('%j is refused, nothing written', async (change, pointer, code) => {
    const before = await invoiceRows();
    const answer = await pay(open.id, change);
    expect([answer.status, answer.body.errors]).toEqual([
      422,
      [{ pointer, code, detail: expect.any(String) }],
    ]);
    expect(await invoiceRows()).toEqual(before);
  });

  it('of a draft wait for its issue', async () => {
    const { id } = await draft();
    expect((await pay(id, { amount: euros(1) })).body.code).toBe('invoice/not-issued');
  });
});

describe('invoices together', () => {
  it('are found by state, number and name; the unpaid say since when', async () => {
    const invoice = await issued({ buyer: { ...BUYER, name: 'Zacharie ZOLA' } });
    api.setNow('2027-01-02T09:00:00Z');
    const reminder = { on: '2026-12-28', means: 'mail' };
    await billing.post(`/v1/invoices/${invoice.id}/reminders`, reminder);
    const numbers = async (query: string) =>
      (await billing.get(`/v1/invoices?${query}`)).body.data.map(
        ({ number }: { number: string }) => number,
      );
    expect(await numbers('q=zola&status=overdue')).toEqual([invoice.number]);
    expect(await numbers(`q=${invoice.number}&status=issued&kind=invoice`)).toEqual([
      invoice.number,
    ]);
    expect(await numbers('q=zola&status=draft')).toEqual([]);
    expect(await numbers('q=%25')).toEqual([]);
    const [row] = (await billing.get('/v1/invoices?q=zola')).body.data;
    expect(row).toMatchObject({ daysLate: 10, remindedOn: '2026-12-28' });
    const { body: figures } = await billing.get('/v1/invoices/figures?from=2026-11-01');
    expect(figures).toMatchObject({ to: '2026-11-30', overdue: figures.unpaid });
    api.setNow('2026-11-23T09:00:00Z');
  });

  it('are told in the audit, whole', async () => {
    const { id } = open;
    const owner = await api.firms.a.as('owner');
    const { data } = (await owner.get(`/v1/audit?subject=${id}`)).body;
    expect(data.map(({ action }: { action: string }) => action)).toEqual([
      'invoice.issue',
      'invoice.create',
    ]);
  });
});
