import type { Organisation as OrganisationRow } from '../../generated/client.ts';
import type { FirmTransaction } from '../../connection/firm-transaction.ts';
import { newId } from '../../ids.ts';

export type OrganisationKind = 'prefecture' | 'tribunal' | 'ofii' | 'employer' | 'other';

export interface OrganisationFields {
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly departement: string | null;
  readonly territory: string | null;
  readonly address: Readonly<Record<string, string>>;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface Organisation extends OrganisationFields {
  readonly id: string;
  readonly version: number;
}

const COLUMNS = {
  id: true,
  kind: true,
  name: true,
  departement: true,
  territory: true,
  address: true,
  email: true,
  phone: true,
  version: true,
} as const;

type Selected = Pick<OrganisationRow, keyof typeof COLUMNS>;

function organisationOf(row: Selected): Organisation {
  return {
    ...row,
    kind: row.kind as OrganisationKind,
    address: row.address as Readonly<Record<string, string>>,
  };
}

export async function insertOrganisation(
  tx: FirmTransaction,
  fields: OrganisationFields,
): Promise<Organisation> {
  const row = await tx.prisma.organisation.create({
    data: { firmId: tx.scope.firmId, id: newId(), ...fields },
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

export async function listOrganisations(
  tx: FirmTransaction,
  filter: { readonly kind: OrganisationKind | null },
): Promise<readonly Organisation[]> {
  const rows = await tx.prisma.organisation.findMany({
    where: {
      firmId: tx.scope.firmId,
      archivedAt: null,
      ...(filter.kind === null ? {} : { kind: filter.kind }),
    },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }, { id: 'asc' }],
    select: COLUMNS,
  });
  return rows.map(organisationOf);
}

const UPDATE = `
  UPDATE organisations
     SET kind = $10, name = $4, departement = $5, territory = $6, address = $7, email = $8, phone = $9,
         version = version + 1, updated_at = now()
   WHERE firm_id = $1 AND id = $2 AND version = $3`;

/** False when somebody else changed it since that version was read. */
export async function updateOrganisation(
  tx: FirmTransaction,
  changed: Organisation,
): Promise<boolean> {
  const { id, version, kind, name, departement, territory, address, email, phone } = changed;
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
  ]);
  return updated === 1;
}
