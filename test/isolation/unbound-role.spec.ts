import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { openDatabase, refuseUnboundRole } from '@quantieme/persistence';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;

beforeAll(async () => {
  test = await openTestDatabase();
});
afterAll(() => test.close());

it("starts as the application's role", async () => {
  await expect(refuseUnboundRole(test.database.login)).resolves.toBeUndefined();
});

it('refuses to start as the owner', async () => {
  const asOwner = openDatabase({ url: test.ownerUrl, applicationName: 'api', max: 1 });
  await expect(refuseUnboundRole(asOwner.login)).rejects.toThrow(
    'row-level security does not bind',
  );
  await asOwner.close();
});
