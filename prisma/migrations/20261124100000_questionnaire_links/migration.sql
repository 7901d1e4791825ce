-- A questionnaire that a client answers alone, through a link that opens once. Only hashes are kept of what opens it:
-- the token of the link, the attempt that opened it, the session of the browser it belongs to since then.

CREATE TABLE questionnaire_links (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  language text NOT NULL CHECK (language IN ('fr', 'en', 'ar')),
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  opened_at timestamptz(3),
  opening_hash bytea CHECK (length(opening_hash) = 32),
  session_hash bytea CHECK (length(session_hash) = 32),
  -- What was asked, in order: which fact, and whether the client could tell. The answers are in person_facts.
  steps jsonb NOT NULL DEFAULT '[]',
  finished_at timestamptz(3),
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK (num_nulls(opened_at, opening_hash, session_hash) IN (0, 3)),
  CHECK (finished_at IS NULL OR opened_at IS NOT NULL)
);
-- Not unique on purpose, as for sessions: 256 bits do not collide, and a unique key across firms answers questions.
CREATE INDEX questionnaire_links_token ON questionnaire_links (token_hash);
CREATE INDEX questionnaire_links_session ON questionnaire_links (session_hash) WHERE session_hash IS NOT NULL;
CREATE INDEX questionnaire_links_person ON questionnaire_links (firm_id, person_id, created_at);
SELECT protect_by_firm('questionnaire_links');
GRANT SELECT, INSERT ON questionnaire_links TO quantieme_app;
GRANT UPDATE (opened_at, opening_hash, session_hash, steps, finished_at, revoked_at) ON questionnaire_links
  TO quantieme_app;

-- Before a firm is known: two narrow doors, each opened by 256 unguessable bits. Links that are over are found too:
-- whoever follows one is told so.
CREATE POLICY sign_in ON questionnaire_links FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION find_questionnaire_link(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
  opening_hash bytea, session_hash bytea, finished_at timestamptz, revoked_at timestamptz, at timestamptz,
  firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.firm_id, q.id, q.person_id, q.language, q.expires_at, q.opened_at, q.opening_hash, q.session_hash,
         q.finished_at, q.revoked_at, clock_timestamp(), f.name, f.time_zone
    FROM questionnaire_links q JOIN firms f ON f.id = q.firm_id
   WHERE q.token_hash = wanted_hash
$$;

CREATE FUNCTION find_questionnaire_session(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
  opening_hash bytea, session_hash bytea, finished_at timestamptz, revoked_at timestamptz, at timestamptz,
  firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT q.firm_id, q.id, q.person_id, q.language, q.expires_at, q.opened_at, q.opening_hash, q.session_hash,
         q.finished_at, q.revoked_at, clock_timestamp(), f.name, f.time_zone
    FROM questionnaire_links q JOIN firms f ON f.id = q.firm_id
   WHERE q.session_hash = wanted_hash
$$;

REVOKE EXECUTE ON FUNCTION find_questionnaire_link(bytea), find_questionnaire_session(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_questionnaire_link(bytea), find_questionnaire_session(bytea) TO quantieme_app;
