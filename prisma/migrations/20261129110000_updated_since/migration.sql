-- Lists in the order in which their rows changed (`updated_since`), for software that keeps a copy.

-- An event changes when it is corrected or annulled: at the moment of what did it.
ALTER TABLE events ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE events NO FORCE ROW LEVEL SECURITY;
ALTER TABLE events DISABLE TRIGGER USER;
UPDATE events e SET updated_at = greatest(e.recorded_at, e.annulled_at,
  (SELECT s.recorded_at FROM events s WHERE s.firm_id = e.firm_id AND s.id = e.superseded_by));
ALTER TABLE events ENABLE TRIGGER USER;
ALTER TABLE events FORCE ROW LEVEL SECURITY;

CREATE OR REPLACE FUNCTION guard_event_update() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  standing text[] := ARRAY['status', 'superseded_by', 'annul_reason', 'annulled_by', 'annulled_at', 'version',
    'updated_at'];
BEGIN
  IF OLD.status <> 'recorded' THEN
    RAISE EXCEPTION 'event % is already %', OLD.id, OLD.status USING ERRCODE = 'QT002';
  END IF;
  IF to_jsonb(NEW) - standing <> to_jsonb(OLD) - standing THEN
    RAISE EXCEPTION 'events is append-only: only the standing of event % may change', OLD.id
      USING ERRCODE = 'QT002';
  END IF;
  -- The correction is recorded first.
  NEW.updated_at := greatest(OLD.updated_at, NEW.annulled_at,
    (SELECT s.recorded_at FROM events s WHERE s.firm_id = NEW.firm_id AND s.id = NEW.superseded_by));
  RETURN NEW;
END $$;

-- Nobody wrote when a person changed.
CREATE FUNCTION touch_person() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.updated_at = OLD.updated_at THEN
    NEW.updated_at := greatest(OLD.updated_at, now());
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER persons_touched BEFORE UPDATE ON persons FOR EACH ROW
  WHEN (OLD.version < NEW.version) EXECUTE FUNCTION touch_person();

CREATE INDEX dossiers_changed ON dossiers (firm_id, updated_at, id);
CREATE INDEX persons_changed ON persons (firm_id, updated_at, id);
CREATE INDEX organisations_changed ON organisations (firm_id, updated_at, id);
CREATE INDEX events_changed ON events (firm_id, updated_at, id);
CREATE INDEX deadlines_changed ON deadlines (firm_id, updated_at, id);
CREATE INDEX tasks_changed ON tasks (firm_id, updated_at, id);
CREATE INDEX documents_changed ON documents (firm_id, updated_at, id);
