import type {
  CreateOrganisationBody,
  OrganisationPage,
  OrganisationsQuery,
  OrganisationView,
  UpdateOrganisationBody,
} from '@quantieme/contracts';
import { authorityOf, quoted, text, type OrganisationKind } from '@quantieme/law';
import {
  appendAudit,
  findOrganisation,
  foldForSearch,
  insertOrganisation,
  lastChangesOf,
  listOrganisations as selectOrganisations,
  releasePlaces,
  updateOrganisation as writeOrganisation,
  type FirmTransaction,
  type Organisation,
  type OrganisationChange,
  type OrganisationFields,
} from '@quantieme/persistence';
import { announceChange } from '../announce.ts';
import { organisationUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { keyIn, limitOf, copyAsked, pageOf } from '../paging.ts';
import { addressOf } from '../persons/person-fields.ts';
import { organisationView } from '../views/organisation-view.ts';

type Query = { readonly [K in keyof OrganisationsQuery]: OrganisationsQuery[K] | undefined };

function auditOf(action: string, before: Organisation | null, after: Organisation) {
  return { action, subjectKind: 'organisation', subjectId: after.id, before, after };
}

type Place = readonly [string, string, string];

/** Where an organisation stands in the list: by kind and name, or by its last change. A place outlives its row. */
function placeOf({ id, kind, name, updatedAt }: Organisation, isByChange: boolean): Place {
  return isByChange
    ? [String(updatedAt.epochMilliseconds), '', id]
    : [kind, foldForSearch(name), id];
}

function isAfter(place: Place, other: Place): boolean {
  const index = place.findIndex((part, at) => part !== other[at]);
  return index !== -1 && String(place[index]) > String(other[index]);
}

type Changes = ReadonlyMap<string, OrganisationChange>;

async function changesOf(tx: FirmTransaction, all: readonly Organisation[]): Promise<Changes> {
  const changes = await lastChangesOf(
    tx,
    all.map(({ id }) => id),
  );
  return new Map(changes.map((change) => [change.id, change]));
}

async function viewOf(
  ctx: Context,
  tx: FirmTransaction,
  organisation: Organisation,
): Promise<OrganisationView> {
  const changes = await changesOf(tx, [organisation]);
  return organisationView(organisation, changes.get(organisation.id), ctx);
}

/** Whoever served the places that this office serves no longer does. */
async function takePlaces(tx: FirmTransaction, organisation: Organisation): Promise<void> {
  for (const { id, serves } of await releasePlaces(tx, organisation)) {
    const subject = { subjectKind: 'organisation', subjectId: id };
    await appendAudit(tx, { action: 'organisation.update', ...subject, after: { serves } });
  }
}

/** A firm has a few hundred at most: they are read whole and paged here. */
export async function listOrganisations(ctx: Context, query: Query): Promise<OrganisationPage> {
  const kind = (query.kind ?? null) as OrganisationKind | null;
  const copied = copyAsked(query);
  const place = (one: Organisation) => placeOf(one, copied !== null);
  const seen = keyIn<Place>(query.cursor, ['text', 'text', 'uuid']);
  const { all, changes } = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const found = await selectOrganisations(tx, { kind, copied });
    return { all: found, changes: await changesOf(tx, found) };
  });
  const wanted = foldForSearch(query.q ?? '').split(' ');
  const found = all.filter(({ name }) =>
    wanted.every((word) => foldForSearch(name).includes(word)),
  );
  const rest = found
    .filter((one) => seen === null || isAfter(place(one), seen))
    .toSorted((a, b) => (isAfter(place(a), place(b)) ? 1 : -1));
  const { data, page } = pageOf(rest, limitOf(ctx, query), place);
  return { data: data.map((one) => organisationView(one, changes.get(one.id), ctx)), page };
}

export async function readOrganisation(ctx: Context, id: string): Promise<OrganisationView> {
  return ctx.database.firm(scopeOf(ctx), async (tx) => {
    const found = await findOrganisation(tx, id);
    if (found === null) throw organisationUnknown();
    return viewOf(ctx, tx, found);
  });
}

const NONE: OrganisationFields = {
  kind: 'other',
  name: '',
  service: null,
  departement: null,
  territory: null,
  address: {},
  email: null,
  phone: null,
  serves: [],
};

const kept = <Value>(sent: Value | undefined, before: Value): Value =>
  sent === undefined ? before : sent;

/** The code of a département as it is written everywhere, or a problem: deadlines may run by its calendar. */
function placeAfter(before: OrganisationFields, sent: string | null | undefined) {
  if (sent === undefined) return { departement: before.departement, territory: before.territory };
  if (sent === null) return { departement: null, territory: null };
  const authority = authorityOf(sent);
  if (authority !== null) return authority;
  const detail = text(
    `Département inconnu\u00a0: «\u00a0${quoted(sent)}\u00a0».`,
    `Unknown département: “${quoted(sent)}”.`,
  );
  throw invalid([{ pointer: '/departement', code: 'authority/unknown', detail }]);
}

/** Départements and countries as they are written everywhere. */
function placesServed(sent: readonly string[]): readonly string[] {
  return [...new Set(sent.map((code) => code.toUpperCase()))].map((code, index) => {
    if (authorityOf(code) !== null || /^[A-Z]{2}$/u.test(code)) return code;
    const detail = text(
      `Ni un département, ni un pays\u00a0: «\u00a0${quoted(code)}\u00a0».`,
      `Neither a département nor a country: “${quoted(code)}”.`,
    );
    throw invalid([{ pointer: `/serves/${index}`, code: 'authority/unknown', detail }]);
  });
}

function fieldsAfter(before: OrganisationFields, body: UpdateOrganisationBody): OrganisationFields {
  const { departement, territory } = placeAfter(before, body.departement);
  return {
    kind: kept(body.kind, before.kind) as OrganisationKind,
    name: kept(body.name, before.name).trim(),
    service: kept(body.service, before.service),
    departement,
    territory,
    address: body.address === undefined ? before.address : addressOf(body.address),
    email: kept(body.email, before.email),
    phone: kept(body.phone, before.phone),
    serves: body.serves === undefined ? before.serves : placesServed(body.serves),
  };
}

export async function createOrganisation(
  ctx: Context,
  body: CreateOrganisationBody,
): Promise<OrganisationView> {
  const made = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const organisation = await insertOrganisation(tx, fieldsAfter(NONE, body));
    await appendAudit(tx, auditOf('organisation.create', null, organisation));
    await takePlaces(tx, organisation);
    return viewOf(ctx, tx, organisation);
  });
  announceChange(ctx, null, 'organisation');
  return made;
}

export async function updateOrganisation(
  ctx: Context,
  {
    id,
    version,
    body,
  }: { readonly id: string; readonly version: number; readonly body: UpdateOrganisationBody },
): Promise<OrganisationView> {
  const changed = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await findOrganisation(tx, id);
    if (before === null) throw organisationUnknown();
    if (before.version !== version) throw staleVersion();
    const after = { ...before, ...fieldsAfter(before, body) };
    if (!(await writeOrganisation(tx, after))) throw staleVersion();
    await appendAudit(tx, auditOf('organisation.update', before, after));
    await takePlaces(tx, after);
    return viewOf(ctx, tx, (await findOrganisation(tx, id)) ?? after);
  });
  announceChange(ctx, null, 'organisation');
  return changed;
}
