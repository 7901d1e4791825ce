-- Invoices of firms that bill from here, what was paid of them, and money kept for others (docs/adr/0031-invoices.md).

-- Who bills, and how invoices are numbered; a firm without a row has not said it yet.
CREATE TABLE invoice_settings (
  firm_id uuid PRIMARY KEY REFERENCES firms (id),
  seller jsonb NOT NULL CHECK (jsonb_typeof(seller) = 'object'),
  invoice_format text NOT NULL CHECK (invoice_format <> ''),
  -- Null: credit notes are numbered among invoices.
  credit_format text CHECK (credit_format <> ''),
  version integer NOT NULL DEFAULT 1,
  updated_at timestamptz(3) NOT NULL
);
SELECT protect_by_firm('invoice_settings');
GRANT SELECT, INSERT ON invoice_settings TO quantieme_app;
GRANT UPDATE (seller, invoice_format, credit_format, version, updated_at) ON invoice_settings TO quantieme_app;

-- The last number given. Its row is held by the transaction that issues: a number is taken with its invoice, or not at all.
CREATE TABLE invoice_counters (
  firm_id uuid NOT NULL REFERENCES firms (id),
  series text NOT NULL CHECK (series IN ('invoice', 'credit-note')),
  year integer NOT NULL,
  last_number integer NOT NULL CHECK (last_number > 0),
  -- Numbers and dates go up together.
  last_on date NOT NULL,
  PRIMARY KEY (firm_id, series, year)
);
SELECT protect_by_firm('invoice_counters');
GRANT SELECT, INSERT, UPDATE ON invoice_counters TO quantieme_app;

CREATE TABLE invoices (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('invoice', 'credit-note')),
  status text NOT NULL CHECK (status IN ('draft', 'issued')),
  client_id uuid,
  dossier_id uuid,
  -- Of a credit note: the invoice it takes back, and why.
  corrects_id uuid,
  reason text CHECK (reason <> ''),
  -- As they were when it was issued; of a draft, the buyer as written so far.
  buyer jsonb NOT NULL CHECK (jsonb_typeof(buyer) = 'object'),
  seller jsonb CHECK (jsonb_typeof(seller) = 'object'),
  -- {discount, note, orderNumber, periodFrom, periodTo, exemption}
  terms jsonb NOT NULL CHECK (jsonb_typeof(terms) = 'object'),
  -- [{vat, rate, lines, discount, base, tax}]
  groups jsonb NOT NULL CHECK (jsonb_typeof(groups) = 'array'),
  net_cents bigint NOT NULL,
  vat_cents bigint NOT NULL,
  gross_cents bigint NOT NULL,
  series text CHECK (series IN ('invoice', 'credit-note')),
  year integer,
  sequence integer CHECK (sequence > 0),
  number text CHECK (number <> ''),
  issued_on date,
  due_on date,
  issued_by uuid,
  issued_at timestamptz(3),
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, client_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, corrects_id) REFERENCES invoices (firm_id, id),
  FOREIGN KEY (firm_id, issued_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CONSTRAINT invoices_sequence UNIQUE (firm_id, series, year, sequence),
  CONSTRAINT invoices_number UNIQUE (firm_id, number),
  CHECK (gross_cents = net_cents + vat_cents),
  CHECK ((kind = 'credit-note') = (corrects_id IS NOT NULL)),
  CHECK ((kind = 'credit-note') = (reason IS NOT NULL)),
  CHECK ((status = 'issued') = (number IS NOT NULL)),
  CHECK ((status = 'issued') = (seller IS NOT NULL)),
  CHECK (status = 'draft' OR num_nonnulls(series, year, sequence, issued_on, due_on, issued_at) = 6),
  CHECK (status = 'draft' OR (net_cents >= 0 AND gross_cents >= 0))
);
CREATE INDEX invoices_updated ON invoices (firm_id, updated_at, id);
CREATE INDEX invoices_client ON invoices (firm_id, client_id);
CREATE INDEX invoices_dossier ON invoices (firm_id, dossier_id);
CREATE INDEX invoices_corrects ON invoices (firm_id, corrects_id);
CREATE INDEX invoices_due ON invoices (firm_id, due_on) WHERE status = 'issued' AND kind = 'invoice';
SELECT protect_by_firm('invoices');
GRANT SELECT, INSERT, UPDATE, DELETE ON invoices TO quantieme_app;

