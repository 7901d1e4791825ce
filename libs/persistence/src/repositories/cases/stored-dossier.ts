import type { Residence, Territory } from '@quantieme/calendar';
import type { Undetermined } from '@quantieme/deadlines';
import type { Facts } from '@quantieme/law';
import type { DossierRecord, NoteRecord, ParticipantRecord } from './case-records.ts';

export interface DossierRow {
  readonly id: string;
  readonly reference: string;
  readonly procedure: string;
  readonly label: string;
  readonly status: DossierRecord['status'];
  readonly territory: Territory;
  readonly residence: Residence | null;
  readonly departement: string | null;
  readonly responsible_id: string | null;
  readonly paralegal_id: string | null;
  readonly prefecture_id: string | null;
  readonly prefecture_name: string | null;
  readonly prefecture_departement: string | null;
  readonly court_id: string | null;
  readonly court_name: string | null;
  readonly court_departement: string | null;
  readonly court_territory: Territory | null;
  readonly title_requested: string | null;
  readonly legal_aid: string | null;
  readonly tags: readonly string[];
  readonly facts: Facts;
  readonly undetermined: readonly Undetermined[];
  readonly next_deadline_id: string | null;
  readonly opened_on: Temporal.PlainDate;
  readonly closed_on: Temporal.PlainDate | null;
  readonly version: number;
}

export const DOSSIER_COLUMNS = `d.id, d.reference, d.procedure, d.label, d.status, d.territory, d.residence,
  d.departement, d.responsible_id, d.paralegal_id, d.prefecture_id, p.name AS prefecture_name,
  p.departement AS prefecture_departement, d.court_id, c.name AS court_name, c.departement AS court_departement,
  c.territory AS court_territory, d.title_requested, d.legal_aid, d.tags, d.facts, d.undetermined, d.next_deadline_id,
  d.opened_on, d.closed_on, d.version`;

export const ORGANISATIONS_OF_DOSSIER = `LEFT JOIN organisations p ON p.firm_id = d.firm_id AND p.id = d.prefecture_id
  LEFT JOIN organisations c ON c.firm_id = d.firm_id AND c.id = d.court_id`;

function named(id: string | null, name: string | null): { id: string; name: string } | null {
  return id === null ? null : { id, name: name ?? '' };
}

export function readDossier(row: DossierRow): DossierRecord {
  return {
    id: row.id,
    reference: row.reference,
    procedure: row.procedure,
    label: row.label,
    status: row.status,
    territory: row.territory,
    residence: row.residence,
    departement: row.departement,
    responsibleId: row.responsible_id,
    paralegalId: row.paralegal_id,
    prefecture: named(row.prefecture_id, row.prefecture_name),
    court: named(row.court_id, row.court_name),
    seats: {
      prefecture: row.prefecture_departement,
      court: row.court_departement,
      courtTerritory: row.court_territory,
    },
    titleRequested: row.title_requested,
    legalAid: row.legal_aid,
    tags: row.tags,
    facts: row.facts,
    undetermined: row.undetermined,
    nextDeadlineId: row.next_deadline_id,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    version: row.version,
  };
}

const PARTICIPANT_COLUMNS = `p.id, p.family_name, p.given_names, p.birth_date, p.nationalities, dp.role,
  p.address ->> 'postalCode' AS postal_code, p.address ->> 'city' AS city, p.address ->> 'country' AS country`;

/** The people of these rows of dossier_persons, under their names of today. */
export const participantsIn = (rows: string) => `SELECT dp.dossier_id, ${PARTICIPANT_COLUMNS}
  FROM (${rows}) dp JOIN persons p ON p.firm_id = dp.firm_id AND p.id = dp.person_id
  ORDER BY dp.position, p.id`;

export const PARTICIPANTS = participantsIn(
  'SELECT * FROM dossier_persons WHERE firm_id = $1 AND dossier_id = ANY($2::uuid[])',
);

export const NOTE_COLUMNS = 'n.id, n.body, n.author_id, n.created_at, n.version';

export interface ParticipantRow extends Omit<
  ParticipantRecord,
  'familyName' | 'givenNames' | 'birthDate' | 'place'
> {
  readonly family_name: string;
  readonly given_names: string;
  readonly birth_date: Temporal.PlainDate | null;
  readonly postal_code: string | null;
  readonly city: string | null;
  readonly country: string | null;
}

export interface NoteRow {
  readonly id: string;
  readonly body: string;
  readonly author_id: string;
  readonly created_at: Temporal.Instant;
  readonly version: number;
}

export function readParticipant(row: ParticipantRow): ParticipantRecord {
  return {
    id: row.id,
    familyName: row.family_name,
    givenNames: row.given_names,
    birthDate: row.birth_date,
    nationalities: row.nationalities,
    role: row.role,
    place: { postalCode: row.postal_code, city: row.city, country: row.country },
  };
}

export function readNote(row: NoteRow): NoteRecord {
  return {
    id: row.id,
    body: row.body,
    authorId: row.author_id,
    createdAt: row.created_at,
    version: row.version,
  };
}
