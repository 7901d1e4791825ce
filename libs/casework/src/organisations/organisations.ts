import type {
  CreateOrganisationBody,
  OrganisationPage,
  OrganisationsQuery,
  OrganisationView,
  UpdateOrganisationBody,
} from '@quantieme/contracts';
import { authorityOf, quoted, text } from '@quantieme/law';
import {
  appendAudit,
  findOrganisation,
  foldForSearch,
  insertOrganisation,
  listOrganisations as selectOrganisations,
  updateOrganisation as writeOrganisation,
  type Organisation,
  type OrganisationFields,
  type OrganisationKind,
} from '@quantieme/persistence';
import { announceChange } from '../cases/change-dossier.ts';
import { organisationUnknown, staleVersion } from '../cases/problems.ts';
import { scopeOf, type Context } from '../context.ts';
import { wrongCursor } from '../cursor.ts';
import { invalid } from '../domain-error.ts';
import { DEFAULT_LIMIT, keyIn, pageOf } from '../paging.ts';
import { addressOf } from '../persons/person-fields.ts';
import { addressView } from '../views/person-view.ts';

type Query = { readonly [K in keyof OrganisationsQuery]: OrganisationsQuery[K] | undefined };

function organisationView(organisation: Organisation): OrganisationView {
  const { id, kind, name, departement, email, phone, version } = organisation;
  const address = addressView(organisation.address);
  return { id, kind, name, departement, address, email, phone, version };
}

function auditOf(action: string, before: Organisation | null, after: Organisation) {
  return { action, subjectKind: 'organisation', subjectId: after.id, before, after };
}

function firstUnseen(found: readonly Organisation[], cursor: string | undefined): number {
  const [seen] = keyIn<[string]>(cursor, ['uuid']) ?? [];
  if (seen === undefined) return 0;
  const last = found.findIndex(({ id }) => id === seen);
  if (last === -1) throw wrongCursor();
  return last + 1;
}

/** A firm has a few hundred at most: they are read whole and paged here. */
export async function listOrganisations(ctx: Context, query: Query): Promise<OrganisationPage> {
  const kind = (query.kind ?? null) as OrganisationKind | null;
  const all = await ctx.database.firm(scopeOf(ctx), (tx) => selectOrganisations(tx, { kind }));
  const wanted = foldForSearch(query.q ?? '').split(' ');
  const found = all.filter(({ name }) =>
    wanted.every((word) => foldForSearch(name).includes(word)),
  );
  const rest = found.slice(firstUnseen(found, query.cursor));
  const { data, page } = pageOf(rest, query.limit ?? DEFAULT_LIMIT, ({ id }) => [id]);
  return { data: data.map(organisationView), page };
}

export async function readOrganisation(ctx: Context, id: string): Promise<OrganisationView> {
  const found = await ctx.database.firm(scopeOf(ctx), (tx) => findOrganisation(tx, id));
  if (found === null) throw organisationUnknown();
  return organisationView(found);
}

const NONE: OrganisationFields = {
  kind: 'other',
  name: '',
  departement: null,
  territory: null,
  address: {},
  email: null,
  phone: null,
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

function fieldsAfter(before: OrganisationFields, body: UpdateOrganisationBody): OrganisationFields {
  const { departement, territory } = placeAfter(before, body.departement);
  return {
    kind: kept(body.kind, before.kind) as OrganisationKind,
    name: kept(body.name, before.name).trim(),
    departement,
    territory,
    address: body.address === undefined ? before.address : addressOf(body.address),
    email: kept(body.email, before.email),
    phone: kept(body.phone, before.phone),
  };
}

export async function createOrganisation(
  ctx: Context,
  body: CreateOrganisationBody,
): Promise<OrganisationView> {
  const made = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const organisation = await insertOrganisation(tx, fieldsAfter(NONE, body));
    await appendAudit(tx, auditOf('organisation.create', null, organisation));
    return organisation;
  });
  announceChange(ctx, null, 'organisation');
  return organisationView(made);
}

export async function updateOrganisation(
  ctx: Context,
  { id, body }: { readonly id: string; readonly body: UpdateOrganisationBody },
): Promise<OrganisationView> {
  const changed = await ctx.database.firm(scopeOf(ctx), async (tx) => {
    const before = await findOrganisation(tx, id);
    if (before === null) throw organisationUnknown();
    const after = { ...before, ...fieldsAfter(before, body) };
    if (!(await writeOrganisation(tx, after))) throw staleVersion();
    await appendAudit(tx, auditOf('organisation.update', before, after));
    return { ...after, version: before.version + 1 };
  });
  announceChange(ctx, null, 'organisation');
  return organisationView(changed);
}
