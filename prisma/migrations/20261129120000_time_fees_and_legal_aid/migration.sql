-- What a firm's work is worth: time, expenses, fees agreed, legal aid, and what has been billed of it
-- (docs/adr/0030-what-work-is-worth.md).

-- How a firm bills; a firm without a row bills as the product does.
CREATE TABLE billing_settings (
  firm_id uuid PRIMARY KEY REFERENCES firms (id),
  -- Time is rounded up to this many minutes when it is written.
  rounding_minutes integer NOT NULL CHECK (rounding_minutes IN (1, 5, 6, 15)),
  vat_basis_points integer NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
  -- {act: minutes} where the firm says otherwise than the product.
  usual_minutes jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(usual_minutes) = 'object'),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL
);
SELECT protect_by_firm('billing_settings');
GRANT SELECT, INSERT ON billing_settings TO quantieme_app;
GRANT UPDATE (rounding_minutes, vat_basis_points, usual_minutes, version, updated_at) ON billing_settings TO quantieme_app;

-- An hour's price from a day on. The most specific one applies: of the dossier, then of the client, then of the person, then
-- of the firm; within each, that of the person first.
CREATE TABLE rates (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid,
  client_id uuid,
  user_id uuid,
  from_on date NOT NULL,
  hourly_cents bigint NOT NULL CHECK (hourly_cents BETWEEN 1 AND 1000000),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, client_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK (dossier_id IS NULL OR client_id IS NULL)
);
CREATE UNIQUE INDEX rates_one ON rates (firm_id, dossier_id, client_id, user_id, from_on) NULLS NOT DISTINCT;
SELECT protect_by_firm('rates');
GRANT SELECT, INSERT, DELETE ON rates TO quantieme_app;

CREATE TABLE time_entries (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  user_id uuid NOT NULL,
  on_day date NOT NULL,
  minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
  description text NOT NULL CHECK (description <> ''),
  -- As they were when it was written; null: no rate was known.
  hourly_cents bigint CHECK (hourly_cents > 0),
  amount_cents bigint CHECK (amount_cents >= 0),
  vat_basis_points integer NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
  billable boolean NOT NULL,
  source text NOT NULL CHECK (source IN ('manual', 'timer', 'suggested', 'import')),
  -- Root of the event it was spent on.
  event_id uuid,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, event_id) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK ((hourly_cents IS NULL) = (amount_cents IS NULL))
);
CREATE INDEX time_entries_dossier ON time_entries (firm_id, dossier_id, on_day);
CREATE INDEX time_entries_user ON time_entries (firm_id, user_id, on_day);
CREATE INDEX time_entries_updated ON time_entries (firm_id, updated_at, id);
SELECT protect_by_firm('time_entries');
GRANT SELECT, INSERT, UPDATE, DELETE ON time_entries TO quantieme_app;

-- Clocks that somebody has started and not yet written down.
CREATE TABLE timers (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  description text NOT NULL,
  started_at timestamptz(3) NOT NULL,
  -- Null: it is paused.
  running_since timestamptz(3),
  -- Counted before it was last started.
  seconds integer NOT NULL DEFAULT 0 CHECK (seconds >= 0),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id)
);
CREATE UNIQUE INDEX timers_running ON timers (firm_id, user_id) WHERE running_since IS NOT NULL;
CREATE UNIQUE INDEX timers_dossier ON timers (firm_id, user_id, dossier_id);
SELECT protect_by_firm('timers');
GRANT SELECT, INSERT, UPDATE, DELETE ON timers TO quantieme_app;

-- What was made of a suggested entry: it is not suggested again.
CREATE TABLE time_suggestions (
  firm_id uuid NOT NULL REFERENCES firms (id),
  dossier_id uuid NOT NULL,
  -- What was done: event:<root>, letter:<id>, document:<id>.
  act text NOT NULL CHECK (act <> ''),
  user_id uuid NOT NULL,
  outcome text NOT NULL CHECK (outcome IN ('taken', 'dismissed')),
  decided_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, dossier_id, act, user_id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('time_suggestions');
GRANT SELECT, INSERT ON time_suggestions TO quantieme_app;

CREATE TABLE expenses (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  user_id uuid NOT NULL,
  on_day date NOT NULL,
  -- Before VAT; of a disbursement (débours), what was paid in the client's name, to the cent.
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 1000000000),
  vat_basis_points integer NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
  kind text NOT NULL CHECK (kind IN ('debours', 'frais')),
  description text NOT NULL CHECK (description <> ''),
  document_id uuid,
  billable boolean NOT NULL,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK (kind <> 'debours' OR vat_basis_points = 0)
);
CREATE INDEX expenses_dossier ON expenses (firm_id, dossier_id, on_day);
CREATE INDEX expenses_updated ON expenses (firm_id, updated_at, id);
SELECT protect_by_firm('expenses');
GRANT SELECT, INSERT, UPDATE, DELETE ON expenses TO quantieme_app;

