-- A link through which a client, without an account, sends documents and notes attempts to book an appointment
-- (docs/adr/0024-link-for-documents-and-attempts.md). Opened as a questionnaire is: only hashes are kept of what opens it.
CREATE TABLE client_links (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  person_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('fr', 'en', 'ar')),
  documents boolean NOT NULL,
  attempts boolean NOT NULL,
  -- What is asked for, in order: [{key, kind}] of the dossier's list when the link was made.
  asked jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(asked) = 'array'),
  -- By the product's clock, as documents are dated: what came before does not answer it.
  asked_at timestamptz(3) NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  opened_at timestamptz(3),
  opening_hash bytea CHECK (length(opening_hash) = 32),
  session_hash bytea CHECK (length(session_hash) = 32),
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK (documents OR attempts),
  CHECK (num_nulls(opened_at, opening_hash, session_hash) IN (0, 3))
);
-- Not unique on purpose, as for sessions: 256 bits do not collide, and a unique key across firms answers questions.
CREATE INDEX client_links_token ON client_links (token_hash);
CREATE INDEX client_links_session ON client_links (session_hash) WHERE session_hash IS NOT NULL;
CREATE INDEX client_links_dossier ON client_links (firm_id, dossier_id, created_at);
SELECT protect_by_firm('client_links');
GRANT SELECT, INSERT ON client_links TO quantieme_app;
GRANT UPDATE (opened_at, opening_hash, session_hash, revoked_at) ON client_links TO quantieme_app;

-- What came through a link. `id` is the browser's own number for it: sent again, it is not done twice.
CREATE TABLE client_acts (
  firm_id uuid NOT NULL,
  link_id uuid NOT NULL,
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('document', 'screenshot', 'attempt')),
  -- The key of what was asked for; null: sent of the client's own accord.
  item text,
  document_id uuid,
  event_id uuid,
  bytes integer NOT NULL DEFAULT 0 CHECK (bytes >= 0),
  at timestamptz(3) NOT NULL,
  undone_at timestamptz(3),
  -- When somebody of the firm first looked at the document.
  looked_at timestamptz(3),
  PRIMARY KEY (firm_id, link_id, id),
  FOREIGN KEY (firm_id, link_id) REFERENCES client_links (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, event_id) REFERENCES events (firm_id, id),
  CHECK ((kind = 'attempt') = (event_id IS NOT NULL)),
  CHECK (kind = 'attempt' OR document_id IS NOT NULL)
);
CREATE INDEX client_acts_document ON client_acts (firm_id, document_id) WHERE document_id IS NOT NULL;
SELECT protect_by_firm('client_acts');
GRANT SELECT, INSERT ON client_acts TO quantieme_app;
GRANT UPDATE (undone_at, looked_at) ON client_acts TO quantieme_app;

-- Before a firm is known: two narrow doors, each opened by 256 unguessable bits. Links that are over are found too.
CREATE POLICY sign_in ON client_links FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION find_client_link(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
  opening_hash bytea, session_hash bytea, finished_at timestamptz, revoked_at timestamptz, at timestamptz,
  firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.firm_id, l.id, l.person_id, l.language, l.expires_at, l.opened_at, l.opening_hash, l.session_hash,
         NULL::timestamptz, l.revoked_at, clock_timestamp(), f.name, f.time_zone
    FROM client_links l JOIN firms f ON f.id = l.firm_id
   WHERE l.token_hash = wanted_hash
$$;

CREATE FUNCTION find_client_session(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
  opening_hash bytea, session_hash bytea, finished_at timestamptz, revoked_at timestamptz, at timestamptz,
  firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT l.firm_id, l.id, l.person_id, l.language, l.expires_at, l.opened_at, l.opening_hash, l.session_hash,
         NULL::timestamptz, l.revoked_at, clock_timestamp(), f.name, f.time_zone
    FROM client_links l JOIN firms f ON f.id = l.firm_id
   WHERE l.session_hash = wanted_hash
$$;

REVOKE EXECUTE ON FUNCTION find_client_link(bytea), find_client_session(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_client_link(bytea), find_client_session(bytea) TO quantieme_app;
