import type { Prisma, Person as PersonRow } from '../../generated/client.ts';
import { dateOrNull, plainDateOrNull } from '../../codecs.ts';
import type { FirmTransaction } from '../../connection/firm-transaction.ts';
import { newId } from '../../ids.ts';
import { indexPerson } from '../../search/search-index.ts';
import { foldForSearch } from '../../search/search-words.ts';

export type Address = Readonly<Record<string, string>>;

export interface PersonFields {
  readonly kind: string;
  readonly familyName: string;
  readonly givenNames: string;
  readonly birthDate: Temporal.PlainDate | null;
  readonly birthPlace: string | null;
  readonly nationalities: readonly string[];
  readonly sex: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: Address;
  readonly foreignerNumber: string | null;
  readonly language: string | null;
  readonly notes: string;
}

export interface Person extends PersonFields {
  readonly id: string;
  readonly version: number;
}

const COLUMNS = {
  id: true,
  kind: true,
  familyName: true,
  givenNames: true,
  birthDate: true,
  birthPlace: true,
  nationalities: true,
  sex: true,
  email: true,
  phone: true,
  address: true,
  foreignerNumber: true,
  language: true,
  notes: true,
  version: true,
} as const satisfies Prisma.PersonSelect;

function personOf(row: Pick<PersonRow, keyof typeof COLUMNS>): Person {
  return {
    ...row,
    birthDate: plainDateOrNull(row.birthDate),
    address: row.address as Address,
  };
}

function columnsOf(fields: PersonFields) {
  return {
    kind: fields.kind,
    familyName: fields.familyName,
    givenNames: fields.givenNames,
    birthDate: dateOrNull(fields.birthDate),
    birthPlace: fields.birthPlace,
    nationalities: [...fields.nationalities],
    sex: fields.sex,
    email: fields.email,
    phone: fields.phone,
    address: fields.address,
    foreignerNumber: fields.foreignerNumber,
    language: fields.language,
    notes: fields.notes,
    sortKey: foldForSearch(`${fields.familyName} ${fields.givenNames}`),
  };
}

/** Words under which a person is found. */
export function wordsOf(
  person: Pick<PersonFields, 'familyName' | 'givenNames' | 'foreignerNumber' | 'email' | 'phone'>,
): readonly (string | null)[] {
  return [person.familyName, person.givenNames, person.foreignerNumber, person.email, person.phone];
}

export async function insertPerson(tx: FirmTransaction, fields: PersonFields): Promise<Person> {
  const id = newId();
  const data = { firmId: tx.scope.firmId, id, ...columnsOf(fields) };
  const row = await tx.prisma.person.create({ data, select: COLUMNS });
  await indexPerson(tx, id, wordsOf(fields));
  return personOf(row);
}

/** Another firm's id finds nothing, like an id that never was. */
export async function findPerson(tx: FirmTransaction, id: string): Promise<Person | null> {
  const where = { firmId_id: { firmId: tx.scope.firmId, id } };
  const row = await tx.prisma.person.findUnique({ where, select: COLUMNS });
  return row === null ? null : personOf(row);
}

/** Holds the person until the end of the transaction; false when the firm has none such. */
export async function lockPerson(tx: FirmTransaction, id: string): Promise<boolean> {
  const found = await tx.query(
    'SELECT 1 AS found FROM persons p WHERE p.firm_id = $1 AND p.id = $2 FOR UPDATE',
    [tx.scope.firmId, id],
  );
  return found.length === 1;
}

/** False when somebody else changed the person since that version was read. */
export async function updatePerson(tx: FirmTransaction, changed: Person): Promise<boolean> {
  const { count } = await tx.prisma.person.updateMany({
    where: { firmId: tx.scope.firmId, id: changed.id, version: changed.version },
    data: { ...columnsOf(changed), version: { increment: 1 } },
  });
  if (count === 1) await indexPerson(tx, changed.id, wordsOf(changed));
  return count === 1;
}
