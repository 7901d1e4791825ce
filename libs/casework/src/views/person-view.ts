import type {
  AddressView,
  PersonDossierView,
  PersonView,
  RelationView,
} from '@quantieme/contracts';
import type { Person, PersonDossierRow, PersonFields, RelationRow } from '@quantieme/persistence';
import { nextOf } from './dossier-row.ts';
import { procedureReference } from './dossier-view.ts';
import { dayText, type Lens } from './lens.ts';
import { displayName, initialsOf } from './person-name.ts';

/** Null when nothing is known of it. */
export function addressView(address: PersonFields['address']): AddressView | null {
  if (Object.keys(address).length === 0) return null;
  return {
    street: address['street'] ?? null,
    postalCode: address['postalCode'] ?? null,
    city: address['city'] ?? null,
    country: address['country'] ?? null,
    careOf: address['careOf'] ?? null,
  };
}

/** The same relation said from the other end. */
const TURNED: Readonly<Record<string, string>> = { parent: 'enfant', enfant: 'parent' };

export function relationKind({ kind, reversed }: RelationRow): string {
  return reversed ? (TURNED[kind] ?? kind) : kind;
}

export function relationView(row: RelationRow): RelationView {
  return {
    id: row.id,
    kind: relationKind(row),
    personId: row.otherId,
    displayName: displayName(row),
    birthDate: dayText(row.birthDate),
    fromOn: dayText(row.fromOn),
    toOn: dayText(row.toOn),
  };
}

function dossierOf(
  row: PersonDossierRow,
  lens: Pick<Lens, 'language' | 'today'>,
): PersonDossierView {
  return {
    id: row.id,
    reference: row.reference,
    procedure: row.procedure,
    procedureLabel: procedureReference(row.procedure, lens).label,
    label: row.label,
    status: row.status,
    role: row.role,
    nextDeadline: nextOf(row.next, lens),
  };
}

export interface PersonFile {
  readonly person: Person;
  readonly dossiers: readonly PersonDossierRow[];
  readonly relations: readonly RelationRow[];
}

export function personView(
  { person, dossiers, relations }: PersonFile,
  lens: Pick<Lens, 'language' | 'today'>,
): Omit<PersonView, 'family'> {
  return {
    id: person.id,
    kind: person.kind,
    familyName: person.familyName,
    givenNames: person.givenNames,
    displayName: displayName(person),
    initials: initialsOf(person),
    birthDate: dayText(person.birthDate),
    birthPlace: person.birthPlace,
    nationalities: person.nationalities,
    sex: person.sex,
    email: person.email,
    phone: person.phone,
    address: addressView(person.address),
    foreignerNumber: person.foreignerNumber,
    language: person.language,
    notes: person.notes === '' ? null : person.notes,
    version: person.version,
    dossiers: dossiers.map((row) => dossierOf(row, lens)),
    relations: relations.map(relationView),
  };
}
