-- Other software: its clients of the API, what they prove who they are with, and the tokens they hold.

-- A machine writes under a row of users, so that whoever wrote something is always somebody of the firm. It has no address
-- and no password, and its status is none of a person's: what asks for active people never finds it.
ALTER TABLE users
  ALTER COLUMN email DROP NOT NULL,
  ALTER COLUMN password_hash DROP NOT NULL,
  DROP CONSTRAINT users_status_check,
  ADD CONSTRAINT users_status_check CHECK (status IN ('active', 'disabled', 'machine')),
  ADD CONSTRAINT users_machine_signs_in_nowhere CHECK (
    (status = 'machine') = (email IS NULL) AND (email IS NULL) = (password_hash IS NULL)
    AND (status <> 'machine' OR (role = 'read-only' AND NOT is_lawyer AND deputy_id IS NULL AND mobile IS NULL)));

DROP TRIGGER users_login_identity ON users;
CREATE TRIGGER users_login_identity AFTER INSERT OR UPDATE OF email ON users
  FOR EACH ROW WHEN (NEW.email IS NOT NULL) EXECUTE FUNCTION keep_login_identity();

ALTER TABLE audit_entries
  DROP CONSTRAINT audit_entries_actor_kind_check,
  ADD CONSTRAINT audit_entries_actor_kind_check CHECK (actor_kind IN ('user', 'client', 'system', 'worker')),
  DROP CONSTRAINT audit_entries_check,
  ADD CONSTRAINT audit_entries_check CHECK ((actor_kind IN ('user', 'client')) = (actor_id IS NOT NULL));

-- Its id is that of its row of users, which has its name.
CREATE TABLE api_clients (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  -- Names of permissions.
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  -- Networks it may call from, as CIDR; none: from anywhere.
  addresses text[] NOT NULL DEFAULT '{}',
  requests_per_minute integer NOT NULL DEFAULT 600 CHECK (requests_per_minute BETWEEN 1 AND 6000),
  -- What verifies its assertions (private_key_jwt), as JWK; nothing secret.
  public_keys jsonb NOT NULL DEFAULT '[]',
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Real time: security never runs on the product's clock.
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3),
  last_used_from text,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
-- Not unique on purpose, as for sessions: a unique key across firms answers questions.
CREATE INDEX api_clients_id ON api_clients (id);
SELECT protect_by_firm('api_clients');
GRANT SELECT, INSERT ON api_clients TO quantieme_app;
GRANT UPDATE (scopes, addresses, requests_per_minute, public_keys, expires_at, revoked_at, last_used_at,
  last_used_from, version) ON api_clients TO quantieme_app;

CREATE TABLE api_client_secrets (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  secret_hash bytea NOT NULL CHECK (length(secret_hash) = 32),
  -- Its last characters, to tell two of them apart.
  ending text NOT NULL CHECK (length(ending) = 4),
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  last_used_at timestamptz(3),
  last_used_from text,
  ended_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, client_id) REFERENCES api_clients (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
CREATE INDEX api_client_secrets_client ON api_client_secrets (firm_id, client_id);
SELECT protect_by_firm('api_client_secrets');
GRANT SELECT, INSERT ON api_client_secrets TO quantieme_app;
GRANT UPDATE (last_used_at, last_used_from, ended_at) ON api_client_secrets TO quantieme_app;

CREATE TABLE api_tokens (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  client_id uuid NOT NULL,
  -- What it was asked with; null: a signed assertion.
  secret_id uuid,
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  scopes text[] NOT NULL,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, client_id) REFERENCES api_clients (firm_id, id),
  FOREIGN KEY (firm_id, secret_id) REFERENCES api_client_secrets (firm_id, id)
);
CREATE INDEX api_tokens_token ON api_tokens (token_hash);
CREATE INDEX api_tokens_client ON api_tokens (firm_id, client_id);
SELECT protect_by_firm('api_tokens');
GRANT SELECT, INSERT, DELETE ON api_tokens TO quantieme_app;

