import type { CHANGE_KINDS } from '@quantieme/contracts';
import { may, type Grantee, type Permission } from '../identity/permissions.ts';

export type FeedKindName = (typeof CHANGE_KINDS)[number];

interface RecordOfFeed {
  readonly id: string;
  readonly dossierId: string | null;
}

interface FeedKind {
  /** Whoever may not read such records is not told that they change. */
  readonly permission: Permission;
  /** Where the record is read as it stands now. */
  readonly href: (record: RecordOfFeed) => string;
}

const ofDossier =
  (list: string) =>
  ({ dossierId }: RecordOfFeed) =>
    `/v1/dossiers/${dossierId}/${list}`;
const byId =
  (collection: string) =>
  ({ id }: RecordOfFeed) =>
    `/v1/${collection}/${id}`;

/** What the feed tells of: one kind for each table that a migration has `follow_changes` follow. */
const KINDS: Readonly<Record<FeedKindName, FeedKind>> = {
  user: { permission: 'user:read', href: () => '/v1/users' },
  organisation: { permission: 'organisation:read', href: byId('organisations') },
  person: { permission: 'person:read', href: byId('persons') },
  dossier: { permission: 'dossier:list', href: byId('dossiers') },
  event: {
    permission: 'dossier:read',
    href: ({ id, dossierId }) => `/v1/dossiers/${dossierId}/events/${id}`,
  },
  deadline: { permission: 'deadline:read', href: byId('deadlines') },
  task: { permission: 'dossier:read', href: ofDossier('tasks') },
  document: { permission: 'dossier:read', href: ofDossier('documents') },
  letter: { permission: 'dossier:read', href: ofDossier('letters') },
  note: {
    permission: 'dossier:read',
    href: (note) => (note.dossierId === null ? '/v1/persons' : ofDossier('notes')(note)),
  },
  eligibility: { permission: 'fact:read', href: ({ id }) => `/v1/persons/${id}/eligibility` },
  opportunity: { permission: 'fact:read', href: () => '/v1/opportunities' },
  'rule-pack': { permission: 'law:read', href: byId('law-changes') },
  'time-entry': { permission: 'time:read', href: byId('time-entries') },
  expense: { permission: 'time:read', href: byId('expenses') },
  fee: { permission: 'billing:read', href: ofDossier('fees') },
  'fee-agreement': { permission: 'billing:read', href: ofDossier('fees') },
  billing: { permission: 'billing:read', href: byId('billings') },
  invoice: { permission: 'billing:read', href: byId('invoices') },
  payment: { permission: 'billing:read', href: () => '/v1/payments' },
  'fund-movement': { permission: 'billing:read', href: () => '/v1/fund-movements' },
  'legal-aid': { permission: 'billing:read', href: ofDossier('legal-aid') },
};

export const FEED_KINDS = Object.keys(KINDS) as readonly FeedKindName[];

export function kindsFor(grantee: Grantee): readonly FeedKindName[] {
  return FEED_KINDS.filter((kind) => may(grantee, KINDS[kind].permission));
}

export function hrefOf(kind: FeedKindName, record: RecordOfFeed): string {
  return KINDS[kind].href(record);
}
