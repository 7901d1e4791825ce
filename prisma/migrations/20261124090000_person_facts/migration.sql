-- What is known of a person beside who they are: an answer, the day since which it is true, who gave it and what shows
-- it. Nothing is overwritten: an answer that no longer stands is ended, and its successor has a row of its own.

CREATE TABLE person_facts (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  fact text NOT NULL CHECK (fact ~ '^[a-z_0-9]+\.[a-z_0-9]+$'),
  -- One of both. Health, convictions and asylum are encrypted, each for its own row.
  value jsonb,
  sealed text,
  -- Null: as far as anybody remembers.
  true_since date,
  source text NOT NULL CHECK (source IN ('client-stated', 'document-seen', 'lawyer-assessed')),
  proof text NOT NULL DEFAULT '',
  -- Null: the client, through a link.
  recorded_by uuid,
  recorded_at timestamptz(3) NOT NULL,
  ended_by uuid,
  ended_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, recorded_by) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, ended_by) REFERENCES users (firm_id, id),
  CHECK ((value IS NULL) <> (sealed IS NULL)),
  CHECK (ended_at >= recorded_at)
);
-- One answer stands for a person, a fact and a first day.
CREATE UNIQUE INDEX person_facts_standing ON person_facts (firm_id, person_id, fact, true_since)
  NULLS NOT DISTINCT WHERE ended_at IS NULL;
CREATE INDEX person_facts_history ON person_facts (firm_id, person_id, recorded_at);
SELECT protect_by_firm('person_facts');
GRANT SELECT, INSERT, UPDATE (ended_at, ended_by) ON person_facts TO quantieme_app;

-- An answer is ended once; the application may change nothing else of it.
CREATE FUNCTION refuse_second_end() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'An answer that was ended is history' USING ERRCODE = 'QT002';
END $$;
CREATE TRIGGER person_facts_ended_once BEFORE UPDATE ON person_facts FOR EACH ROW
  WHEN (OLD.ended_at IS NOT NULL) EXECUTE FUNCTION refuse_second_end();
