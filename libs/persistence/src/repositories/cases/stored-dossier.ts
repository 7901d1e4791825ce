import type { Residence, Territory } from '@quantieme/calendar';
import type { Undetermined } from '@quantieme/deadlines';
import type { Facts } from '@quantieme/law';
import type { DossierRecord } from './case-records.ts';

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
  readonly court_id: string | null;
  readonly court_name: string | null;
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
