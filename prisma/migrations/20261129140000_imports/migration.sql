-- Files of other software (docs/adr/0032-imports.md). Their rows are the truth: what is done of them is written in the
-- transaction that does it, so that whoever goes on after a stop knows where.
CREATE TABLE imports (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('persons', 'dossiers', 'events', 'time-entries')),
  state text NOT NULL CHECK (state IN ('mapping', 'checking', 'checked', 'running', 'done', 'reversing', 'reversed')),
  file_name text NOT NULL CHECK (file_name <> ''),
  format text NOT NULL CHECK (format IN ('csv', 'xlsx')),
  bytes integer NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  -- Row of the sheet that holds the headers; row n of the import is the n-th after it.
  header_row integer NOT NULL CHECK (header_row > 0),
  row_count integer NOT NULL CHECK (row_count > 0),
  -- [{header, samples, dates}] in the order of the sheet.
  columns jsonb NOT NULL CHECK (jsonb_typeof(columns) = 'array'),
  -- [{field, dateOrder}], one a column; null: the column is left out.
  mapping jsonb NOT NULL CHECK (jsonb_typeof(mapping) = 'array'),
  -- Null: a program.
  created_by uuid,
  created_at timestamptz(3) NOT NULL,
  finished_at timestamptz(3),
  reversed_at timestamptz(3),
  -- While work fails: when it is tried again, and the kind of error.
  retry_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  failure text,
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK ((state = 'reversed') = (reversed_at IS NOT NULL))
);
-- The same file, sent again before it is done, goes on where it was.
CREATE UNIQUE INDEX imports_unfinished ON imports (firm_id, kind, sha256)
  WHERE state IN ('mapping', 'checking', 'checked', 'running');
CREATE INDEX imports_at_work ON imports (firm_id, id) WHERE state IN ('checking', 'running', 'reversing');
SELECT protect_by_firm('imports');
GRANT SELECT, INSERT, DELETE ON imports TO quantieme_app;
GRANT UPDATE (state, mapping, finished_at, reversed_at, retry_at, attempts, failure, version) ON imports TO quantieme_app;
GRANT SELECT (firm_id, state, retry_at) ON imports TO quantieme_sweeper;
CREATE POLICY at_work_in_any_firm ON imports FOR SELECT TO quantieme_sweeper
  USING (state IN ('checking', 'running', 'reversing'));

CREATE TABLE import_rows (
  firm_id uuid NOT NULL,
  import_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  -- As they stand in the file; emptied once the row is done, for what they said is then in its record.
  cells text[] NOT NULL,
  state text NOT NULL DEFAULT 'waiting'
    CHECK (state IN ('waiting', 'ready', 'same', 'refused', 'done', 'undone', 'kept')),
  -- What tells two rows of one file that say the same.
  key text,
  -- What must be written together, such as the events of a dossier.
  together text,
  -- Of what it has made, or, if it makes nothing, of what is there already.
  record_id uuid,
  -- [{field, column, code, detail: {fr, en}, warning}].
  problems jsonb NOT NULL DEFAULT '[]',
  PRIMARY KEY (firm_id, import_id, number),
  FOREIGN KEY (firm_id, import_id) REFERENCES imports (firm_id, id) ON DELETE CASCADE
);
CREATE INDEX import_rows_state ON import_rows (firm_id, import_id, state, number);
CREATE INDEX import_rows_key ON import_rows (firm_id, import_id, key, number) WHERE key IS NOT NULL;
CREATE INDEX import_rows_together ON import_rows (firm_id, import_id, together) WHERE together IS NOT NULL;
CREATE INDEX import_rows_record ON import_rows (firm_id, record_id) WHERE record_id IS NOT NULL;
SELECT protect_by_firm('import_rows');
GRANT SELECT, INSERT, DELETE ON import_rows TO quantieme_app;
GRANT UPDATE (cells, state, key, together, record_id, problems) ON import_rows TO quantieme_app;

-- Nothing of a firm is ever deleted but what an import has made and takes back; foreign keys keep what anything rests on.
CREATE FUNCTION is_being_undone(record uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM import_rows r JOIN imports i ON i.firm_id = r.firm_id AND i.id = r.import_id
     WHERE r.firm_id = current_firm() AND r.record_id = record AND r.state = 'done' AND i.state = 'reversing')
$$;
REVOKE EXECUTE ON FUNCTION is_being_undone(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION is_being_undone(uuid) TO quantieme_app;

CREATE POLICY undone_import ON persons AS RESTRICTIVE FOR DELETE TO quantieme_app USING (is_being_undone(id));
CREATE POLICY undone_import ON dossiers AS RESTRICTIVE FOR DELETE TO quantieme_app USING (is_being_undone(id));
CREATE POLICY undone_import ON tasks AS RESTRICTIVE FOR DELETE TO quantieme_app USING (is_being_undone(dossier_id));
CREATE POLICY undone_import ON client_eligibility AS RESTRICTIVE FOR DELETE TO quantieme_app
  USING (is_being_undone(person_id));
CREATE POLICY undone_import ON opportunities AS RESTRICTIVE FOR DELETE TO quantieme_app
  USING (is_being_undone(person_id));
GRANT DELETE ON persons, dossiers, tasks, client_eligibility, opportunities TO quantieme_app;

-- Somebody whom the firm has already, by the number that prefectures give.
CREATE INDEX persons_foreigner_number ON persons (firm_id, foreigner_number) WHERE foreigner_number IS NOT NULL;
