-- What a dossier holds on file (docs/adr/0021-documents-at-rest.md). Contents, texts and the words of texts are sealed; a
-- content is kept in pieces, none larger than what travels well.
CREATE TABLE documents (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  person_id uuid,
  -- An id of the law's catalogue; null: of no kind that it knows.
  kind text CHECK (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title text NOT NULL CHECK (title <> ''),
  status text NOT NULL DEFAULT 'received' CHECK (status IN ('received', 'verified', 'rejected')),
  rejection_code text CHECK (rejection_code ~ '^R[0-9]{2}$'),
  rejection_note text NOT NULL DEFAULT '',
  decided_by uuid,
  decided_at timestamptz(3),
  issued_on date,
  expires_on date,
  -- ISO 639-1; null: unknown.
  language text CHECK (language ~ '^[a-z]{2}$'),
  -- {sworn, translator, translatedOn}; null: not translated, as far as anybody knows.
  translation jsonb,
  legalisation text CHECK (legalisation IN ('none', 'apostille', 'legalised')),
  original_seen boolean NOT NULL DEFAULT false,
  -- The number of the version that stands.
  latest integer NOT NULL DEFAULT 1 CHECK (latest > 0),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  archived_by uuid,
  archived_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, decided_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, archived_by) REFERENCES users (firm_id, id),
  CHECK ((status = 'rejected') = (rejection_code IS NOT NULL)),
  CHECK ((status = 'received') = (decided_at IS NULL)),
  CHECK (expires_on >= issued_on)
);
CREATE INDEX documents_of_dossier ON documents (firm_id, dossier_id, id);
CREATE INDEX documents_of_person ON documents (firm_id, person_id) WHERE person_id IS NOT NULL;
SELECT protect_by_firm('documents');
GRANT SELECT, INSERT, UPDATE ON documents TO quantieme_app;

-- Every file that was ever received for it, as it was received.
CREATE TABLE document_versions (
  firm_id uuid NOT NULL,
  document_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  file_name text NOT NULL CHECK (file_name <> ''),
  media_type text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0),
  sha256 bytea NOT NULL CHECK (length(sha256) = 32),
  pages integer CHECK (pages > 0),
  chunks integer NOT NULL CHECK (chunks > 0),
  via text NOT NULL CHECK (via IN ('office', 'client', 'letter', 'mail', 'bundle')),
  -- Null: nobody of the firm.
  uploaded_by uuid,
  uploaded_at timestamptz(3) NOT NULL,
  scan text NOT NULL CHECK (scan IN ('clean', 'not-scanned', 'infected')),
  text_state text NOT NULL DEFAULT 'pending' CHECK (text_state IN ('pending', 'read', 'none', 'failed')),
  tries integer NOT NULL DEFAULT 0,
  retry_at timestamptz(3),
  sealed_text bytea,
  PRIMARY KEY (firm_id, document_id, number),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, uploaded_by) REFERENCES users (firm_id, id),
  CHECK ((text_state = 'read') = (sealed_text IS NOT NULL))
);
CREATE INDEX document_versions_pending ON document_versions (uploaded_at) WHERE text_state = 'pending';
CREATE INDEX document_versions_pending_in_firm ON document_versions (firm_id, uploaded_at)
  WHERE text_state = 'pending';
SELECT protect_by_firm('document_versions');
GRANT SELECT, INSERT ON document_versions TO quantieme_app;
GRANT UPDATE (scan, text_state, tries, retry_at, sealed_text) ON document_versions TO quantieme_app;
GRANT SELECT (firm_id, text_state, retry_at) ON document_versions TO quantieme_sweeper;
CREATE POLICY pending_in_any_firm ON document_versions FOR SELECT TO quantieme_sweeper
  USING (text_state = 'pending');

CREATE TABLE document_chunks (
  firm_id uuid NOT NULL,
  document_id uuid NOT NULL,
  number integer NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  sealed bytea NOT NULL,
  PRIMARY KEY (firm_id, document_id, number, position),
  FOREIGN KEY (firm_id, document_id, number) REFERENCES document_versions (firm_id, document_id, number)
);
-- What is encrypted does not shrink.
ALTER TABLE document_chunks ALTER COLUMN sealed SET STORAGE EXTERNAL;
SELECT protect_by_firm('document_chunks');
GRANT SELECT, INSERT ON document_chunks TO quantieme_app;

-- Title, file name and text of the version that stands, each word as a number made with a key of the firm.
CREATE TABLE document_words (
  firm_id uuid NOT NULL,
  document_id uuid NOT NULL,
  words bigint[] NOT NULL,
  PRIMARY KEY (firm_id, document_id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id)
);
CREATE INDEX document_words_words ON document_words USING gin (words);
SELECT protect_by_firm('document_words');
GRANT SELECT, INSERT, UPDATE ON document_words TO quantieme_app;

-- Under row-level security PostgreSQL uses no index of arrays: their operators are not leakproof. This door asks for the
-- firm of the transaction itself, and answers with nothing but its ids.
CREATE POLICY searched_by_words ON document_words FOR SELECT TO CURRENT_USER USING (true);
CREATE POLICY searched_by_words ON documents FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION documents_with_words(wanted bigint[], before uuid, most integer) RETURNS TABLE (document_id uuid)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  -- Planned for the words asked: a rare one is found by the index, a common one by going back through the documents.
  RETURN QUERY EXECUTE
    'SELECT w.document_id FROM document_words w
       JOIN documents d ON d.firm_id = w.firm_id AND d.id = w.document_id
      WHERE w.firm_id = $1 AND w.words @> $2 AND d.archived_at IS NULL AND ($3 IS NULL OR w.document_id < $3)
      ORDER BY w.document_id DESC LIMIT $4'
    USING current_firm(), wanted, before, most;
END $$;
REVOKE EXECUTE ON FUNCTION documents_with_words(bigint[], uuid, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION documents_with_words(bigint[], uuid, integer) TO quantieme_app;
