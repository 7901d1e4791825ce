import type { ApiClient } from './api-client.ts';

/** Time, an expense, a rate and a billing of a dossier. */
export interface BillingBelongings {
  readonly timeEntry: string;
  readonly expense: string;
  readonly rate: string;
  readonly billing: string;
  readonly timer: string;
  readonly fee: string;
  readonly agreement: string;
  readonly legalAid: string;
}

/** Which of them a route is about. */
export const BILLING_RESOURCES: Readonly<Record<string, keyof BillingBelongings>> = {
  'time-entries': 'timeEntry',
  expenses: 'expense',
  rates: 'rate',
  billings: 'billing',
  timers: 'timer',
  fees: 'fee',
  'legal-aid': 'legalAid',
};

interface Made {
  readonly id: string;
  readonly version: number;
}

async function made(client: ApiClient, path: string, body: object): Promise<Made> {
  const answer = await client.post<Made>(path, body);
  if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

const EUROS = (amount: number) => ({ amount, currency: 'EUR' });

export async function furnishBilling(
  client: ApiClient,
  dossierId: string,
): Promise<BillingBelongings> {
  const rate = await made(client, '/v1/rates', { from: '2020-01-01', hourly: EUROS(20_000) });
  const time = { dossierId, minutes: 30, description: 'Confidentiel' };
  const timeEntry = await made(client, '/v1/time-entries', time);
  const expense = { dossierId, kind: 'frais', amount: EUROS(1_000), description: 'Confidentiel' };
  const billed = await made(client, '/v1/expenses', expense);
  const billing = await made(client, '/v1/billings', {
    externalInvoiceId: 'F-1',
    items: [{ kind: 'expense', id: billed.id, version: billed.version }],
  });
  const timers = await client.post('/v1/timers', { dossierId });
  const of = (path: string, body: object) => client.post(`/v1/dossiers/${dossierId}/${path}`, body);
  const fee = { kind: 'fixed', label: 'Confidentiel', dueOn: '2026-05-01', amount: EUROS(100) };
  const fees = await of('fees', fee);
  const agreements = await of('fee-agreements', { kind: 'hourly', from: '2026-05-01' });
  const aid = await of('legal-aid', { line: 'cnda' });
  return {
    timeEntry: timeEntry.id,
    expense: billed.id,
    rate: rate.id,
    billing: billing.id,
    timer: timers.body.data[0].id,
    fee: fees.body.fees[0].id,
    agreement: agreements.body.agreements[0].id,
    legalAid: aid.body.missions[0].id,
  };
}
