-- Software of a firm that is called when something changes (docs/adr/0029-change-feed-and-webhooks.md).

CREATE TABLE webhook_endpoints (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  url text NOT NULL CHECK (url LIKE 'https://%'),
  description text NOT NULL DEFAULT '',
  -- dossier.updated, dossier.*, *
  types text[] NOT NULL CHECK (cardinality(types) > 0),
  state text NOT NULL DEFAULT 'enabled' CHECK (state IN ('enabled', 'disabled')),
  disabled_because text CHECK (disabled_because IN ('person', 'gone', 'failing')),
  disabled_at timestamptz(3),
  secret_id uuid NOT NULL,
  -- Signs as well until then (real time, the database's).
  former_secret_id uuid,
  former_until timestamptz(3),
  -- Last number of the feed that became a delivery, or was not asked for.
  position bigint NOT NULL CHECK (position >= 0),
  -- The product's clock: since when no call has been taken, how many in a row, and until when nothing is tried.
  failing_since timestamptz(3),
  failures integer NOT NULL DEFAULT 0,
  rest_until timestamptz(3),
  last_taken_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  CHECK ((former_secret_id IS NULL) = (former_until IS NULL)),
  CHECK ((state = 'disabled') = (disabled_because IS NOT NULL)),
  CHECK ((state = 'disabled') = (disabled_at IS NOT NULL)),
  CHECK ((failing_since IS NULL) = (failures = 0))
);
SELECT protect_by_firm('webhook_endpoints');
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_endpoints TO quantieme_app;

-- The outbox: one row for each change and endpoint. Among those that wait, the first of a dossier alone has a due_at: what
-- happened later in that dossier is told later.
CREATE TABLE webhook_deliveries (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  endpoint_id uuid NOT NULL,
  -- Of the feed; null: a test.
  number bigint,
  type text NOT NULL,
  kind text,
  record_id uuid,
  dossier_id uuid,
  -- What keeps its order: the dossier, or the record that is in none.
  subject uuid NOT NULL,
  action text,
  -- Real time.
  happened_at timestamptz(3) NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'delivered', 'failed')),
  -- These four by the product's clock.
  due_at timestamptz(3),
  first_tried_at timestamptz(3),
  last_tried_at timestamptz(3),
  settled_at timestamptz(3),
  tries integer NOT NULL DEFAULT 0,
  answer text,
  claim_token uuid,
  claimed_until timestamptz(3),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, endpoint_id, number),
  FOREIGN KEY (firm_id, endpoint_id) REFERENCES webhook_endpoints (firm_id, id),
  CHECK ((claim_token IS NULL) = (claimed_until IS NULL)),
  CHECK (state = 'waiting' OR (due_at IS NULL AND settled_at IS NOT NULL))
);
CREATE INDEX webhook_deliveries_due ON webhook_deliveries (firm_id, endpoint_id, due_at)
  WHERE state = 'waiting' AND due_at IS NOT NULL;
CREATE INDEX webhook_deliveries_order ON webhook_deliveries (firm_id, endpoint_id, subject, number) WHERE state = 'waiting';
CREATE INDEX webhook_deliveries_list ON webhook_deliveries (firm_id, endpoint_id, id);
SELECT protect_by_firm('webhook_deliveries');
GRANT SELECT, INSERT, UPDATE, DELETE ON webhook_deliveries TO quantieme_app;

-- The sweeper learns which endpoint has something to do: ids, numbers and instants.
GRANT SELECT (firm_id, id, state, position, rest_until) ON webhook_endpoints TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON webhook_endpoints FOR SELECT TO quantieme_sweeper USING (state = 'enabled');
GRANT SELECT (firm_id, endpoint_id, state, due_at, claimed_until) ON webhook_deliveries TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON webhook_deliveries FOR SELECT TO quantieme_sweeper USING (state = 'waiting');
GRANT SELECT (firm_id, number) ON changes TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON changes FOR SELECT TO quantieme_sweeper USING (true);

-- The owners are told by mail that an endpoint is not called any more.
ALTER TABLE mail_outbox
  DROP CONSTRAINT mail_outbox_kind_check,
  ADD CONSTRAINT mail_outbox_kind_check CHECK (kind IN ('invitation', 'password-reset', 'webhook-disabled'));
