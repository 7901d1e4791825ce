-- What leaves for one person through one channel: the alerts of one dossier that cannot wait, or those of a day
-- together (docs/adr/0016-messages-and-digests.md). Alerts are routed into messages; messages are claimed and sent.

CREATE TABLE messages (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  recipient_id uuid NOT NULL,
  channel text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('immediate', 'digest')),
  dossier_id uuid,
  -- Civil day of the recipient's firm.
  digest_on date,
  -- The product's clock, a parameter of every statement.
  due_at timestamptz(3) NOT NULL,
  -- Alerts may join it while it gathers; from the first try on it can only lose some.
  state text NOT NULL DEFAULT 'gathering'
    CHECK (state IN ('gathering', 'leaving', 'failed', 'sent', 'quarantined', 'cancelled')),
  pending boolean NOT NULL GENERATED ALWAYS AS (state IN ('gathering', 'leaving', 'failed')) STORED,
  -- Real time, the database's.
  claim_token uuid,
  claimed_until timestamptz(3),
  retry_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  -- The same for every try.
  message_id text,
  -- What the server said when it took it.
  receipt text,
  last_error text,
  sent_at timestamptz(3),
  -- What came back afterwards.
  bounced_at timestamptz(3),
  bounce text,
  created_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, recipient_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  CHECK ((kind = 'digest') = (digest_on IS NOT NULL)),
  CHECK ((kind = 'immediate') = (dossier_id IS NOT NULL)),
  CHECK ((claim_token IS NULL) = (claimed_until IS NULL)),
  CHECK ((state = 'sent') = (sent_at IS NOT NULL))
);
-- Across firms, for the sweeper: O(due).
CREATE INDEX messages_to_send ON messages (due_at) WHERE pending;
CREATE UNIQUE INDEX messages_gathering
  ON messages (firm_id, recipient_id, channel, kind, dossier_id, digest_on) NULLS NOT DISTINCT
  WHERE state = 'gathering';
CREATE INDEX messages_digests ON messages (firm_id, digest_on) WHERE kind = 'digest';
ALTER TABLE messages SET (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 500);
SELECT protect_by_firm('messages');
GRANT SELECT, INSERT ON messages TO quantieme_app;
GRANT UPDATE (due_at, state, claim_token, claimed_until, retry_at, attempts, message_id, receipt, last_error, sent_at,
              bounced_at, bounce) ON messages TO quantieme_app;
GRANT SELECT (firm_id, id, due_at, pending, retry_at, claimed_until) ON messages TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON messages FOR SELECT TO quantieme_sweeper USING (pending);

-- Which message carries it; null for a send that is done by being written. Cancelled: left out at the last look.
ALTER TABLE alert_sends
  ADD COLUMN carried_by uuid,
  ADD FOREIGN KEY (firm_id, carried_by) REFERENCES messages (firm_id, id),
  DROP CONSTRAINT alert_sends_state_check,
  ADD CONSTRAINT alert_sends_state_check
    CHECK (state IN ('pending', 'sent', 'failed', 'quarantined', 'cancelled'));
CREATE INDEX alert_sends_carried ON alert_sends (firm_id, carried_by) WHERE carried_by IS NOT NULL;

-- An alert is woken when it falls due and when somebody else has to be told; routing it is one transaction that holds
-- the dossier, so no lease is needed.
ALTER TABLE alerts
  ADD COLUMN wake_at timestamptz(3),
  -- Last level that was told; null: nobody yet.
  ADD COLUMN escalation_level integer;
ALTER TABLE alerts ALTER COLUMN wake_at TYPE timestamptz(3) USING CASE WHEN pending THEN due_at END;
DROP POLICY due_in_any_firm ON alerts;
ALTER TABLE alerts
  DROP COLUMN pending CASCADE,
  DROP COLUMN claim_token CASCADE,
  DROP COLUMN claimed_until CASCADE;
ALTER TABLE alerts
  ADD COLUMN pending boolean NOT NULL GENERATED ALWAYS AS (wake_at IS NOT NULL) STORED,
  ADD CHECK (status <> 'planned' OR escalation_level IS NOT NULL OR wake_at IS NOT NULL),
  ADD CHECK (NOT (status = 'cancelled' AND wake_at IS NOT NULL));
CREATE INDEX alerts_to_wake ON alerts (wake_at) WHERE pending;
-- A digest waits until everything that fell due before it has been routed.
CREATE INDEX alerts_unrouted ON alerts (firm_id, wake_at) WHERE pending;
REVOKE ALL ON alerts FROM quantieme_sweeper;
GRANT SELECT (firm_id, dossier_id, wake_at, pending, retry_at) ON alerts TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON alerts FOR SELECT TO quantieme_sweeper USING (pending);
