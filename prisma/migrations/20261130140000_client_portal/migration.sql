-- One link for all that a firm asks of a client, what it shows them of their case, and short sessions
-- (docs/adr/0038-client-portal.md).
ALTER TABLE client_links
  DROP CONSTRAINT client_links_language_check,
  DROP CONSTRAINT client_links_check,
  DROP CONSTRAINT client_links_check1,
  ADD COLUMN questions boolean NOT NULL DEFAULT false,
  -- Whether the steps of the procedure, and the next date, are shown.
  ADD COLUMN steps_shown boolean NOT NULL DEFAULT false,
  ADD COLUMN dates_shown boolean NOT NULL DEFAULT false,
  -- When the firm wants what it asks.
  ADD COLUMN wanted_on date,
  -- What was asked, as in questionnaire_links.
  ADD COLUMN steps jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(steps) = 'array'),
  ADD COLUMN finished_at timestamptz(3),
  ADD CONSTRAINT client_links_language_check CHECK (language IN ('fr', 'en', 'es', 'ar', 'pt', 'ru')),
  ADD CONSTRAINT client_links_for_something CHECK (documents OR attempts OR questions OR steps_shown OR dates_shown);
ALTER TABLE questionnaire_links
  DROP CONSTRAINT questionnaire_links_language_check,
  DROP CONSTRAINT questionnaire_links_check,
  ADD CONSTRAINT questionnaire_links_language_check CHECK (language IN ('fr', 'en', 'es', 'ar', 'pt', 'ru'));
ALTER TABLE mail_outbox
  DROP CONSTRAINT mail_outbox_kind_check,
  DROP CONSTRAINT mail_outbox_locale_check,
  ADD CONSTRAINT mail_outbox_kind_check
    CHECK (kind IN ('invitation', 'password-reset', 'webhook-disabled', 'client-link', 'questionnaire')),
  ADD CONSTRAINT mail_outbox_locale_check CHECK (locale IN ('fr', 'en', 'es', 'ar', 'pt', 'ru'));

DROP FUNCTION find_client_link(bytea), find_client_session(bytea), find_questionnaire_link(bytea),
  find_questionnaire_session(bytea);

DO $$
DECLARE door text; named text;
BEGIN
  FOR door, named IN VALUES ('client_links', 'client'), ('questionnaire_links', 'questionnaire') LOOP
    EXECUTE format($sql$
      ALTER TABLE %1$I
        -- A link opens once: what opened it before is remembered, to say so. The session it gave ends by itself.
        ADD COLUMN former_hashes bytea[] NOT NULL DEFAULT '{}',
        ADD COLUMN renewal_id uuid,
        ADD COLUMN renewed_at timestamptz(3),
        ADD COLUMN renewals integer NOT NULL DEFAULT 0,
        -- A client wanted another link and no address of theirs is known.
        ADD COLUMN asked_again_at timestamptz(3),
        ADD COLUMN session_seen_at timestamptz(3),
        ADD COLUMN session_ends_at timestamptz(3),
        ADD CHECK (opening_hash IS NULL OR opened_at IS NOT NULL),
        ADD CHECK ((opened_at IS NULL) = (session_hash IS NULL))
    $sql$, door);
    -- What is open keeps open for as long as a session that begins now.
    EXECUTE format($sql$
      UPDATE %1$I SET session_seen_at = clock_timestamp(), session_ends_at = clock_timestamp() + interval '4 hours'
       WHERE session_hash IS NOT NULL $sql$, door);
    EXECUTE format($sql$ CREATE INDEX %1$s_former ON %1$I USING gin (former_hashes) $sql$, door);
    EXECUTE format($sql$
      GRANT UPDATE (token_hash, former_hashes, renewal_id, renewed_at, renewals, asked_again_at, session_seen_at,
        session_ends_at) ON %1$I TO quantieme_app $sql$, door);
    EXECUTE format($sql$
      CREATE FUNCTION find_%2$s_link(wanted_hash bytea) RETURNS TABLE (
        firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
        opening_hash bytea, session_hash bytea, session_seen_at timestamptz, session_ends_at timestamptz,
        finished_at timestamptz, revoked_at timestamptz, former boolean, at timestamptz, firm_name text, time_zone text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $f$
        SELECT l.firm_id, l.id, l.person_id, l.language, l.expires_at, l.opened_at, l.opening_hash, l.session_hash,
               l.session_seen_at, l.session_ends_at, %3$s, l.revoked_at, l.token_hash <> wanted_hash,
               clock_timestamp(), f.name, f.time_zone
          FROM %1$I l JOIN firms f ON f.id = l.firm_id
         WHERE l.token_hash = wanted_hash OR l.former_hashes @> ARRAY[wanted_hash]
      $f$ $sql$, door, named, CASE door WHEN 'client_links' THEN 'NULL::timestamptz' ELSE 'l.finished_at' END);
    EXECUTE format($sql$
      CREATE FUNCTION find_%2$s_session(wanted_hash bytea) RETURNS TABLE (
        firm_id uuid, id uuid, person_id uuid, language text, expires_at timestamptz, opened_at timestamptz,
        opening_hash bytea, session_hash bytea, session_seen_at timestamptz, session_ends_at timestamptz,
        finished_at timestamptz, revoked_at timestamptz, former boolean, at timestamptz, firm_name text, time_zone text)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $f$
        SELECT l.firm_id, l.id, l.person_id, l.language, l.expires_at, l.opened_at, l.opening_hash, l.session_hash,
               l.session_seen_at, l.session_ends_at, %3$s, l.revoked_at, false,
               clock_timestamp(), f.name, f.time_zone
          FROM %1$I l JOIN firms f ON f.id = l.firm_id
         WHERE l.session_hash = wanted_hash
      $f$ $sql$, door, named, CASE door WHEN 'client_links' THEN 'NULL::timestamptz' ELSE 'l.finished_at' END);
    EXECUTE format($sql$
      REVOKE EXECUTE ON FUNCTION find_%1$s_link(bytea), find_%1$s_session(bytea) FROM PUBLIC $sql$, named);
    EXECUTE format($sql$
      GRANT EXECUTE ON FUNCTION find_%1$s_link(bytea), find_%1$s_session(bytea) TO quantieme_app $sql$, named);
  END LOOP;
END $$;
GRANT UPDATE (steps, finished_at) ON client_links TO quantieme_app;
