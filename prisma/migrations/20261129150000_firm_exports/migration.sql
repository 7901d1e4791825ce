-- Everything of a firm as one file (docs/adr/0033-firm-archive.md): what was asked for, how far it is, and the file itself,
-- locked with a passphrase that is stored nowhere, for as long as it may be fetched.

CREATE TABLE firm_exports (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'done', 'failed', 'expired')),
  -- Not done yet, not told yet, or not deleted yet: somebody has to look at it.
  pending boolean NOT NULL DEFAULT true,
  requested_by uuid NOT NULL,
  requested_at timestamptz(3) NOT NULL DEFAULT now(),
  -- What the archive is locked with, sealed; forgotten as soon as it is made.
  sealed_lock text,
  tries integer NOT NULL DEFAULT 0,
  claim_token uuid,
  next_look_at timestamptz(3) NOT NULL DEFAULT now(),
  rows_done integer NOT NULL DEFAULT 0,
  rows_total integer,
  documents_done integer NOT NULL DEFAULT 0,
  documents_total integer,
  bytes bigint,
  chunks integer,
  -- Of the ZIP inside: two exports of the same content have the same.
  archive_sha256 bytea,
  finished_at timestamptz(3),
  expires_at timestamptz(3),
  told_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, requested_by) REFERENCES users (firm_id, id),
  CHECK ((state = 'done') <= (bytes IS NOT NULL AND chunks > 0 AND length(archive_sha256) = 32 AND expires_at IS NOT NULL)),
  CHECK (sealed_lock IS NULL OR state IN ('waiting', 'running'))
);
-- One at a time.
CREATE UNIQUE INDEX firm_exports_under_way ON firm_exports (firm_id) WHERE state IN ('waiting', 'running');
CREATE INDEX firm_exports_pending ON firm_exports (next_look_at) WHERE pending;
SELECT protect_by_firm('firm_exports');
GRANT SELECT, INSERT ON firm_exports TO quantieme_app;
GRANT UPDATE (state, pending, sealed_lock, tries, claim_token, next_look_at, rows_done, rows_total, documents_done,
  documents_total, bytes, chunks, archive_sha256, finished_at, expires_at, told_at) ON firm_exports TO quantieme_app;
GRANT SELECT (firm_id, id, pending, next_look_at) ON firm_exports TO quantieme_sweeper;
CREATE POLICY pending_in_any_firm ON firm_exports FOR SELECT TO quantieme_sweeper USING (pending);

CREATE TABLE firm_export_chunks (
  firm_id uuid NOT NULL,
  export_id uuid NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  bytes bytea NOT NULL,
  PRIMARY KEY (firm_id, export_id, position),
  FOREIGN KEY (firm_id, export_id) REFERENCES firm_exports (firm_id, id)
);
-- What is encrypted does not shrink.
ALTER TABLE firm_export_chunks ALTER COLUMN bytes SET STORAGE EXTERNAL;
SELECT protect_by_firm('firm_export_chunks');
GRANT SELECT, INSERT, DELETE ON firm_export_chunks TO quantieme_app;
