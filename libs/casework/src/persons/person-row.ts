import type { PersonRow, PersonSummary } from '@quantieme/contracts';
import type { PersonListRow } from '@quantieme/persistence';
import { dayText } from '../views/lens.ts';
import { displayName, initialsOf } from '../views/person-name.ts';
import { addressView } from '../views/person-view.ts';

export function personSummary(row: PersonListRow): PersonSummary {
  return {
    id: row.id,
    kind: row.kind,
    familyName: row.familyName,
    givenNames: row.givenNames,
    displayName: displayName(row),
    initials: initialsOf(row),
    birthDate: dayText(row.birthDate),
    nationalities: row.nationalities,
    dossierCount: row.dossierCount,
  };
}

/** A person as lists give it: enough to write to them. */
export function personRow(row: PersonListRow): PersonRow {
  return {
    ...personSummary(row),
    email: row.email,
    phone: row.phone,
    address: addressView(row.address),
    language: row.language,
    version: row.version,
    updatedAt: String(row.updatedAt),
  };
}
