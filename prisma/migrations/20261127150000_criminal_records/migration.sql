-- Criminal records. What a conviction says is encrypted, each for its own row; nothing of it is in the clear here, in the
-- audit, in searches or in jobs.

CREATE TABLE convictions (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  sealed text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_by uuid NOT NULL,
  created_at timestamptz(3) NOT NULL,
  updated_by uuid NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  archived_by uuid,
  archived_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, updated_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, archived_by) REFERENCES users (firm_id, id),
  CHECK ((archived_by IS NULL) = (archived_at IS NULL))
);
CREATE INDEX convictions_of_person ON convictions (firm_id, person_id);
SELECT protect_by_firm('convictions');
GRANT SELECT, INSERT, UPDATE (sealed, version, updated_by, updated_at, archived_by, archived_at)
  ON convictions TO quantieme_app;

-- What the client says on what authorities weigh, one answer for a criterion.
CREATE TABLE record_answers (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  criterion text NOT NULL CHECK (criterion ~ '^[a-z-]+$'),
  sealed text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, person_id, criterion),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, recorded_by) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('record_answers');
GRANT SELECT, INSERT, DELETE ON record_answers TO quantieme_app;
