-- What happened in a dossier, and the time limits computed from it.

CREATE TABLE events (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  -- First event of a chain of corrections: the identity the engine knows, so that deadlines keep their key.
  root_id uuid NOT NULL,
  type text NOT NULL,
  on_day date NOT NULL CHECK (on_day BETWEEN '1900-01-01' AND '2200-12-31'),
  at timestamptz(3),
  dates jsonb NOT NULL DEFAULT '{}',
  details jsonb NOT NULL DEFAULT '{}',
  proof jsonb,
  status text NOT NULL DEFAULT 'recorded' CHECK (status IN ('recorded', 'corrected', 'annulled')),
  supersedes uuid,
  superseded_by uuid,
  correction_reason text,
  annul_reason text,
  annulled_by uuid,
  annulled_at timestamptz(3),
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, root_id) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, supersedes) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, superseded_by) REFERENCES events (firm_id, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (firm_id, recorded_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, annulled_by) REFERENCES users (firm_id, id),
  CHECK ((supersedes IS NULL) = (root_id = id)),
  CHECK ((status = 'corrected') = (superseded_by IS NOT NULL)),
  CHECK ((status = 'annulled') = (annulled_at IS NOT NULL))
);
CREATE INDEX events_dossier ON events (firm_id, dossier_id, on_day, id);
-- An event is corrected once: two people who correct the same one cannot both succeed.
CREATE UNIQUE INDEX events_supersedes ON events (firm_id, supersedes) WHERE supersedes IS NOT NULL;
SELECT protect_by_firm('events');
GRANT SELECT, INSERT ON events TO quantieme_app;
GRANT UPDATE (status, superseded_by, annul_reason, annulled_by, annulled_at, version) ON events TO quantieme_app;

CREATE FUNCTION refuse_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, lower(TG_OP) USING ERRCODE = 'QT002';
END $$;

-- Only the standing of a recorded event may change, and once: what was recorded stays as it was.
CREATE FUNCTION guard_event_update() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  standing text[] := ARRAY['status', 'superseded_by', 'annul_reason', 'annulled_by', 'annulled_at', 'version'];
BEGIN
  IF OLD.status <> 'recorded' THEN
    RAISE EXCEPTION 'event % is already %', OLD.id, OLD.status USING ERRCODE = 'QT002';
  END IF;
  IF to_jsonb(NEW) - standing <> to_jsonb(OLD) - standing THEN
    RAISE EXCEPTION 'events is append-only: only the standing of event % may change', OLD.id
      USING ERRCODE = 'QT002';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER events_guard BEFORE UPDATE ON events FOR EACH ROW EXECUTE FUNCTION guard_event_update();
CREATE TRIGGER events_no_delete BEFORE DELETE ON events FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER events_no_truncate BEFORE TRUNCATE ON events EXECUTE FUNCTION refuse_erasure();

CREATE TABLE deadlines (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  key text NOT NULL,
  rule text NOT NULL,
  rule_version text NOT NULL,
  nature text NOT NULL CHECK (nature IN ('to-act', 'authority', 'window', 'milestone')),
  severity text NOT NULL CHECK (severity IN ('fatal', 'important', 'information')),
  starts_on date,
  opens_on date,
  last_day date,
  prudent_last_day date,
  expires_at timestamptz(3),
  prudent_expires_at timestamptz(3),
  time_zone text NOT NULL,
  precision text NOT NULL CHECK (precision IN ('day', 'minute')),
  outcome text NOT NULL CHECK (outcome IN ('live', 'met', 'extinguished', 'superseded')),
  outcome_by text,
  -- Id of a recorded event or key of a derived one, as the engine names it; key of the deadline it hangs on.
  trigger_event text NOT NULL,
  depends_on text,
  -- Words and proof: label, readings, steps, sources, undetermined, effect, outcomeReason.
  derivation jsonb NOT NULL,
  assignee_id uuid,
  done_on date,
  done_at timestamptz(3),
  done_by uuid,
  done_note text,
  -- A later date that waits for a lawyer's confirmation; until then the columns above keep the earlier one.
  pending jsonb,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, dossier_id, key),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, assignee_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, done_by) REFERENCES users (firm_id, id),
  CHECK (prudent_last_day <= last_day),
  CHECK ((done_at IS NULL) = (done_on IS NULL))
);
-- Partial indexes serve a statement that says outcome = 'live' in its text, not in a parameter.
CREATE INDEX deadlines_agenda ON deadlines (firm_id, prudent_last_day, id)
  INCLUDE (nature, severity, starts_on, opens_on, last_day) WHERE outcome = 'live';
CREATE INDEX deadlines_windows ON deadlines (firm_id, prudent_last_day) INCLUDE (opens_on, last_day)
  WHERE outcome = 'live' AND nature = 'window';
CREATE INDEX deadlines_assignee ON deadlines (firm_id, assignee_id, prudent_last_day, id) WHERE outcome = 'live';
CREATE INDEX deadlines_rule ON deadlines (firm_id, rule, prudent_last_day, id);
CREATE INDEX deadlines_all ON deadlines (firm_id, prudent_last_day, id);
CREATE INDEX deadlines_pending ON deadlines (firm_id, id) WHERE pending IS NOT NULL;
SELECT protect_by_firm('deadlines');
GRANT SELECT, INSERT, UPDATE ON deadlines TO quantieme_app;

CREATE TABLE derived_events (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  key text NOT NULL,
  type text NOT NULL,
  label jsonb NOT NULL,
  on_day date NOT NULL,
  earliest_on date NOT NULL,
  latest_on date NOT NULL,
  from_deadline text NOT NULL,
  source jsonb,
  -- Set by the worker when the day has come and the birth has been announced.
  born_at timestamptz(3),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, dossier_id, key),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id)
);
SELECT protect_by_firm('derived_events');
GRANT SELECT, INSERT, UPDATE, DELETE ON derived_events TO quantieme_app;
