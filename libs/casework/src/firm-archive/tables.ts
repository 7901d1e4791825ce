import { randomBytes } from 'node:crypto';
import { addressToken } from '../dossier-mail/address-token.ts';
import { tokenHash } from '../identity/one-time-token.ts';
import { CHUNK_BYTES } from '../documents/document-content.ts';
import type { Row } from './sealed-columns.ts';

/** How a table of a firm leaves in an archive and comes back; what is not said is as usual. */
export interface ExportedTable {
  /** Columns that stay behind, and what an import puts there. */
  readonly left?: Readonly<Record<string, (given: Substitutes, row: Row) => unknown>>;
  /** Which rows leave, `t` being the table and `$2` the export under way. */
  readonly where?: string;
  /** Triggers write such rows while others come in: these come last and replace them. */
  readonly last?: boolean;
}

/** What an import puts in the place of secrets. */
export interface Substitutes {
  /** Of a password that nobody knows: each person asks for a new one by mail. */
  readonly passwordHash: string;
  readonly secretKey: string;
}

/** Opens nothing: links are made again where the firm is now. */
const deadToken = () => `\\x${randomBytes(32).toString('hex')}`;

const deadSession = (_given: Substitutes, row: Row) =>
  row['opened_at'] === null ? null : deadToken();
/** Machines have none. */
const unknownPassword = ({ passwordHash }: Substitutes, row: Row) =>
  row['status'] === 'machine' ? null : passwordHash;

const addressHash = ({ secretKey }: Substitutes, row: Row) =>
  `\\x${tokenHash(addressToken(String(row['id']), secretKey)).toString('hex')}`;

const LINK = {
  left: {
    token_hash: deadToken,
    opening_hash: deadSession,
    session_hash: deadSession,
    former_hashes: () => [],
    renewal_id: () => null,
  },
};

/**
 * Every table that holds a firm's data, or why it stays behind. One that stands in neither list fails the specs, and the
 * export.
 */
export const EXPORTED: Readonly<Record<string, ExportedTable>> = {
  absences: {},
  // Secrets stay: an owner makes new ones for the same clients.
  api_clients: {},
  alert_sends: {},
  alerts: {},
  // An archive tells neither of itself nor of having been brought in.
  audit_entries: {
    where: `t.subject_kind <> 'firm-import' AND (t.subject_kind <> 'firm-export' OR t.subject_id IS DISTINCT FROM $2::uuid)`,
  },
  billing_items: {},
  billing_settings: {},
  billings: {},
  bundle_items: {},
  bundles: {},
  calendar_settings: {},
  case_versions: {},
  certificates: {},
  client_acts: {},
  client_eligibility: { last: true },
  client_links: LINK,
  client_parameters: {},
  conviction_versions: {},
  convictions: {},
  deadlines: {},
  derived_events: {},
  // How many pieces a file is cut into is the installation's affair.
  document_versions: {
    left: { chunks: (_given, row) => Math.ceil(Number(row['bytes']) / CHUNK_BYTES) },
  },
  documents: {},
  // The address is another here: it follows from the installation's key.
  dossier_addresses: { left: { token_hash: addressHash } },
  dossier_counters: {},
  dossier_persons: {},
  dossiers: {},
  events: {},
  expenses: {},
  external_ids: {},
  fee_agreements: {},
  fee_items: {},
  firm_closures: {},
  firms: {},
  fund_movements: {},
  invoice_counters: {},
  invoice_files: {},
  invoice_lines: {},
  invoice_reminders: {},
  invoice_settings: {},
  invoices: {},
  law_change_approvals: {},
  law_change_effects: {},
  law_changes: {},
  legal_aid_missions: {},
  letter_counters: {},
  letter_templates: {},
  letters: {},
  messages: {},
  notes: {},
  opportunities: {},
  organisations: {},
  payments: {},
  person_facts: {},
  persons: {},
  questionnaire_links: LINK,
  rates: {},
  received_mails: {},
  record_answers: {},
  relations: {},
  reminder_policies: {},
  saved_view_choices: {},
  saved_views: {},
  task_templates: {},
  tasks: {},
  team_members: {},
  teams: {},
  time_entries: {},
  time_suggestions: {},
  timers: {},
  users: { left: { password_hash: unknownPassword } },
};

export const EXCLUDED: Readonly<Record<string, string>> = {
  api_assertions: 'taken once, within minutes',
  api_client_rates: 'counters of the running minute',
  api_client_secrets: 'secrets',
  api_tokens: 'tokens',
  calendar_departures: 'what calendar feeds still have to be told',
  calendar_feeds: 'tokens: an address of the former installation',
  changes: 'the feed of this installation, which tells of all that comes in',
  document_chunks: 'the files themselves: documents/',
  document_words: 'derived, with a key of the installation; made again',
  dossier_words: 'derived; made again',
  duty_tables: 'made again, and signed with the key of the installation',
  firm_export_chunks: 'exports',
  firm_exports: 'exports',
  firm_webhooks: 'its secret follows from the installation’s; to be set up again',
  idempotency_keys: 'answers kept for a day',
  import_rows: 'rows of files on their way in; what they made is exported',
  imports: 'the same files; to be sent again where they were not finished',
  login_identities: 'written by the database itself with users',
  mail_outbox: 'a queue',
  one_time_tokens: 'tokens: invitations and links for passwords',
  owed_invoices: 'derived; made again',
  pending_changes: 'a queue of the feed',
  person_words: 'derived; made again',
  sessions: 'tokens',
  watch_notices: 'troubles of the former installation',
  webhook_deliveries: 'what webhooks were told; the feed tells it again',
  webhook_endpoints: 'their secrets follow from the installation’s; to be set up again',
};
