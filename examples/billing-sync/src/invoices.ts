import { answered, type Api, Refused } from './api.ts';
import type { components } from './generated/quantieme.ts';
import type { Mirror } from './mirror.ts';

type Item = components['schemas']['UnbilledItemView'];
type Named = components['schemas']['BilledItemBody'];

const AT_ONCE = 200;

/**
 * Makes an invoice for each dossier with unbilled work, in this program's own books, then tells Quantième what it bills.
 * The invoice is written first: whatever fails afterwards, it is told again under the same number.
 */
export async function billUnbilledWork(api: Api, mirror: Mirror): Promise<void> {
  // Those of last time: else their items would still look unbilled.
  await tellInvoices(api, mirror);
  const items = await unbilledItems(api);
  const insert = mirror.database.prepare(
    'INSERT INTO invoices (dossier_id, total_cents, items) VALUES (?, ?, ?)',
  );
  mirror.inTransaction(() => {
    for (const [dossierId, ofDossier] of Map.groupBy(items, ({ dossier }) => dossier.id)) {
      const total = ofDossier.reduce((sum, { net }) => sum + net.amount, 0);
      const named = ofDossier.map(({ kind, id, version }): Named => ({ kind, id, version }));
      insert.run(dossierId, total, JSON.stringify(named));
    }
  });
  await tellInvoices(api, mirror);
}

async function unbilledItems(api: Api): Promise<readonly Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: AT_ONCE, ...(cursor === undefined ? {} : { cursor }) };
    const { data, page } = await answered(api.GET('/v1/unbilled', { params: { query } }));
    items.push(...data);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}

async function tellInvoices(api: Api, mirror: Mirror): Promise<void> {
  const rows = mirror.database
    .prepare("SELECT number, items FROM invoices WHERE state = 'made' ORDER BY number")
    .all();
  const settle = mirror.database.prepare('UPDATE invoices SET state = ? WHERE number = ?');
  for (const { number, items } of rows) {
    const invoice = `BS-${String(number)}`;
    const isTold = await tell(api, invoice, JSON.parse(String(items)) as Named[]);
    settle.run(isTold ? 'told' : 'void', Number(number));
  }
}

/**
 * The key of idempotency is kept for a day; after a longer outage the request is a new one, and what it bills is billed
 * already: by this very invoice, if it arrived. False when the work has changed meanwhile: another invoice will bill it.
 */
async function tell(api: Api, invoice: string, items: readonly Named[]): Promise<boolean> {
  try {
    const body = { externalInvoiceId: invoice, items: [...items] };
    await answered(api.POST('/v1/billings', { body, headers: { 'Idempotency-Key': invoice } }));
    return true;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const query = { externalInvoiceId: invoice };
    const { data } = await answered(api.GET('/v1/billings', { params: { query } }));
    return data.some(({ reversed }) => !reversed);
  }
}
