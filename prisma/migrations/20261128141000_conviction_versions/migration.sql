-- What a conviction said before it was changed, sealed as it was; who had written it, and when.
CREATE TABLE conviction_versions (
  firm_id uuid NOT NULL,
  conviction_id uuid NOT NULL,
  number integer NOT NULL,
  sealed text NOT NULL,
  archived boolean NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, conviction_id, number),
  FOREIGN KEY (firm_id, conviction_id) REFERENCES convictions (firm_id, id),
  FOREIGN KEY (firm_id, written_by) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('conviction_versions');
GRANT SELECT, INSERT ON conviction_versions TO quantieme_app;
CREATE TRIGGER conviction_versions_no_change BEFORE UPDATE OR DELETE ON conviction_versions
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER conviction_versions_no_truncate BEFORE TRUNCATE ON conviction_versions
  EXECUTE FUNCTION refuse_erasure();

CREATE FUNCTION keep_conviction_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO conviction_versions (firm_id, conviction_id, number, sealed, archived, written_by, written_at)
  VALUES (OLD.firm_id, OLD.id, OLD.version, OLD.sealed, OLD.archived_at IS NOT NULL, OLD.updated_by, OLD.updated_at);
  RETURN NULL;
END $$;
CREATE TRIGGER convictions_version AFTER UPDATE ON convictions FOR EACH ROW
  WHEN (OLD.version < NEW.version) EXECUTE FUNCTION keep_conviction_version();
