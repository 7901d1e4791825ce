-- Alerts of deadlines, their sends, and the other mails. The rows are the truth and their own outbox; a queue is only
-- a trigger.

-- What a firm wants for a kind of deadline; null columns = any. The narrowest that fits wins (rule, nature, severity).
CREATE TABLE reminder_policies (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  rule text,
  nature text CHECK (nature IN ('to-act', 'authority', 'window', 'milestone')),
  severity text CHECK (severity IN ('fatal', 'important', 'information')),
  policy jsonb NOT NULL,
  version integer NOT NULL DEFAULT 1,
  updated_by uuid,
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE NULLS NOT DISTINCT (firm_id, rule, nature, severity),
  FOREIGN KEY (firm_id, updated_by) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('reminder_policies');
GRANT SELECT, INSERT, UPDATE, DELETE ON reminder_policies TO quantieme_app;

-- One alert = one step of one deadline, for one date of it (target_at). It is what the sweep finds and a worker claims;
-- whom it goes to is decided when it falls due, so a change of lawyer needs no replanning.
CREATE TABLE alerts (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  deadline_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  step text NOT NULL,
  severity text NOT NULL CHECK (severity IN ('fatal', 'important', 'information')),
  -- End of the prudent reading it warns of.
  target_at timestamptz(3) NOT NULL,
  -- The product's clock, a parameter of every statement.
  due_at timestamptz(3) NOT NULL,
  status text NOT NULL DEFAULT 'planned'
    CHECK (status IN ('planned', 'sent', 'acknowledged', 'cancelled', 'failed')),
  sent_at timestamptz(3),
  -- Something is left to send.
  pending boolean NOT NULL DEFAULT true,
  -- Real time, the database's: a worker that claimed the row, or a failure, keeps the sweep away until then.
  claim_token uuid,
  claimed_until timestamptz(3),
  retry_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  -- Nothing has to be done about it any more, and why.
  settled_at timestamptz(3),
  settled_because text,
  acknowledged_by uuid,
  acknowledged_at timestamptz(3),
  plan text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, deadline_id) REFERENCES deadlines (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, acknowledged_by) REFERENCES users (firm_id, id),
  CHECK ((status = 'acknowledged') = (acknowledged_at IS NOT NULL)),
  CHECK ((claim_token IS NULL) = (claimed_until IS NULL)),
  CHECK (NOT (status = 'cancelled' AND pending))
);
-- Across firms, for the sweeper: O(due) however many are planned.
CREATE INDEX alerts_to_send ON alerts (due_at) WHERE pending;
CREATE UNIQUE INDEX alerts_once ON alerts (firm_id, deadline_id, step, target_at) WHERE status <> 'cancelled';
CREATE INDEX alerts_due ON alerts (firm_id, due_at, id);
CREATE INDEX alerts_to_acknowledge ON alerts (firm_id, due_at, id)
  WHERE status IN ('sent', 'failed') AND settled_at IS NULL;
CREATE INDEX alerts_dossier ON alerts (firm_id, dossier_id) WHERE status <> 'cancelled';
ALTER TABLE alerts SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 500);
SELECT protect_by_firm('alerts');
GRANT SELECT, INSERT, UPDATE ON alerts TO quantieme_app;

CREATE TABLE alert_sends (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  alert_id uuid NOT NULL,
  channel text NOT NULL CHECK (channel IN ('mail', 'app')),
  recipient_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed', 'quarantined')),
  attempts integer NOT NULL DEFAULT 0,
  started_at timestamptz(3),
  sent_at timestamptz(3),
  message_id text,
  last_error text,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, alert_id, channel, recipient_id),
  FOREIGN KEY (firm_id, alert_id) REFERENCES alerts (firm_id, id),
  FOREIGN KEY (firm_id, recipient_id) REFERENCES users (firm_id, id),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
SELECT protect_by_firm('alert_sends');
GRANT SELECT, INSERT, UPDATE ON alert_sends TO quantieme_app;

-- Invitations and password resets. Never a token: the mail computes it again from subject_id.
CREATE TABLE mail_outbox (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('invitation', 'password-reset')),
  recipient_email text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('fr', 'en')),
  subject_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sent', 'failed', 'cancelled', 'quarantined')),
  pending boolean NOT NULL DEFAULT true,
  claim_token uuid,
  claimed_until timestamptz(3),
  retry_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  message_id text,
  sent_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (firm_id, id),
  CHECK ((claim_token IS NULL) = (claimed_until IS NULL)),
  CHECK (pending = (state IN ('pending', 'failed')))
);
CREATE INDEX mail_outbox_to_send ON mail_outbox (created_at) WHERE pending;
SELECT protect_by_firm('mail_outbox');
GRANT SELECT, INSERT, UPDATE ON mail_outbox TO quantieme_app;

-- Days that pass. A computation that fails stays visible on the dossier and is tried again later.
ALTER TABLE dossiers
  ADD COLUMN roll_retry_at timestamptz(3),
  ADD COLUMN roll_attempts integer NOT NULL DEFAULT 0,
  ADD COLUMN roll_error text;
-- Last civil day, in the firm's zone, for which the nightly computation was asked.
ALTER TABLE firms ADD COLUMN rolled_on date;
GRANT UPDATE (rolled_on) ON firms TO quantieme_app;

-- The sweeper learns which firm has something due, and when: ids and instants, no name, no content.
-- SELECT … FOR UPDATE asks for one column that may be updated.
GRANT SELECT (firm_id, id, due_at, pending, retry_at, claimed_until), UPDATE (retry_at) ON alerts TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON alerts TO quantieme_sweeper USING (pending) WITH CHECK (pending);
GRANT SELECT (firm_id, id, created_at, pending, retry_at, claimed_until), UPDATE (retry_at) ON mail_outbox
  TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON mail_outbox TO quantieme_sweeper USING (pending) WITH CHECK (pending);
GRANT SELECT (firm_id, id, status, next_change_on, roll_retry_at) ON dossiers TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON dossiers FOR SELECT TO quantieme_sweeper USING (next_change_on IS NOT NULL);
GRANT SELECT (id, time_zone, rolled_on) ON firms TO quantieme_sweeper;
CREATE POLICY day_of_any_firm ON firms FOR SELECT TO quantieme_sweeper USING (true);
