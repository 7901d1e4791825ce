-- Hash of the rule and the engine that last computed a deadline: the nightly check names those that another one computed.
ALTER TABLE deadlines ADD COLUMN computed_with text;
ALTER TABLE dossiers DROP COLUMN computed_with;

-- How many the last nightly check of a firm found, before it had them computed again.
ALTER TABLE firms ADD COLUMN rolled_behind integer NOT NULL DEFAULT 0;
GRANT UPDATE (rolled_behind) ON firms TO quantieme_app;

-- Of all firms together, for the metrics: a number that says nothing of any of them.
CREATE FUNCTION deadlines_behind() RETURNS integer
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(sum(rolled_behind), 0)::integer FROM firms
$$;
REVOKE EXECUTE ON FUNCTION deadlines_behind() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION deadlines_behind() TO quantieme_app;