CREATE TABLE invoice_lines (
  firm_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  position integer NOT NULL CHECK (position > 0),
  label text NOT NULL CHECK (label <> ''),
  quantity integer NOT NULL,
  unit text NOT NULL CHECK (unit IN ('minute', 'piece')),
  unit_price_cents bigint NOT NULL CHECK (unit_price_cents >= 0),
  discount_cents bigint NOT NULL DEFAULT 0 CHECK (discount_cents >= 0),
  vat text NOT NULL CHECK (vat <> ''),
  net_cents bigint NOT NULL,
  -- Work of the firm that it bills (billing_items); null: written by hand.
  item_kind text CHECK (item_kind IN ('time', 'expense', 'fee')),
  item_id uuid,
  item_version integer,
  on_day date,
  -- Who did the work, for formats that ask it.
  user_id uuid,
  PRIMARY KEY (firm_id, invoice_id, position),
  FOREIGN KEY (firm_id, invoice_id) REFERENCES invoices (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  CHECK (num_nulls(item_kind, item_id, item_version) IN (0, 3))
);
SELECT protect_by_firm('invoice_lines');
GRANT SELECT, INSERT, UPDATE, DELETE ON invoice_lines TO quantieme_app;

CREATE FUNCTION refuse_change_of_issued_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status = 'issued' THEN
    RAISE EXCEPTION 'invoice % is issued and does not change', OLD.number USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER invoices_stay BEFORE UPDATE OR DELETE ON invoices
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_invoice();
CREATE TRIGGER invoices_no_truncate BEFORE TRUNCATE ON invoices EXECUTE FUNCTION refuse_erasure();

-- Lines come in with their invoice, in the transaction that writes it: a firm that is brought in from elsewhere has both.
CREATE FUNCTION refuse_change_of_issued_lines() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  touched record := CASE TG_OP WHEN 'INSERT' THEN NEW ELSE OLD END;
BEGIN
  IF EXISTS (SELECT 1 FROM invoices i
              WHERE i.firm_id = touched.firm_id AND i.id = touched.invoice_id AND i.status = 'issued'
                AND (TG_OP <> 'INSERT' OR i.xmin::text::bigint <> txid_current() % 4294967296)) THEN
    RAISE EXCEPTION 'lines of an issued invoice do not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER invoice_lines_stay BEFORE INSERT OR UPDATE OR DELETE ON invoice_lines
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_issued_lines();
CREATE TRIGGER invoice_lines_no_truncate BEFORE TRUNCATE ON invoice_lines EXECUTE FUNCTION refuse_erasure();

-- The invoice as it was sent, sealed like documents; printed from the row, which no longer changes.
CREATE TABLE invoice_files (
  firm_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('pdf', 'xml')),
  sealed bytea NOT NULL,
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  size integer NOT NULL CHECK (size > 0),
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, invoice_id, kind),
  FOREIGN KEY (firm_id, invoice_id) REFERENCES invoices (firm_id, id)
);
SELECT protect_by_firm('invoice_files');
GRANT SELECT, INSERT ON invoice_files TO quantieme_app;
CREATE TRIGGER invoice_files_no_change BEFORE UPDATE OR DELETE ON invoice_files
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER invoice_files_no_truncate BEFORE TRUNCATE ON invoice_files EXECUTE FUNCTION refuse_erasure();

