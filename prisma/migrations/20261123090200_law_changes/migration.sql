-- Changes of law that a firm prepares: a version that a rule will have from a day on. Nothing follows it until two people
-- have approved what it would do to the firm's deadlines.

CREATE TABLE law_changes (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  rule text NOT NULL,
  valid_from date NOT NULL,
  -- What the engine reads: rule, from, limit, prudent, sources.
  amendment jsonb NOT NULL,
  reason text NOT NULL CHECK (reason <> ''),
  status text NOT NULL DEFAULT 'proposed' CHECK (status IN ('proposed', 'adopted', 'withdrawn')),
  -- Of the last simulation: when, hash of its effects, how many of each kind.
  simulated_at timestamptz(3),
  simulation_hash text,
  counts jsonb,
  proposed_by uuid NOT NULL,
  proposed_at timestamptz(3) NOT NULL,
  adopted_at timestamptz(3),
  applied_hash text,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, proposed_by) REFERENCES users (firm_id, id),
  CHECK ((simulated_at IS NULL) = (simulation_hash IS NULL)),
  CHECK ((status = 'adopted') = (adopted_at IS NOT NULL))
);
CREATE UNIQUE INDEX law_changes_version ON law_changes (firm_id, rule, valid_from) WHERE status <> 'withdrawn';
SELECT protect_by_firm('law_changes');
GRANT SELECT, INSERT, UPDATE ON law_changes TO quantieme_app;

-- Who agreed, and to which effects: another simulation asks everybody again.
CREATE TABLE law_change_approvals (
  firm_id uuid NOT NULL,
  change_id uuid NOT NULL,
  user_id uuid NOT NULL,
  simulation_hash text NOT NULL,
  approved_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, change_id, user_id, simulation_hash),
  FOREIGN KEY (firm_id, change_id) REFERENCES law_changes (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('law_change_approvals');
GRANT SELECT, INSERT ON law_change_approvals TO quantieme_app;

-- What the last simulation found, deadline by deadline.
CREATE TABLE law_change_effects (
  firm_id uuid NOT NULL,
  change_id uuid NOT NULL,
  position integer NOT NULL,
  dossier_id uuid NOT NULL,
  key text NOT NULL,
  rule text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('moves', 'appears', 'ends', 'waits')),
  last_day_before date,
  prudent_before date,
  last_day_after date,
  prudent_after date,
  PRIMARY KEY (firm_id, change_id, position),
  FOREIGN KEY (firm_id, change_id) REFERENCES law_changes (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id)
);
SELECT protect_by_firm('law_change_effects');
GRANT SELECT, INSERT, DELETE ON law_change_effects TO quantieme_app;
