-- Letters and pleadings (docs/adr/0022-letters.md): the firm's own particulars, its Word templates, what it has written.

-- Address, bar, telephone…: what stands at the head of a letter; a name that is absent is not known.
ALTER TABLE firms ADD COLUMN letterhead jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(letterhead) = 'object');
GRANT UPDATE (letterhead) ON firms TO quantieme_app;

-- A firm's own versions of a letter; number 0 is the product's and has no row. They hold fields, not clients.
CREATE TABLE letter_templates (
  firm_id uuid NOT NULL REFERENCES firms (id),
  letter text NOT NULL CHECK (letter <> ''),
  number integer NOT NULL CHECK (number > 0),
  file_name text NOT NULL CHECK (file_name <> ''),
  content bytea NOT NULL CHECK (length(content) BETWEEN 1 AND 5242880),
  sha256 bytea NOT NULL CHECK (sha256 = sha256(content)),
  -- Used for new letters; at most one a letter, none: the product's.
  active boolean NOT NULL,
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, letter, number),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id)
);
ALTER TABLE letter_templates ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE UNIQUE INDEX letter_templates_active ON letter_templates (firm_id, letter) WHERE active;
SELECT protect_by_firm('letter_templates');
GRANT SELECT, INSERT ON letter_templates TO quantieme_app;
GRANT UPDATE (active) ON letter_templates TO quantieme_app;

CREATE TABLE letter_counters (
  firm_id uuid NOT NULL REFERENCES firms (id),
  year integer NOT NULL,
  last_number integer NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (firm_id, year)
);
SELECT protect_by_firm('letter_counters');
GRANT SELECT, INSERT, UPDATE ON letter_counters TO quantieme_app;

-- What was written, with what it rested on; its Word file is a document of the dossier.
CREATE TABLE letters (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  letter text NOT NULL CHECK (letter <> ''),
  -- Version of the firm's template; 0: the product's.
  template integer NOT NULL CHECK (template >= 0),
  law_on date NOT NULL,
  -- [{code, article, from, url}], as the articles stood on that day.
  citations jsonb NOT NULL CHECK (jsonb_typeof(citations) = 'array'),
  -- Ids of the rules whose limits it serves.
  limits text[] NOT NULL,
  document_id uuid NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamptz(3) NOT NULL,
  sent_on date,
  channel text,
  -- The event that sending it recorded; null: the letter records none.
  event_id uuid,
  sent_by uuid,
  sent_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, year, number),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, document_id) REFERENCES documents (firm_id, id),
  FOREIGN KEY (firm_id, written_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, sent_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, event_id) REFERENCES events (firm_id, id),
  CHECK ((sent_on IS NULL) = (sent_at IS NULL)),
  CHECK ((sent_on IS NULL) = (channel IS NULL)),
  CHECK ((sent_on IS NULL) = (sent_by IS NULL)),
  CHECK (event_id IS NULL OR sent_on IS NOT NULL)
);
CREATE INDEX letters_of_dossier ON letters (firm_id, dossier_id, id);
SELECT protect_by_firm('letters');
GRANT SELECT, INSERT ON letters TO quantieme_app;
GRANT UPDATE (sent_on, channel, event_id, sent_by, sent_at, version) ON letters TO quantieme_app;
