-- One feed of changes per firm, for software that keeps a copy (docs/adr/0029-change-feed-and-webhooks.md).

-- What has been written and bears no number yet. The order of insertion is an order of causes: whoever changes a row
-- waits for whoever changed it before.
CREATE TABLE pending_changes (
  firm_id uuid NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  -- Several statements of one transaction on one record make one change.
  transaction bigint NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
  kind text NOT NULL,
  record_id uuid NOT NULL,
  dossier_id uuid,
  action text NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
  -- Real time, the database's.
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (firm_id, id)
);
SELECT protect_by_firm('pending_changes');
GRANT SELECT, INSERT, DELETE ON pending_changes TO quantieme_app;
-- Whose changes are to be told: ids, nothing else.
CREATE POLICY due ON pending_changes FOR SELECT TO quantieme_sweeper USING (true);
GRANT SELECT (firm_id) ON pending_changes TO quantieme_sweeper;

-- What software reads: 1, 2, 3… without a gap, never rewritten.
CREATE TABLE changes (
  firm_id uuid NOT NULL,
  number bigint NOT NULL CHECK (number > 0),
  kind text NOT NULL,
  record_id uuid NOT NULL,
  dossier_id uuid,
  action text NOT NULL CHECK (action IN ('created', 'updated', 'deleted')),
  at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, number)
);
SELECT protect_by_firm('changes');
GRANT SELECT, INSERT ON changes TO quantieme_app;
CREATE TRIGGER changes_no_change BEFORE UPDATE OR DELETE ON changes
  FOR EACH ROW EXECUTE FUNCTION refuse_erasure();
CREATE TRIGGER changes_no_truncate BEFORE TRUNCATE ON changes EXECUTE FUNCTION refuse_erasure();

-- Numbers what has been committed, and answers the last number of the firm. Whoever reads the feed calls it first. One
-- at a time for a firm, until its transaction ends: a number is seen only with all those below it. A transaction that is
-- still open holds nothing back: nobody can have seen its rows, so they may come after. Needs READ COMMITTED, where the
-- statement after the lock sees what whoever held it has done.
CREATE FUNCTION number_changes() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
  firm uuid := current_firm();
  last bigint;
BEGIN
  IF EXISTS (SELECT FROM pending_changes p WHERE p.firm_id = firm) THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('changes ' || firm, 0));
    SELECT coalesce(max(c.number), 0) INTO last FROM changes c WHERE c.firm_id = firm;
    WITH settled AS (
      DELETE FROM pending_changes p WHERE p.firm_id = firm RETURNING *
    ), told AS (
      SELECT kind, record_id, min(id) AS id, max(at) AS at,
             (array_agg(dossier_id ORDER BY id DESC))[1] AS dossier_id,
             (array_agg(action ORDER BY id DESC))[1] AS last_action, bool_or(action = 'created') AS is_new
        FROM settled GROUP BY transaction, kind, record_id
    )
    INSERT INTO changes (firm_id, number, kind, record_id, dossier_id, action, at)
    SELECT firm, last + row_number() OVER (ORDER BY id), kind, record_id, dossier_id,
           CASE WHEN last_action = 'updated' AND is_new THEN 'created' ELSE last_action END, at
      FROM told;
  END IF;
  RETURN (SELECT coalesce(max(c.number), 0) FROM changes c WHERE c.firm_id = firm);
END $$;
REVOKE EXECUTE ON FUNCTION number_changes() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION number_changes() TO quantieme_app;

-- Lets the feed follow a table that has firm_id: a migration calls it once the table is there. No path that writes can
-- forget it, and what the table holds already is told as created.
--   kind      what the feed calls its records ('dossier', 'time-entry')
--   ignored   columns whose change is nobody's affair: bookkeeping of sweeps
--   record    column that names the record
--   is_part   its rows are parts of that record, which exists without them: each change of one is an update of it
CREATE FUNCTION follow_changes(
  followed regclass, kind text, ignored text[] DEFAULT '{}', record name DEFAULT 'id', is_part boolean DEFAULT false)