-- Assertions taken once, until they would be refused for their age.
CREATE TABLE api_assertions (
  firm_id uuid NOT NULL,
  client_id uuid NOT NULL,
  jti_hash bytea NOT NULL CHECK (length(jti_hash) = 32),
  expires_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, client_id, jti_hash),
  FOREIGN KEY (firm_id, client_id) REFERENCES api_clients (firm_id, id)
);
SELECT protect_by_firm('api_assertions');
GRANT SELECT, INSERT, DELETE ON api_assertions TO quantieme_app;

-- How many requests of the running minute processes have taken, a lot at a time.
CREATE TABLE api_client_rates (
  firm_id uuid NOT NULL,
  client_id uuid NOT NULL,
  window_at timestamptz(3) NOT NULL,
  taken integer NOT NULL,
  -- Size of the lot that was given last.
  lot integer NOT NULL,
  PRIMARY KEY (firm_id, client_id),
  FOREIGN KEY (firm_id, client_id) REFERENCES api_clients (firm_id, id)
);
SELECT protect_by_firm('api_client_rates');
GRANT SELECT, INSERT, UPDATE ON api_client_rates TO quantieme_app;

-- Before a firm is known: two narrow doors.
CREATE POLICY sign_in ON api_clients FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON api_client_secrets FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON api_tokens FOR SELECT TO CURRENT_USER USING (true);

-- No address, where a proxy has hidden it: from nowhere that was named.
CREATE FUNCTION is_from(address text, networks text[]) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT cardinality(networks) = 0 OR coalesce(address::inet <<= ANY (networks::inet[]), false)
$$;

-- Revoked and expired ones too, and secrets that have ended: whoever holds the secret is told so.
CREATE FUNCTION find_api_client(wanted_id uuid, wanted_hash bytea, address text) RETURNS TABLE (
  firm_id uuid, scopes text[], public_keys jsonb, requests_per_minute integer, expires_at timestamptz,
  expired boolean, revoked boolean, address_allowed boolean,
  secret_id uuid, secret_expires_at timestamptz, secret_expired boolean, secret_ended boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.firm_id, c.scopes, c.public_keys, c.requests_per_minute, c.expires_at,
         coalesce(c.expires_at <= clock_timestamp(), false), c.revoked_at IS NOT NULL, is_from(address, c.addresses),
         s.id, s.expires_at, s.expires_at <= clock_timestamp(), s.ended_at IS NOT NULL
    FROM api_clients c
    LEFT JOIN api_client_secrets s
      ON s.firm_id = c.firm_id AND s.client_id = c.id AND s.secret_hash = wanted_hash
   WHERE c.id = wanted_id
$$;

-- A token that is over, or whose client or secret is, is not found. One row, because every request asks.
-- Scopes taken from the client since are gone from its tokens too.
CREATE FUNCTION find_api_token(wanted_hash bytea, address text) RETURNS TABLE (
  firm_id uuid, id uuid, client_id uuid, scopes text[], requests_per_minute integer, address_allowed boolean,
  firm_locale text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.firm_id, t.id, t.client_id, ARRAY(SELECT unnest(t.scopes) INTERSECT SELECT unnest(c.scopes)),
         c.requests_per_minute, is_from(address, c.addresses), f.locale, f.time_zone
    FROM api_tokens t
    JOIN api_clients c ON c.firm_id = t.firm_id AND c.id = t.client_id
    JOIN firms f ON f.id = t.firm_id
    LEFT JOIN api_client_secrets s ON s.firm_id = t.firm_id AND s.id = t.secret_id
   WHERE t.token_hash = wanted_hash AND t.expires_at > clock_timestamp()
     AND c.revoked_at IS NULL AND (c.expires_at IS NULL OR c.expires_at > clock_timestamp())
     AND s.ended_at IS NULL AND (s.expires_at IS NULL OR s.expires_at > clock_timestamp())
$$;

REVOKE EXECUTE ON FUNCTION is_from(text, text[]), find_api_client(uuid, bytea, text), find_api_token(bytea, text)
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_api_client(uuid, bytea, text), find_api_token(bytea, text) TO quantieme_app;
