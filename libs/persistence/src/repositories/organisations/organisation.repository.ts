import type { Copied } from '../changed-rows.ts';
import type { OrganisationKind } from '@quantieme/law';
import type { Organisation as OrganisationRow } from '../../generated/client.ts';
import { instantOf, timestampOf } from '../../codecs.ts';
import type { FirmTransaction } from '../../connection/firm-transaction.ts';
import { newId } from '../../ids.ts';

export interface OrganisationFields {
  readonly kind: OrganisationKind;
  readonly name: string;
  /** The office or bureau that letters name under it. */
  readonly service: string | null;
  readonly departement: string | null;
  readonly territory: string | null;
  readonly address: Readonly<Record<string, string>>;
  readonly email: string | null;
  readonly phone: string | null;
  /** Départements, or countries for a consulate, that the firm has said it serves. */
  readonly serves: readonly string[];
}

export interface Organisation extends OrganisationFields {
  readonly id: string;
  readonly version: number;
  readonly updatedAt: Temporal.Instant;
}

const COLUMNS = {
  id: true,
  kind: true,
  name: true,
  service: true,
  departement: true,
  territory: true,
  address: true,
  email: true,
  phone: true,
  serves: true,
  version: true,
  updatedAt: true,
} as const;

type Selected = Pick<OrganisationRow, keyof typeof COLUMNS>;

function organisationOf(row: Selected): Organisation {
  return {
    ...row,
    kind: row.kind as OrganisationKind,
    address: row.address as Readonly<Record<string, string>>,
    updatedAt: instantOf(row.updatedAt),
  };
}

export async function insertOrganisation(
  tx: FirmTransaction,
  fields: OrganisationFields,
): Promise<Organisation> {
  const row = await tx.prisma.organisation.create({
    data: { firmId: tx.scope.firmId, id: newId(), ...fields, serves: [...fields.serves] },
    select: COLUMNS,
  });
  return organisationOf(row);
}

/** Another firm's id finds nothing, like an id that never was. */
export async function findOrganisation(
  tx: FirmTransaction,
  id: string,
): Promise<Organisation | null> {
  const row = await tx.prisma.organisation.findUnique({
    where: { firmId_id: { firmId: tx.scope.firmId, id } },
    select: COLUMNS,
  });
  return row === null ? null : organisationOf(row);
}

export interface OrganisationFilter {
  readonly kind: OrganisationKind | null;
  /** Not null: what has changed since, archived ones too. */
  readonly copied: Copied | null;
}

/** In no order. */
export async function listOrganisations(
  tx: FirmTransaction,
  { kind, copied }: OrganisationFilter,
): Promise<readonly Organisation[]> {
  const rows = await tx.prisma.organisation.findMany({
    where: {
      firmId: tx.scope.firmId,
      ...(copied === null
        ? { archivedAt: null }
        : {
            updatedAt: { gte: timestampOf(copied.since) },
            ...(copied.ids === null ? {} : { id: { in: [...copied.ids] } }),
          }),
      ...(kind === null ? {} : { kind }),
    },
    select: COLUMNS,
  });
  return rows.map(organisationOf);
}

const UPDATE = `
  UPDATE organisations
     SET kind = $10, name = $4, departement = $5, territory = $6, address = $7, email = $8, phone = $9,
         service = $11, serves = $12,
         version = version + 1, updated_at = now()
   WHERE firm_id = $1 AND id = $2 AND version = $3`;

/** False when somebody else changed it since that version was read. */
export async function updateOrganisation(
  tx: FirmTransaction,
  changed: Organisation,
): Promise<boolean> {
  const { id, version, kind, name, departement, territory, address, email, phone } = changed;
  const { service, serves } = changed;
  const updated = await tx.execute(UPDATE, [
    tx.scope.firmId,
    id,
    version,
    name,
    departement,
    territory,
    JSON.stringify(address),
    email,
    phone,
    kind,
    service,
    [...serves],
  ]);
  return updated === 1;
}

const RELEASE = `
  UPDATE organisations SET serves = ARRAY(SELECT place FROM unnest(serves) place WHERE place <> ALL ($4)),
         version = version + 1, updated_at = now()
   WHERE firm_id = $1 AND kind = $2 AND id <> $3 AND serves && $4
  RETURNING id, serves`;

type Served = Pick<Organisation, 'id' | 'serves'>;

/** One office of a kind for a place: the others no longer serve what this one does. Gives those that changed. */
export async function releasePlaces(
  tx: FirmTransaction,
  { kind, id, serves }: Pick<Organisation, 'kind' | 'id' | 'serves'>,
): Promise<readonly Served[]> {
  if (serves.length === 0) return [];
  return tx.query<Served>(RELEASE, [tx.scope.firmId, kind, id, [...serves]]);
}

export interface OrganisationChange {
  readonly id: string;
  readonly by: string;
  readonly at: Temporal.Instant;
}

/** Who last changed these organisations by hand; those that nobody did are left out. */
export function lastChangesOf(
  tx: FirmTransaction,
  ids: readonly string[],
): Promise<readonly OrganisationChange[]> {
  return tx.query<OrganisationChange>(
    `SELECT DISTINCT ON (a.subject_id) a.subject_id AS id, u.name AS by, a.at
       FROM audit_entries a JOIN users u ON u.firm_id = a.firm_id AND u.id = a.actor_id
      WHERE a.firm_id = $1 AND a.subject_id = ANY ($2::uuid[])
      ORDER BY a.subject_id, a.id DESC`,
    [tx.scope.firmId, [...ids]],
  );
}