RETURNS void LANGUAGE plpgsql AS $do$
DECLARE
  follower text := format('follow_%s_%s', followed::text, record);
  -- A part may stand in a dossier of its own, or of the record: its own.
  dossier text := CASE
    WHEN kind = 'dossier' THEN format('r.%I', record)
    WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = followed AND a.attname = 'dossier_id' AND NOT a.attisdropped)
      THEN 'r.dossier_id'
    ELSE 'NULL::uuid' END;
  told text := format('INSERT INTO pending_changes (firm_id, kind, record_id, dossier_id, action)
      SELECT r.firm_id, %L, r.%I, %s, ', kind, record, dossier);
  same text := (
    SELECT string_agg(format('o.%1$I = r.%1$I', a.attname), ' AND ')
      FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = followed AND i.indisprimary);
  differs text := 'r IS DISTINCT FROM o' || CASE WHEN ignored = '{}' THEN '' ELSE
    format(' AND to_jsonb(r) - %1$L::text[] IS DISTINCT FROM to_jsonb(o) - %1$L::text[]', ignored) END;
BEGIN
  -- Planned once a session, for whatever number of rows came first: no nested loop, which the next ten thousand rows
  -- would turn into a hundred million comparisons.
  EXECUTE format($f$
    CREATE FUNCTION %I() RETURNS trigger LANGUAGE plpgsql SET enable_nestloop = off AS $body$
    BEGIN
      IF TG_OP = 'INSERT' THEN
        %s %L FROM new_rows r;
      ELSIF TG_OP = 'UPDATE' THEN
        %s 'updated' FROM new_rows r LEFT JOIN old_rows o ON %s WHERE %s;
      ELSE
        %s %L FROM old_rows r;
      END IF;
      RETURN NULL;
    END $body$
  $f$, follower, told, CASE WHEN is_part THEN 'updated' ELSE 'created' END, told, same, differs,
    told, CASE WHEN is_part THEN 'updated' ELSE 'deleted' END);
  EXECUTE format('CREATE TRIGGER %I AFTER INSERT ON %s REFERENCING NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', follower || '_insert', followed, follower);
  EXECUTE format('CREATE TRIGGER %I AFTER UPDATE ON %s REFERENCING OLD TABLE AS old_rows NEW TABLE AS new_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', follower || '_update', followed, follower);
  EXECUTE format('CREATE TRIGGER %I AFTER DELETE ON %s REFERENCING OLD TABLE AS old_rows
    FOR EACH STATEMENT EXECUTE FUNCTION %I()', follower || '_delete', followed, follower);
  IF is_part THEN
    RETURN;
  END IF;
  -- Forced row-level security binds an owner who is no superuser: for these rows it is lifted, in this transaction.
  EXECUTE format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', followed);
  ALTER TABLE pending_changes NO FORCE ROW LEVEL SECURITY;
  EXECUTE format('%s ''created'' FROM %s r', told, followed);
  ALTER TABLE pending_changes FORCE ROW LEVEL SECURITY;
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', followed);
END $do$;
REVOKE EXECUTE ON FUNCTION follow_changes(regclass, text, text[], name, boolean) FROM PUBLIC;

-- Parents first: a copy that begins at 1 finds the person before her dossier, the dossier before its events.
SELECT follow_changes('users', 'user', ARRAY['password_hash', 'digest_at', 'mobile']);
SELECT follow_changes('organisations', 'organisation', ARRAY['updated_at']);
SELECT follow_changes('persons', 'person', ARRAY['updated_at']);
SELECT follow_changes('relations', 'person', record => 'person_id', is_part => true);
SELECT follow_changes('relations', 'person', record => 'other_person_id', is_part => true);
SELECT follow_changes('dossiers', 'dossier', ARRAY['updated_at', 'roll_retry_at', 'roll_attempts', 'roll_error', 'next_change_on']);
SELECT follow_changes('dossier_persons', 'dossier', record => 'dossier_id', is_part => true);
SELECT follow_changes('events', 'event');
SELECT follow_changes('deadlines', 'deadline', ARRAY['updated_at', 'computed_with']);
SELECT follow_changes('tasks', 'task', ARRAY['updated_at']);
SELECT follow_changes('documents', 'document', ARRAY['updated_at']);
SELECT follow_changes('letters', 'letter');
SELECT follow_changes('notes', 'note', ARRAY['updated_at']);
SELECT follow_changes('client_eligibility', 'eligibility',
  ARRAY['due_on', 'asked', 'evaluated_at', 'evaluated_on', 'law_version', 'engine', 'retry_at', 'attempts', 'error'],
  record => 'person_id');
SELECT follow_changes('opportunities', 'opportunity');
SELECT follow_changes('law_changes', 'rule-pack', ARRAY['simulated_at', 'simulation_hash', 'counts']);
