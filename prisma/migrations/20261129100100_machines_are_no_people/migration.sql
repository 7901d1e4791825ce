-- The feed tells of people: the row under which other software writes is none.
CREATE FUNCTION leave_machines_out() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM users u
              WHERE u.firm_id = NEW.firm_id AND u.id = NEW.record_id AND u.status = 'machine') THEN
    RETURN NULL;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER pending_changes_of_people BEFORE INSERT ON pending_changes
  FOR EACH ROW WHEN (NEW.kind = 'user') EXECUTE FUNCTION leave_machines_out();
