import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, newId, openDatabase, violationOf } from '@quantieme/persistence';
import type { Database } from '@quantieme/persistence';
import { aDossier, aFirm, anEvent, aUser } from '../support/builders.ts';
import { connectTo, createBareDatabase } from '../support/database.ts';
import { testServer, urlOf } from '../support/test-server.ts';

/** A server where the owner is no superuser, so that forced row-level security binds it as well. */
const OWNER = { name: 'quantieme_test_managed', password: 'managed' };

let bare: Awaited<ReturnType<typeof createBareDatabase>>;
let database: Database;
let ownerUrl: string;

async function asAdministrator(sql: string): Promise<void> {
  const client = await connectTo(bare.ownerUrl);
  await client.query(sql).finally(() => client.end());
}

beforeAll(async () => {
  bare = await createBareDatabase();
  const name = new URL(bare.ownerUrl).pathname.slice(1);
  await asAdministrator(`CREATE ROLE ${OWNER.name} LOGIN PASSWORD '${OWNER.password}'`);
  await asAdministrator(`ALTER DATABASE ${name} OWNER TO ${OWNER.name}`);
  ownerUrl = urlOf(bare.ownerUrl, name, OWNER);
  await migrate({ ownerUrl });
  const app = { name: 'quantieme_app', password: testServer().passwords.app };
  const url = urlOf(bare.ownerUrl, name, app);
  database = openDatabase({ url, applicationName: 'quantieme test', max: 2 });
});
afterAll(async () => {
  await database.close();
  await bare.drop();
  const admin = await connectTo(testServer().adminUrl);
  await admin.query(`DROP ROLE ${OWNER.name}`).finally(() => admin.end());
});

describe('on a server whose owner is no superuser', () => {
  it('people sign in', async () => {
    const user = await aUser(database, await aFirm(database), { email: 'claire@cabinet.test' });
    expect(
      await database.login.query("SELECT user_id FROM find_login('claire@cabinet.test')"),
    ).toEqual([{ user_id: user.id }]);
  });

  it('foreign keys are checked though the owner sees no row', async () => {
    const scope = await aFirm(database);
    await database.firm(scope, async (tx) => {
      await anEvent(tx, { dossierId: await aDossier(tx) });
    });
    const orphan = database.firm(scope, (tx) => anEvent(tx, { dossierId: newId() }));
    expect(violationOf(await orphan.then(null, (error: unknown) => error))?.kind).toBe(
      'foreign-key',
    );
    const owner = await connectTo(ownerUrl);
    expect((await owner.query('SELECT FROM events')).rowCount).toBe(0);
    await owner.end();
  });
});