-- Money received for an invoice, or given back. What was written wrongly is cancelled, never erased.
CREATE TABLE payments (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  direction text NOT NULL CHECK (direction IN ('in', 'out')),
  on_day date NOT NULL,
  means text NOT NULL CHECK (means IN ('transfer', 'card', 'cheque', 'cash', 'direct-debit', 'other')),
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
  reference text NOT NULL DEFAULT '',
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  cancelled_at timestamptz(3),
  cancelled_by uuid,
  cancel_reason text CHECK (cancel_reason <> ''),
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, invoice_id) REFERENCES invoices (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, cancelled_by) REFERENCES users (firm_id, id),
  CHECK ((cancelled_at IS NULL) = (cancel_reason IS NULL))
);
CREATE INDEX payments_invoice ON payments (firm_id, invoice_id);
CREATE INDEX payments_day ON payments (firm_id, on_day);
CREATE INDEX payments_updated ON payments (firm_id, updated_at, id);
SELECT protect_by_firm('payments');
GRANT SELECT, INSERT ON payments TO quantieme_app;
GRANT UPDATE (cancelled_at, cancelled_by, cancel_reason, updated_at) ON payments TO quantieme_app;

CREATE TABLE invoice_reminders (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  on_day date NOT NULL,
  means text NOT NULL CHECK (means IN ('mail', 'letter', 'lrar', 'phone')),
  note text NOT NULL DEFAULT '',
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, invoice_id) REFERENCES invoices (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE INDEX invoice_reminders_invoice ON invoice_reminders (firm_id, invoice_id);
SELECT protect_by_firm('invoice_reminders');
GRANT SELECT, INSERT ON invoice_reminders TO quantieme_app;

-- Money of others (fonds de tiers), which goes through the CARPA. Only ever added to: a mistake is undone by its opposite.
CREATE TABLE fund_movements (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('deposit', 'withdrawal')),
  on_day date NOT NULL,
  amount_cents bigint NOT NULL CHECK (amount_cents BETWEEN 1 AND 100000000000),
  -- Who paid, or who is paid.
  counterparty text NOT NULL CHECK (counterparty <> ''),
  label text NOT NULL CHECK (label <> ''),
  reference text NOT NULL DEFAULT '',
  reverses_id uuid,
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, reverses_id) REFERENCES fund_movements (firm_id, id),
  CONSTRAINT fund_movements_reverses UNIQUE (firm_id, reverses_id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE INDEX fund_movements_dossier ON fund_movements (firm_id, dossier_id, on_day, id);
SELECT protect_by_firm('fund_movements');
GRANT SELECT, INSERT ON fund_movements TO quantieme_app;
CREATE TRIGGER fund_movements_no_change BEFORE UPDATE OR DELETE ON fund_movements
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER fund_movements_no_truncate BEFORE TRUNCATE ON fund_movements EXECUTE FUNCTION refuse_erasure();

-- What is kept for a dossier is never below zero, on any day; movements of a dossier are written one after the other.
CREATE FUNCTION refuse_funds_below_zero() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW.firm_id || ':funds:' || NEW.dossier_id, 0));
  IF (SELECT min(held) FROM (
        SELECT sum(CASE m.kind WHEN 'deposit' THEN m.amount_cents ELSE -m.amount_cents END)
                 OVER (ORDER BY m.on_day, m.kind, m.id) AS held
          FROM (SELECT on_day, kind, id, amount_cents FROM fund_movements
                 WHERE firm_id = NEW.firm_id AND dossier_id = NEW.dossier_id
                UNION ALL SELECT NEW.on_day, NEW.kind, NEW.id, NEW.amount_cents) m) running) < 0 THEN
    RAISE EXCEPTION 'funds of a dossier would fall below zero'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'fund_movements_held';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fund_movements_held BEFORE INSERT ON fund_movements
  FOR EACH ROW EXECUTE FUNCTION refuse_funds_below_zero();

-- Told to software that keeps a copy.
SELECT follow_changes('invoices', 'invoice', ARRAY['updated_at']);
SELECT follow_changes('payments', 'payment', ARRAY['updated_at']);
SELECT follow_changes('fund_movements', 'fund-movement');
