-- What did we know on that day? What a row of a dossier said before it was changed, and between which moments.
-- Moments are the product's clock, which also dates the recording of events.

CREATE TABLE case_versions (
  firm_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('dossier', 'deadline', 'derived-event', 'note')),
  record_id uuid NOT NULL,
  valid_from timestamptz(3) NOT NULL,
  valid_to timestamptz(3) NOT NULL,
  -- The whole row, as it stood.
  recorded jsonb NOT NULL,
  PRIMARY KEY (firm_id, dossier_id, kind, record_id, valid_from),
  CHECK (valid_from < valid_to)
);
SELECT protect_by_firm('case_versions');
GRANT SELECT, INSERT ON case_versions TO quantieme_app;
CREATE TRIGGER case_versions_no_change BEFORE UPDATE OR DELETE ON case_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER case_versions_no_truncate BEFORE TRUNCATE ON case_versions EXECUTE FUNCTION refuse_erasure();

-- A new row costs nothing here; a changed one leaves what it said. Two changes at the same moment leave one version:
-- nobody can have seen the other.
CREATE FUNCTION keep_case_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO case_versions (firm_id, dossier_id, kind, record_id, valid_from, valid_to, recorded)
  VALUES (OLD.firm_id, OLD.dossier_id, TG_ARGV[0], OLD.id, OLD.updated_at, NEW.updated_at, to_jsonb(OLD));
  RETURN NULL;
END $$;

CREATE TRIGGER deadlines_version AFTER UPDATE ON deadlines FOR EACH ROW
  WHEN (OLD.updated_at < NEW.updated_at) EXECUTE FUNCTION keep_case_version('deadline');

ALTER TABLE derived_events ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
UPDATE derived_events SET updated_at = created_at;
CREATE TRIGGER derived_events_version AFTER UPDATE ON derived_events FOR EACH ROW
  WHEN (OLD.updated_at < NEW.updated_at) EXECUTE FUNCTION keep_case_version('derived-event');

CREATE TRIGGER notes_version AFTER UPDATE ON notes FOR EACH ROW
  WHEN (OLD.dossier_id IS NOT NULL AND OLD.updated_at < NEW.updated_at)
  EXECUTE FUNCTION keep_case_version('note');

-- Only what people set: every event rewrites the headline of its dossier, which follows from the deadlines.
CREATE FUNCTION keep_dossier_version() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz(3) := coalesce((
    SELECT max(v.valid_to) FROM case_versions v
     WHERE v.firm_id = OLD.firm_id AND v.dossier_id = OLD.id AND v.kind = 'dossier' AND v.record_id = OLD.id),
    OLD.created_at);
BEGIN
  IF since < NEW.updated_at THEN
    INSERT INTO case_versions (firm_id, dossier_id, kind, record_id, valid_from, valid_to, recorded)
    VALUES (OLD.firm_id, OLD.id, 'dossier', OLD.id, since, NEW.updated_at, to_jsonb(OLD));
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER dossiers_version
  AFTER UPDATE OF procedure, label, status, territory, residence, departement, responsible_id, paralegal_id,
    prefecture_id, court_id, title_requested, legal_aid, tags, facts, closed_on ON dossiers
  FOR EACH ROW EXECUTE FUNCTION keep_dossier_version();
