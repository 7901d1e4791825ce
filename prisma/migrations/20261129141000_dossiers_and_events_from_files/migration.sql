-- The client that a row of dossiers has made beside the dossier; taken back with it.
ALTER TABLE import_rows ADD COLUMN client_id uuid;
GRANT UPDATE (client_id) ON import_rows TO quantieme_app;
CREATE INDEX import_rows_client ON import_rows (firm_id, client_id) WHERE client_id IS NOT NULL;

CREATE OR REPLACE FUNCTION is_being_undone(record uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM import_rows r JOIN imports i ON i.firm_id = r.firm_id AND i.id = r.import_id
     WHERE r.firm_id = current_firm() AND record IN (r.record_id, r.client_id) AND r.state = 'done'
       AND i.state = 'reversing')
$$;

-- Its deadline was past when a file brought it in: nobody could have been warned in time, so that it waits for the digest
-- of whoever is told, however many come at once.
ALTER TABLE alerts ADD COLUMN past_when_imported boolean NOT NULL DEFAULT false;
