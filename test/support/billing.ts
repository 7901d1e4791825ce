import type { ApiClient } from './api-client.ts';

/** Time, an expense, a rate and a billing of a dossier. */
export interface BillingBelongings {
  readonly timeEntry: string;
  readonly expense: string;
  readonly rate: string;
  readonly billing: string;
}

/** Which of them a route is about. */
export const BILLING_RESOURCES: Readonly<Record<string, keyof BillingBelongings>> = {
  'time-entries': 'timeEntry',
  expenses: 'expense',
  rates: 'rate',
  billings: 'billing',
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
  return {
    timeEntry: timeEntry.id,
    expense: billed.id,
    rate: rate.id,
    billing: billing.id,
  };
}
