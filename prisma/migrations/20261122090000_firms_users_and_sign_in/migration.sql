-- Firms, the people of a firm, and how they sign in.
-- Needs the roles quantieme_app, quantieme_sweeper and quantieme_auditor (made by the migration runner).

REVOKE CREATE ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO quantieme_app, quantieme_sweeper, quantieme_auditor;

-- The firm of the running transaction. Unset must fail loudly: an empty answer would look like an empty firm.
CREATE FUNCTION current_firm() RETURNS uuid LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  firm text := current_setting('app.firm_id', true);
BEGIN
  IF firm IS NULL OR firm = '' THEN
    RAISE EXCEPTION 'no firm is set for this transaction' USING ERRCODE = 'QT001';
  END IF;
  RETURN firm::uuid;
END $$;
REVOKE EXECUTE ON FUNCTION current_firm() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION current_firm() TO quantieme_app, quantieme_auditor;

-- The one policy of every table of a firm; later migrations call it for the tables they add.
-- (SELECT …) makes PostgreSQL ask once per statement rather than once per row.
CREATE FUNCTION protect_by_firm(protected regclass, firm_column name DEFAULT 'firm_id')
RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', protected);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', protected);
  EXECUTE format(
    'CREATE POLICY own_firm ON %1$s TO quantieme_app '
    'USING (%2$I = (SELECT current_firm())) WITH CHECK (%2$I = (SELECT current_firm()))',
    protected, firm_column);
END $$;
REVOKE EXECUTE ON FUNCTION protect_by_firm(regclass, name) FROM PUBLIC;

CREATE TABLE firms (
  id uuid PRIMARY KEY,
  name text NOT NULL CHECK (name <> ''),
  reference_prefix text NOT NULL DEFAULT '',
  time_zone text NOT NULL DEFAULT 'Europe/Paris',
  locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  settings jsonb NOT NULL DEFAULT '{}',
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now()
);
SELECT protect_by_firm('firms', 'id');
GRANT SELECT, INSERT ON firms TO quantieme_app;
GRANT UPDATE (name, reference_prefix, time_zone, locale, settings, version) ON firms TO quantieme_app;

CREATE TABLE users (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  email text NOT NULL CHECK (email = lower(email) AND email LIKE '%_@_%'),
  name text NOT NULL CHECK (name <> ''),
  initials text NOT NULL,
  role text NOT NULL
    CHECK (role IN ('owner', 'lawyer', 'paralegal', 'assistant', 'billing', 'read-only')),
  is_lawyer boolean NOT NULL DEFAULT false,
  locale text NOT NULL DEFAULT 'fr' CHECK (locale IN ('fr', 'en')),
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'disabled')),
  password_hash text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, email)
);
SELECT protect_by_firm('users');
GRANT SELECT, INSERT, UPDATE ON users TO quantieme_app;

