import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, violationOf } from '@quantieme/persistence';
import { aFirm, aUser } from '../support/builders.ts';
import type { BuiltUser } from '../support/builders.ts';
import { openTestDatabase } from '../support/database.ts';
import type { OpenTestDatabase } from '../support/database.ts';

let test: OpenTestDatabase;
let user: BuiltUser;

beforeAll(async () => {
  test = await openTestDatabase();
  user = await aUser(test.database, await aFirm(test.database), { email: 'claire@cabinet.test' });
});
afterAll(() => test.close());

const findLogin = (email: string) =>
  test.database.login.query('SELECT firm_id, user_id, password_hash, status FROM find_login($1)', [
    email,
  ]);
const findSession = (token: Buffer) =>
  test.database.login.query<{ user_id: string }>('SELECT * FROM find_session($1)', [hash(token)]);
const hash = (token: Buffer) => createHash('sha256').update(token).digest();

async function openSession(
  expiry: { idle: string; absolute: string } = { idle: '1 h', absolute: '12 h' },
) {
  const token = randomBytes(32);
  const id = newId();
  await test.database.firm(user.scope, (tx) =>
    tx.execute(
      `INSERT INTO sessions (firm_id, id, user_id, token_hash, idle_expires_at, absolute_expires_at)
       VALUES ($1, $2, $3, $4, now() + $5::text::interval, now() + $6::text::interval)`,
      [user.scope.firmId, id, user.id, hash(token), expiry.idle, expiry.absolute],
    ),
  );
  return { id, token };
}

describe('an e-mail', () => {
  it('finds its firm and user, whatever its capitals', async () => {
    const found = {
      firm_id: user.scope.firmId,
      user_id: user.id,
      password_hash: 'unusable',
      status: 'active',
    };
    expect(await findLogin('Claire@Cabinet.test')).toEqual([found]);
    expect(await findLogin('personne@cabinet.test')).toEqual([]);
  });

  it('belongs to one firm', async () => {
    const elsewhere = await aFirm(test.database);
    const taken = aUser(test.database, elsewhere, { email: 'claire@cabinet.test' });
    expect(violationOf(await taken.then(null, (error: unknown) => error))).toEqual({
      kind: 'unique',
      constraint: 'login_identities_pkey',
    });
  });

  it('signs in under the new one when it changes, no longer under the old', async () => {
    const other = await aUser(test.database, user.scope, { email: 'avant@cabinet.test' });
    await test.database.firm(user.scope, ({ prisma }) =>
      prisma.user.update({
        where: { firmId_id: { firmId: user.scope.firmId, id: other.id } },
        data: { email: 'apres@cabinet.test' },
      }),
    );
    expect(await findLogin('avant@cabinet.test')).toEqual([]);
    expect(await findLogin('apres@cabinet.test')).toHaveLength(1);
  });
});

describe('a session', () => {
  it('is found by its token alone', async () => {
    const { id, token } = await openSession();
    expect(await findSession(token)).toEqual([
      expect.objectContaining({
        session_id: id,
        user_id: user.id,
        role: 'lawyer',
        time_zone: 'Europe/Paris',
      }),
    ]);
    expect(await findSession(randomBytes(32))).toEqual([]);
  });

  it.each([
    ['left alone too long', { idle: '-1 s', absolute: '1 h' }],
    ['open too long', { idle: '1 h', absolute: '-1 s' }],
  ])('is over when %s', async (_, expiry) => {
    expect(await findSession((await openSession(expiry)).token)).toEqual([]);
  });

  it('is over when revoked, or when its user is disabled', async () => {
    const { id, token } = await openSession();
    const other = await openSession();
    await test.database.firm(user.scope, async (tx) => {
      await tx.execute('UPDATE sessions SET revoked_at = now() WHERE firm_id = $1 AND id = $2', [
        user.scope.firmId,
        id,
      ]);
    });
    expect(await findSession(token)).toEqual([]);
    expect(await findSession(other.token)).toHaveLength(1);
    await test.database.firm(user.scope, (tx) =>
      tx.execute("UPDATE users SET status = 'disabled' WHERE id = $1", [user.id]),
    );
    expect(await findSession(other.token)).toEqual([]);
  });
});

describe('the door before sign-in', () => {
  it.each(['users', 'sessions', 'login_identities', 'one_time_tokens', 'firms'])(
    'shows no row of %s',
    async (table) => {
      await expect(test.database.login.query(`SELECT FROM ${table}`)).rejects.toMatchObject({
        code: 'QT001',
      });
    },
  );
});
