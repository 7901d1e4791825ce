-- What a firm certified, each certificate chained to the one before, and the public keys they were signed with.

CREATE TABLE certificates (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  sequence integer NOT NULL CHECK (sequence > 0),
  reference text NOT NULL CHECK (reference <> ''),
  dossier_id uuid NOT NULL,
  deadline_id uuid NOT NULL,
  issued_at timestamptz(3) NOT NULL,
  issued_by uuid NOT NULL,
  -- The exact text that was signed (RFC 8785): jsonb would write it another way.
  content text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  previous_hash bytea,
  kid text NOT NULL,
  signature text NOT NULL,
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, sequence),
  UNIQUE (firm_id, hash),
  -- No two certificates follow the same one.
  UNIQUE (firm_id, previous_hash),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, deadline_id) REFERENCES deadlines (firm_id, id),
  FOREIGN KEY (firm_id, issued_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, previous_hash) REFERENCES certificates (firm_id, hash),
  CHECK ((sequence = 1) = (previous_hash IS NULL)),
  CHECK (hash = sha256(convert_to(content, 'UTF8')))
);
CREATE INDEX certificates_dossier ON certificates (firm_id, dossier_id, sequence);
CREATE INDEX certificates_deadline ON certificates (firm_id, deadline_id, sequence);
SELECT protect_by_firm('certificates');
GRANT SELECT, INSERT ON certificates TO quantieme_app;

CREATE TRIGGER certificates_no_change BEFORE UPDATE OR DELETE ON certificates
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER certificates_no_truncate BEFORE TRUNCATE ON certificates EXECUTE FUNCTION refuse_erasure();

-- Of the installation, not of a firm: published to anybody. A certificate outlives the key that signed it.
CREATE TABLE certificate_keys (
  kid text PRIMARY KEY CHECK (kid ~ '^[A-Za-z0-9_-]{43}$'),
  x text NOT NULL CHECK (x ~ '^[A-Za-z0-9_-]{43}$'),
  first_used_at timestamptz(3) NOT NULL DEFAULT now()
);
GRANT SELECT, INSERT ON certificate_keys TO quantieme_app;

CREATE TRIGGER certificate_keys_no_change BEFORE UPDATE OR DELETE ON certificate_keys
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER certificate_keys_no_truncate BEFORE TRUNCATE ON certificate_keys EXECUTE FUNCTION refuse_erasure();