-- Which firm an e-mail signs in to: an e-mail belongs to one firm, so its key cannot begin with the firm.
CREATE TABLE login_identities (
  email text PRIMARY KEY,
  firm_id uuid NOT NULL,
  user_id uuid NOT NULL,
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
CREATE INDEX login_identities_user ON login_identities (firm_id, user_id);
SELECT protect_by_firm('login_identities');
GRANT SELECT, INSERT, DELETE ON login_identities TO quantieme_app;

CREATE FUNCTION keep_login_identity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM login_identities WHERE firm_id = OLD.firm_id AND user_id = OLD.id;
  END IF;
  INSERT INTO login_identities (email, firm_id, user_id) VALUES (NEW.email, NEW.firm_id, NEW.id);
  RETURN NULL;
END $$;
CREATE TRIGGER users_login_identity AFTER INSERT OR UPDATE OF email ON users
  FOR EACH ROW EXECUTE FUNCTION keep_login_identity();

CREATE TABLE sessions (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_seen_at timestamptz(3) NOT NULL DEFAULT now(),
  idle_expires_at timestamptz(3) NOT NULL,
  absolute_expires_at timestamptz(3) NOT NULL,
  user_agent text,
  ip_prefix text,
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
-- Not unique on purpose: 256 random bits do not collide, and a unique key across firms answers questions.
CREATE INDEX sessions_token ON sessions (token_hash);
CREATE INDEX sessions_user ON sessions (firm_id, user_id) WHERE revoked_at IS NULL;
SELECT protect_by_firm('sessions');
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions TO quantieme_app;

CREATE TABLE one_time_tokens (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('invitation', 'password-reset')),
  email text NOT NULL CHECK (email = lower(email)),
  name text,
  role text CHECK (role IN ('owner', 'lawyer', 'paralegal', 'assistant', 'billing', 'read-only')),
  user_id uuid,
  created_by uuid,
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  expires_at timestamptz(3) NOT NULL,
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK ((kind = 'invitation' AND role IS NOT NULL) OR (kind = 'password-reset' AND user_id IS NOT NULL))
);
CREATE INDEX one_time_tokens_token ON one_time_tokens (token_hash);
CREATE INDEX one_time_tokens_email ON one_time_tokens (firm_id, kind, email);
SELECT protect_by_firm('one_time_tokens');
GRANT SELECT, INSERT, UPDATE, DELETE ON one_time_tokens TO quantieme_app;

-- Failed attempts, counted before any firm is known: the key is a hash of account and network, no firm's data.
CREATE TABLE sign_in_attempts (
  key bytea PRIMARY KEY CHECK (length(key) = 32),
  failures integer NOT NULL,
  last_failed_at timestamptz(3) NOT NULL
);
CREATE INDEX sign_in_attempts_old ON sign_in_attempts (last_failed_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON sign_in_attempts TO quantieme_app;

-- The first answer given to a request that may be sent twice.
CREATE TABLE idempotency_keys (
  firm_id uuid NOT NULL,
  user_id uuid NOT NULL,
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
  request_hash bytea NOT NULL,
  status integer,
  response jsonb,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, user_id, key),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('idempotency_keys');
GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_keys TO quantieme_app;

-- Before a session is known no firm is set. Three narrow doors answer, each from one unguessable or typed value.
-- Where the owner is no superuser FORCE binds it too: these policies let the functions, and only reads, through.
CREATE POLICY sign_in ON firms FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON users FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON login_identities FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON sessions FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY sign_in ON one_time_tokens FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION find_login(wanted_email text)
RETURNS TABLE (firm_id uuid, user_id uuid, password_hash text, status text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT u.firm_id, u.id, u.password_hash, u.status
    FROM login_identities l
    JOIN users u ON u.firm_id = l.firm_id AND u.id = l.user_id
   WHERE l.email = lower(wanted_email)
$$;

-- A session that is over, or whose user was disabled, is not found. One row, because every request asks.
CREATE FUNCTION find_session(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, session_id uuid, user_id uuid, created_at timestamptz, last_seen_at timestamptz,
  idle_expires_at timestamptz, absolute_expires_at timestamptz,
  email text, name text, initials text, role text, is_lawyer boolean, locale text,
  firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.firm_id, s.id, s.user_id, s.created_at, s.last_seen_at, s.idle_expires_at, s.absolute_expires_at,
         u.email, u.name, u.initials, u.role, u.is_lawyer, u.locale, f.name, f.time_zone
    FROM sessions s
    JOIN users u ON u.firm_id = s.firm_id AND u.id = s.user_id
    JOIN firms f ON f.id = s.firm_id
   WHERE s.token_hash = wanted_hash AND s.revoked_at IS NULL AND u.status = 'active'
     AND s.idle_expires_at > clock_timestamp() AND s.absolute_expires_at > clock_timestamp()
$$;

-- Used, revoked and expired ones too: whoever follows an old link is told so.
CREATE FUNCTION find_one_time_token(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, kind text, email text, name text, user_id uuid, role text,
  expires_at timestamptz, used_at timestamptz, revoked_at timestamptz, firm_name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT t.firm_id, t.id, t.kind, t.email, t.name, t.user_id, t.role,
         t.expires_at, t.used_at, t.revoked_at, f.name
    FROM one_time_tokens t JOIN firms f ON f.id = t.firm_id
   WHERE t.token_hash = wanted_hash
$$;

REVOKE EXECUTE ON FUNCTION find_login(text), find_session(bytea), find_one_time_token(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_login(text), find_session(bytea), find_one_time_token(bytea) TO quantieme_app;
