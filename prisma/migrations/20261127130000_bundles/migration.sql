-- Exhibits put together for a court. One bundle at a time for each proceeding of a dossier; a filed one never changes.
CREATE TABLE bundles (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  proceeding text NOT NULL CHECK (proceeding ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Exhibits of a later brief are numbered on.
  first_number integer NOT NULL DEFAULT 1 CHECK (first_number BETWEEN 1 AND 9999),
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  filed_by uuid,
  filed_at timestamptz(3),
  -- The event that filing it was, the receipt of the court's application, and what the inventory said.
  filed_event_id uuid,
  receipt_id uuid,
  filed_inventory jsonb,
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, filed_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, filed_event_id) REFERENCES events (firm_id, id),
  FOREIGN KEY (firm_id, receipt_id) REFERENCES documents (firm_id, id),
  CHECK ((filed_at IS NULL) = (filed_by IS NULL)),
  CHECK ((filed_at IS NULL) = (filed_event_id IS NULL)),
  CHECK ((filed_at IS NULL) = (filed_inventory IS NULL)),
  CHECK (receipt_id IS NULL OR filed_at IS NOT NULL)
);
CREATE INDEX bundles_of_dossier ON bundles (firm_id, dossier_id, id);
CREATE UNIQUE INDEX bundles_in_preparation ON bundles (firm_id, dossier_id, proceeding) WHERE filed_at IS NULL;
SELECT protect_by_firm('bundles');
GRANT SELECT, INSERT, UPDATE ON bundles TO quantieme_app;

CREATE TABLE bundle_items (
  firm_id uuid NOT NULL,
  bundle_id uuid NOT NULL,
  document_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  -- Null: the document's own title.
  title text CHECK (title <> ''),
  -- What the linter saw in the file, and in which version of it.
  seen_number integer CHECK (seen_number > 0),
  bytes integer CHECK (bytes > 0),
  pages integer CHECK (pages > 0),
  trouble text CHECK (trouble IN ('unreadable', 'encrypted', 'not-convertible')),
  PRIMARY KEY (firm_id, bundle_id, document_id),
  UNIQUE (firm_id, bundle_id, position),
  FOREIGN KEY (firm_id, bundle_id) REFERENCES bundles (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  CHECK (trouble IS NULL OR seen_number IS NOT NULL)
);
SELECT protect_by_firm('bundle_items');
GRANT SELECT, INSERT, UPDATE, DELETE ON bundle_items TO quantieme_app;

-- What a court has received is never rewritten, even by two people who file at the same time.
CREATE TRIGGER bundles_filed BEFORE UPDATE ON bundles FOR EACH ROW WHEN (OLD.filed_at IS NOT NULL)
  EXECUTE FUNCTION refuse_erasure();
