import type { CreatePersonBody, UpdatePersonBody } from '@quantieme/contracts';
import type { AuditEntry, Person, PersonFields } from '@quantieme/persistence';
import { invalid } from '../domain-error.ts';

type Body = { readonly [K in keyof UpdatePersonBody]: UpdatePersonBody[K] | undefined };
type AddressSent = UpdatePersonBody['address'];

const NOBODY: PersonFields = {
  kind: 'client',
  familyName: '',
  givenNames: '',
  birthDate: null,
  birthPlace: null,
  nationalities: [],
  sex: null,
  email: null,
  phone: null,
  address: {},
  foreignerNumber: null,
  language: null,
  notes: '',
};

const EARLIEST = Temporal.PlainDate.from('1880-01-01');

/** What was not sent stays as it is; null empties. */
const kept = <Value>(sent: Value | undefined, before: Value): Value =>
  sent === undefined ? before : sent;

export function addressOf(sent: AddressSent): PersonFields['address'] {
  const lines = Object.entries(sent ?? {}).filter(
    ([, line]) => typeof line === 'string' && line !== '',
  );
  return Object.fromEntries(lines) as PersonFields['address'];
}

function birthDateOf(sent: string | null | undefined, parent: string): Temporal.PlainDate | null {
  if (sent === undefined || sent === null) return null;
  const day = Temporal.PlainDate.from(sent);
  // A clock in embedded mode may stand in the past; a year of birth needs no more precision than this.
  const latest = Temporal.PlainDate.from('2100-01-01');
  const compare = Temporal.PlainDate.compare;
  if (compare(day, EARLIEST) >= 0 && compare(day, latest) < 0) return day;
  throw invalid([
    {
      pointer: `${parent}/birthDate`,
      code: 'person/birth-date-impossible',
      detail: {
        fr: 'Cette date de naissance est hors des années possibles. Vérifiez l’année.',
        en: 'This date of birth is outside the possible years. Check the year.',
      },
    },
  ]);
}

/** The fields of a person once a body has been applied to them; `parent` points to the body. */
export function personFields(before: PersonFields, body: Body, parent = ''): PersonFields {
  return {
    kind: kept(body.kind, before.kind),
    familyName: kept(body.familyName, before.familyName).trim(),
    givenNames: (kept(body.givenNames, before.givenNames) ?? '').trim(),
    birthDate:
      body.birthDate === undefined ? before.birthDate : birthDateOf(body.birthDate, parent),
    birthPlace: kept(body.birthPlace, before.birthPlace),
    nationalities: kept(body.nationalities, before.nationalities).map((code) => code.toUpperCase()),
    sex: kept(body.sex, before.sex),
    email: kept(body.email, before.email),
    phone: kept(body.phone, before.phone),
    address: body.address === undefined ? before.address : addressOf(body.address),
    foreignerNumber: kept(body.foreignerNumber, before.foreignerNumber),
    language: kept(body.language, before.language),
    notes: kept(body.notes, before.notes) ?? '',
  };
}

export function newPersonFields(body: CreatePersonBody, parent = ''): PersonFields {
  return personFields(NOBODY, body, parent);
}

/** What the audit keeps of a person: everything, since a change of name or birth date may decide a right. */
export function auditOfPerson(action: string, before: Person | null, after: Person): AuditEntry {
  return { action, subjectKind: 'person', subjectId: after.id, before, after };
}
