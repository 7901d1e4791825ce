-- Who changed what, written in the transaction of the change. Nobody rewrites it, not even the owner.

CREATE TABLE audit_entries (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamptz(3) NOT NULL DEFAULT now(),
  actor_id uuid,
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'system', 'worker')),
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid,
  dossier_id uuid,
  before jsonb,
  after jsonb,
  reason text,
  request_id text,
  PRIMARY KEY (firm_id, id),
  CHECK ((actor_kind = 'user') = (actor_id IS NOT NULL))
);
CREATE INDEX audit_entries_dossier ON audit_entries (firm_id, dossier_id, id) WHERE dossier_id IS NOT NULL;
CREATE INDEX audit_entries_subject ON audit_entries (firm_id, subject_id, id) WHERE subject_id IS NOT NULL;
SELECT protect_by_firm('audit_entries');
GRANT SELECT, INSERT ON audit_entries TO quantieme_app;

CREATE TRIGGER audit_entries_no_change BEFORE UPDATE OR DELETE ON audit_entries
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON audit_entries EXECUTE FUNCTION refuse_erasure();

-- The auditor reads the trail of one firm at a time, and has to say which.
GRANT SELECT ON audit_entries TO quantieme_auditor;
CREATE POLICY named_firm ON audit_entries FOR SELECT TO quantieme_auditor
  USING (firm_id = (SELECT current_firm()));
