-- Proof of life: the marks that sweeps leave, and what owners were told when something stood still.

-- Of the installation, not of a firm: one row per kind of sweep and worker process.
CREATE TABLE sweep_marks (
  tick text NOT NULL,
  worker uuid NOT NULL,
  -- Real time, the database's; null: never yet.
  done_at timestamptz(3),
  took_ms integer,
  -- What the worker's machine took for the present moment when this row was written at marked_at.
  machine_at timestamptz(3) NOT NULL,
  marked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  failed_at timestamptz(3),
  failure text,
  PRIMARY KEY (tick, worker)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON sweep_marks TO quantieme_app;

CREATE TABLE watch_notices (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  trouble text NOT NULL,
  since timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  -- Keeps other processes from telling the same thing meanwhile.
  tried_at timestamptz(3),
  told_at timestamptz(3),
  last_error text,
  ended_at timestamptz(3),
  PRIMARY KEY (firm_id, id)
);
CREATE UNIQUE INDEX watch_notices_open ON watch_notices (firm_id, trouble) WHERE ended_at IS NULL;
SELECT protect_by_firm('watch_notices');
GRANT SELECT, INSERT, UPDATE ON watch_notices TO quantieme_app;

CREATE INDEX messages_unsent ON messages (firm_id, due_at) WHERE pending;
CREATE INDEX messages_refused ON messages (firm_id, id) WHERE state = 'quarantined';
-- How late the last ones were.
CREATE INDEX messages_sent ON messages (firm_id, sent_at) WHERE state = 'sent';

-- The watchdog learns which firm has something standing still: ids, instants and counts, no name, no content.
CREATE POLICY watch ON firms FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY watch ON alerts FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY watch ON alert_sends FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY watch ON messages FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY watch ON watch_notices FOR SELECT TO CURRENT_USER USING (true);

-- A refused message calls for somebody as long as one of the alerts it carries does. `told`, `untold`: troubles of which
-- the owners were told, or could not be told yet, and that have not ended.
CREATE FUNCTION firms_to_watch(due_before timestamptz, only_firm uuid)
RETURNS TABLE (firm_id uuid, unrouted_since timestamptz, unsent_since timestamptz, refused integer,
               told text[], untold text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.id,
         (SELECT min(a.wake_at) FROM alerts a WHERE a.firm_id = f.id AND a.pending AND a.wake_at < due_before),
         (SELECT min(m.due_at) FROM messages m WHERE m.firm_id = f.id AND m.pending AND m.due_at < due_before),
         (SELECT count(*)::int FROM messages m
           WHERE m.firm_id = f.id AND m.state = 'quarantined' AND EXISTS (
             SELECT FROM alert_sends s JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
              WHERE s.firm_id = m.firm_id AND s.carried_by = m.id
                AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL)),
         ARRAY(SELECT w.trouble FROM watch_notices w
                WHERE w.firm_id = f.id AND w.ended_at IS NULL AND w.told_at IS NOT NULL),
         ARRAY(SELECT w.trouble FROM watch_notices w
                WHERE w.firm_id = f.id AND w.ended_at IS NULL AND w.told_at IS NULL)
    FROM firms f
   WHERE only_firm IS NULL OR f.id = only_firm
$$;
REVOKE EXECUTE ON FUNCTION firms_to_watch(timestamptz, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION firms_to_watch(timestamptz, uuid) TO quantieme_app;
