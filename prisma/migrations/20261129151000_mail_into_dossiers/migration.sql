-- Mail into a dossier (docs/adr/0019-returned-mail.md): the address of each, and what came there.

CREATE TABLE dossier_addresses (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  -- Of what stands behind the + of the address; that follows from the id and is stored nowhere.
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE UNIQUE INDEX dossier_addresses_standing ON dossier_addresses (firm_id, dossier_id) WHERE revoked_at IS NULL;
CREATE INDEX dossier_addresses_token ON dossier_addresses (token_hash) WHERE revoked_at IS NULL;
SELECT protect_by_firm('dossier_addresses');
GRANT SELECT, INSERT, UPDATE (revoked_at) ON dossier_addresses TO quantieme_app;

-- Before a firm is known: one narrow door, for the server that is asked whether there is such an address.
CREATE POLICY found_by_token ON dossier_addresses FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION find_dossier_address(wanted_hash bytea) RETURNS TABLE (firm_id uuid, dossier_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT a.firm_id, a.dossier_id FROM dossier_addresses a
   WHERE a.token_hash = wanted_hash AND a.revoked_at IS NULL
$$;
REVOKE EXECUTE ON FUNCTION find_dossier_address(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_dossier_address(bytea) TO quantieme_app;

CREATE TABLE received_mails (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  -- SHA-256 of its Message-ID and of what it says: brought again, it is the same mail.
  fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32),
  sender text NOT NULL,
  sender_name text NOT NULL DEFAULT '',
  -- A person of the dossier or the firm, or an organisation of the firm, has this address. Anybody can write it.
  known boolean NOT NULL,
  subject text NOT NULL DEFAULT '',
  sent_at timestamptz(3),
  received_at timestamptz(3) NOT NULL,
  -- The mail itself.
  document_id uuid NOT NULL,
  -- [{documentId, fileName, again}]: again, where the dossier had that file already.
  attached jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(attached) = 'array'),
  -- [{fileName, code}]
  refused jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(refused) = 'array'),
  state text NOT NULL DEFAULT 'to-file' CHECK (state IN ('to-file', 'filed', 'dismissed')),
  decided_by uuid,
  decided_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, dossier_id, fingerprint),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, decided_by) REFERENCES users (firm_id, id),
  CHECK ((state = 'to-file') = (decided_at IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
CREATE INDEX received_mails_to_file ON received_mails (firm_id, received_at) WHERE state = 'to-file';
SELECT protect_by_firm('received_mails');
GRANT SELECT, INSERT, UPDATE (state, decided_by, decided_at) ON received_mails TO quantieme_app;
