-- Whom a firm acts for, with whom, and the dossiers it keeps.

CREATE TABLE organisations (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('prefecture', 'tribunal', 'ofii', 'employer', 'other')),
  name text NOT NULL CHECK (name <> ''),
  departement text,
  territory text,
  address jsonb NOT NULL DEFAULT '{}',
  email text,
  phone text,
  archived_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id)
);
CREATE INDEX organisations_kind ON organisations (firm_id, kind, name COLLATE "C", id);
SELECT protect_by_firm('organisations');
GRANT SELECT, INSERT, UPDATE ON organisations TO quantieme_app;

CREATE TABLE persons (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('client', 'relative', 'adverse', 'contact')),
  family_name text NOT NULL CHECK (family_name <> ''),
  given_names text NOT NULL DEFAULT '',
  birth_date date,
  birth_place text,
  nationalities text[] NOT NULL DEFAULT '{}',
  sex text CHECK (sex IN ('F', 'M', 'X')),
  email text,
  phone text,
  address jsonb NOT NULL DEFAULT '{}',
  foreigner_number text,
  language text,
  notes text NOT NULL DEFAULT '',
  -- Names without accents or capitals: the order of lists.
  sort_key text COLLATE "C" NOT NULL,
  archived_at timestamptz(3),
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id)
);
CREATE INDEX persons_sorted ON persons (firm_id, sort_key, id);
SELECT protect_by_firm('persons');
GRANT SELECT, INSERT, UPDATE ON persons TO quantieme_app;

-- Words of a person without accents or capitals. Under row-level security LIKE, trigrams and full-text operators
-- cannot use an index (their functions are not leakproof); a range over COLLATE "C" can.
CREATE TABLE person_words (
  firm_id uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (firm_id, word, person_id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id)
);
CREATE INDEX person_words_person ON person_words (firm_id, person_id);
SELECT protect_by_firm('person_words');
GRANT SELECT, INSERT, DELETE ON person_words TO quantieme_app;

-- "other_person is the <kind> of person": recorded once, read from both ends.
CREATE TABLE relations (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  other_person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('conjoint', 'partenaire', 'concubin', 'parent', 'enfant', 'fratrie', 'autre')),
  from_on date,
  to_on date,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, other_person_id) REFERENCES persons (firm_id, id),
  CHECK (person_id <> other_person_id),
  CHECK (to_on >= from_on)
);
CREATE INDEX relations_person ON relations (firm_id, person_id);
CREATE INDEX relations_other ON relations (firm_id, other_person_id);
SELECT protect_by_firm('relations');
GRANT SELECT, INSERT, UPDATE, DELETE ON relations TO quantieme_app;

-- Last number given in a year: a row per firm instead of a sequence, so that references have no holes.
CREATE TABLE dossier_counters (
  firm_id uuid NOT NULL REFERENCES firms (id),
  year integer NOT NULL CHECK (year BETWEEN 1900 AND 2200),
  last_number integer NOT NULL CHECK (last_number > 0),
  PRIMARY KEY (firm_id, year)
);
SELECT protect_by_firm('dossier_counters');
GRANT SELECT, INSERT, UPDATE ON dossier_counters TO quantieme_app;

CREATE TABLE dossiers (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  reference text NOT NULL,
  year integer NOT NULL,
  number integer NOT NULL,
  procedure text NOT NULL,
  label text NOT NULL DEFAULT '',
  status text NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'suspended', 'closed')),
  territory text NOT NULL,
  residence text CHECK (residence IN ('metropole', 'outre-mer', 'etranger')),
  departement text,
  responsible_id uuid,
  paralegal_id uuid,
  prefecture_id uuid,
  court_id uuid,
  title_requested text,
  legal_aid text,
  tags text[] NOT NULL DEFAULT '{}',
  facts jsonb NOT NULL DEFAULT '{}',
  -- Copied from the deadlines in the transaction that computes them: the next one to watch, and the next day on
  -- which a status or an implicit decision changes by itself.
  next_deadline_on date,
  next_deadline_id uuid,
  next_change_on date,
  undetermined jsonb NOT NULL DEFAULT '[]',
  opened_on date NOT NULL,
  closed_on date,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, reference),
  UNIQUE (firm_id, year, number),
  FOREIGN KEY (firm_id, responsible_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, paralegal_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, prefecture_id) REFERENCES organisations (firm_id, id),
  FOREIGN KEY (firm_id, court_id) REFERENCES organisations (firm_id, id),
  CHECK ((status = 'closed') = (closed_on IS NOT NULL))
);
CREATE INDEX dossiers_next ON dossiers (firm_id, next_deadline_on, id);
CREATE INDEX dossiers_responsible ON dossiers (firm_id, responsible_id, next_deadline_on);
CREATE INDEX dossiers_paralegal ON dossiers (firm_id, paralegal_id, next_deadline_on);
-- Across firms, for the sweeper: work costs O(due), not O(all).
CREATE INDEX dossiers_due_change ON dossiers (next_change_on) WHERE next_change_on IS NOT NULL;
SELECT protect_by_firm('dossiers');
GRANT SELECT, INSERT, UPDATE ON dossiers TO quantieme_app;

CREATE TABLE dossier_persons (
  firm_id uuid NOT NULL,
  dossier_id uuid NOT NULL,
  person_id uuid NOT NULL,
  role text NOT NULL CHECK (role IN ('client', 'beneficiary', 'adverse', 'contact')),
  position integer NOT NULL DEFAULT 0,
  PRIMARY KEY (firm_id, dossier_id, person_id, role),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id)
);
CREATE INDEX dossier_persons_person ON dossier_persons (firm_id, person_id, dossier_id);
SELECT protect_by_firm('dossier_persons');
GRANT SELECT, INSERT, UPDATE, DELETE ON dossier_persons TO quantieme_app;

CREATE TABLE dossier_words (
  firm_id uuid NOT NULL,
  word text COLLATE "C" NOT NULL,
  dossier_id uuid NOT NULL,
  PRIMARY KEY (firm_id, word, dossier_id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id)
);
CREATE INDEX dossier_words_dossier ON dossier_words (firm_id, dossier_id);
SELECT protect_by_firm('dossier_words');
GRANT SELECT, INSERT, DELETE ON dossier_words TO quantieme_app;

CREATE TABLE notes (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  dossier_id uuid,
  person_id uuid,
  body text NOT NULL CHECK (body <> '' AND length(body) <= 100000),
  author_id uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, dossier_id) REFERENCES dossiers (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, author_id) REFERENCES users (firm_id, id),
  CHECK (num_nonnulls(dossier_id, person_id) = 1)
);
CREATE INDEX notes_dossier ON notes (firm_id, dossier_id, id) WHERE dossier_id IS NOT NULL;
CREATE INDEX notes_person ON notes (firm_id, person_id, id) WHERE person_id IS NOT NULL;
SELECT protect_by_firm('notes');
GRANT SELECT, INSERT, UPDATE, DELETE ON notes TO quantieme_app;
