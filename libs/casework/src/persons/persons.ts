import { announceChange } from '../announce.ts';
import { familyOfPerson } from './family-of-person.ts';
import type {
  CreatePersonBody,
  PersonPage,
  PersonsQuery,
  PersonView,
  UpdatePersonBody,
} from '@quantieme/contracts';
import {
  appendAudit,
  CHANGED_TYPES,
  changedKey,
  askForDossiersOf,
  dossiersOfPerson,
  findPerson,
  insertPerson,
  listPersons as selectPersons,
  relationsOf,
  updatePerson as writePerson,
  type FirmTransaction,
} from '@quantieme/persistence';
import { personUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { momentOf } from '../moment.ts';
import { keyIn, limitOf, copyAsked, pageOf } from '../paging.ts';
import { personView } from '../views/person-view.ts';
import { auditOfPerson, newPersonFields, personFields } from './person-fields.ts';
import { personRow } from './person-row.ts';

type Query = { readonly [K in keyof PersonsQuery]: PersonsQuery[K] | undefined };

export async function listPersons(ctx: Context, query: Query): Promise<PersonPage> {
  const { cursor, q = null, kind = null } = query;
  const limit = limitOf(ctx, query);
  const copied = copyAsked(query);
  const types = copied === null ? ['text', 'uuid'] : CHANGED_TYPES;
  const after = keyIn<[string, string]>(cursor, types);
  const rows = await ctx.database.pipelined(scopeOf(ctx), (sql) =>
    selectPersons(sql, { q, kind, copied, after, limit: limit + 1 }),
  );
  const { data, page } = pageOf(rows, limit, (row) =>
    copied === null ? [row.sortKey, row.id] : changedKey(row),
  );
  return { data: data.map(personRow), page };
}

async function viewOf(ctx: Context, tx: FirmTransaction, id: string): Promise<PersonView> {
  const person = await findPerson(tx, id);
  if (person === null) throw personUnknown();
  const [dossiers, relations] = await Promise.all([dossiersOfPerson(tx, id), relationsOf(tx, id)]);
  const lens = { language: ctx.language, today: momentOf(ctx).today };
  const family = await familyOfPerson(tx, ctx, { person, relations });
  return { ...personView({ person, dossiers, relations }, lens), family };
}

export function readPerson(ctx: Context, id: string): Promise<PersonView> {
  return ctx.database.firm(scopeOf(ctx), (tx) => viewOf(ctx, tx, id));
}

export async function createPerson(ctx: Context, body: CreatePersonBody): Promise<PersonView> {
  const fields = newPersonFields(body);
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const person = await insertPerson(tx, fields);
    await appendAudit(tx, auditOfPerson('person.create', null, person));
    return viewOf(ctx, tx, person.id);
  });
  announceChange(ctx, null, 'person');
  return view;
}

export async function updatePerson(
  ctx: Context,
  {
    id,
    version,
    body,
  }: { readonly id: string; readonly version: number; readonly body: UpdatePersonBody },
): Promise<PersonView> {
  const view = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await findPerson(tx, id);
    if (before === null) throw personUnknown();
    if (before.version !== version) throw staleVersion();
    const after = { ...before, ...personFields(before, body) };
    if (!(await writePerson(tx, after))) throw staleVersion();
    if (String(before.birthDate) !== String(after.birthDate)) {
      await askForDossiersOf(tx, id, momentOf(ctx).today);
    }
    await appendAudit(tx, auditOfPerson('person.update', before, after));
    return viewOf(ctx, tx, id);
  });
  announceChange(ctx, null, 'person');
  return view;
}