-- What was agreed with a client, from a day on; a later one replaces it.
CREATE TABLE fee_agreements (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  from_on date NOT NULL,
  kind text NOT NULL
    CHECK (kind IN ('hourly', 'fixed', 'retainer', 'instalments', 'mixed', 'legal-aid', 'legal-aid-with-fees')),
  terms text NOT NULL DEFAULT '',
  signed_on date,
  document_id uuid,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE UNIQUE INDEX fee_agreements_day ON fee_agreements (firm_id, dossier_id, from_on);
SELECT protect_by_firm('fee_agreements');
GRANT SELECT, INSERT, UPDATE, DELETE ON fee_agreements TO quantieme_app;

-- Amounts that fall due whatever time was spent.
CREATE TABLE fee_items (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('fixed', 'instalment', 'provision', 'complement', 'success')),
  label text NOT NULL CHECK (label <> ''),
  due_on date NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 1000000000),
  vat_basis_points integer NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE INDEX fee_items_dossier ON fee_items (firm_id, dossier_id, due_on);
CREATE INDEX fee_items_updated ON fee_items (firm_id, updated_at, id);
SELECT protect_by_firm('fee_items');
GRANT SELECT, INSERT, UPDATE, DELETE ON fee_items TO quantieme_app;

-- That work was billed, here or elsewhere; taken back with a reason, never erased.
CREATE TABLE billings (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  -- The invoice's id in the firm's accounts, or one of ours.
  external_invoice_id text CHECK (external_invoice_id <> ''),
  invoice_id uuid,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  reversed_by uuid,
  reversed_at timestamptz(3),
  reversal_reason text CHECK (reversal_reason <> ''),
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, reversed_by) REFERENCES users (firm_id, id),
  CHECK (num_nonnulls(external_invoice_id, invoice_id) = 1),
  CHECK ((reversed_at IS NULL) = (reversal_reason IS NULL))
);
CREATE INDEX billings_updated ON billings (firm_id, updated_at, id);
SELECT protect_by_firm('billings');
GRANT SELECT, INSERT ON billings TO quantieme_app;
GRANT UPDATE (reversed_by, reversed_at, reversal_reason, updated_at) ON billings TO quantieme_app;

-- What a billing holds, as it was then.
CREATE TABLE billing_items (
  firm_id uuid NOT NULL,
  billing_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('time', 'expense', 'fee')),
  -- Of time_entries, expenses or fee_items.
  item_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  net_cents bigint NOT NULL CHECK (net_cents >= 0),
  vat_basis_points integer NOT NULL CHECK (vat_basis_points BETWEEN 0 AND 10000),
  -- Until the billing is reversed.
  live boolean NOT NULL DEFAULT true,
  PRIMARY KEY (firm_id, billing_id, item_id),
  FOREIGN KEY (firm_id, billing_id) REFERENCES billings (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id)
);
-- Nothing is billed twice.
CREATE UNIQUE INDEX billing_items_live ON billing_items (firm_id, item_id) WHERE live;
SELECT protect_by_firm('billing_items');
GRANT SELECT, INSERT ON billing_items TO quantieme_app;
GRANT UPDATE (live) ON billing_items TO quantieme_app;

-- A mission of legal aid. Its request and decision are events of the dossier; this holds what no event says.
CREATE TABLE legal_aid_missions (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  -- Line of the scale of units (libs/billing, legal-aid).
  line text NOT NULL CHECK (line <> ''),
  -- Units in tenths, where the certificate says otherwise than the scale.
  unit_tenths integer CHECK (unit_tenths > 0),
  -- Roots of the events of its request and of its decision; null: not recorded, or no request was needed.
  request_event uuid,
  decision_event uuid,
  decision_number text CHECK (decision_number <> ''),
  -- Share of the State: 100, or that of a partial admission.
  share_percent integer NOT NULL DEFAULT 100 CHECK (share_percent BETWEEN 1 AND 100),
  lawyer_id uuid,
  withdrawn_on date,
  -- End-of-mission certificate (AFM).
  certificate_on date,
  certificate_number text CHECK (certificate_number <> ''),
  certificate_cents bigint CHECK (certificate_cents >= 0),
  -- By the CARPA.
  paid_on date,
  paid_cents bigint CHECK (paid_cents > 0),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, request_event) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, decision_event) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, lawyer_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK ((certificate_on IS NULL) = (certificate_cents IS NULL)),
  CHECK ((paid_on IS NULL) = (paid_cents IS NULL)),
  CHECK (paid_on IS NULL OR certificate_on IS NOT NULL)
);
CREATE INDEX legal_aid_missions_dossier ON legal_aid_missions (firm_id, dossier_id);
CREATE INDEX legal_aid_missions_updated ON legal_aid_missions (firm_id, updated_at, id);
SELECT protect_by_firm('legal_aid_missions');
GRANT SELECT, INSERT, UPDATE, DELETE ON legal_aid_missions TO quantieme_app;
