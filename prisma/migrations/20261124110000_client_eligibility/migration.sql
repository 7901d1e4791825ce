-- What each client may ask for, as last evaluated, and what came of it: opportunities for the firm to act upon.

CREATE TABLE client_eligibility (
  firm_id uuid NOT NULL,
  person_id uuid NOT NULL,
  -- First day on which the client is to be evaluated again: a verdict then changes by time alone, or something that is
  -- known has changed and the day is long past. Null: nothing is to come.
  due_on date,
  -- Counts what changed. A result is written only where it is still the number its evaluation has read.
  asked integer NOT NULL DEFAULT 1,
  evaluated_at timestamptz(3),
  evaluated_on date,
  -- First day of the law applied, and the hash of the titles, parameters and engine that applied it.
  law_version date,
  engine text,
  -- By title, where it is granted or a change of it is near; what rests on sealed facts is left out.
  verdicts jsonb NOT NULL DEFAULT '{}',
  retry_at timestamptz(3),
  attempts integer NOT NULL DEFAULT 0,
  error text,
  PRIMARY KEY (firm_id, person_id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  CHECK ((evaluated_at IS NULL) = (evaluated_on IS NULL)),
  CHECK ((evaluated_at IS NULL) = (law_version IS NULL)),
  CHECK ((evaluated_at IS NULL) = (engine IS NULL))
);
CREATE INDEX client_eligibility_due ON client_eligibility (due_on) WHERE due_on IS NOT NULL;
CREATE INDEX client_eligibility_due_in_firm ON client_eligibility (firm_id, due_on) WHERE due_on IS NOT NULL;
SELECT protect_by_firm('client_eligibility');
GRANT SELECT, INSERT, UPDATE ON client_eligibility TO quantieme_app;
GRANT SELECT (firm_id, due_on, retry_at) ON client_eligibility TO quantieme_sweeper;
CREATE POLICY due_in_any_firm ON client_eligibility FOR SELECT TO quantieme_sweeper USING (due_on IS NOT NULL);

-- Figures of the law with which something known of a client is compared: a decree touches these clients and no other.
CREATE TABLE client_parameters (
  firm_id uuid NOT NULL,
  parameter text COLLATE "C" NOT NULL,
  person_id uuid NOT NULL,
  PRIMARY KEY (firm_id, parameter, person_id),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id)
);
CREATE INDEX client_parameters_person ON client_parameters (firm_id, person_id);
SELECT protect_by_firm('client_parameters');
GRANT SELECT, INSERT, DELETE ON client_parameters TO quantieme_app;

-- Hash of each part of the law of titles when the clients of a firm were last asked for.
ALTER TABLE firms ADD COLUMN eligibility_law jsonb NOT NULL DEFAULT '{}';
GRANT UPDATE (eligibility_law) ON firms TO quantieme_app;

CREATE TABLE opportunities (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('open', 'opens-soon', 'closing')),
  -- The best title of a family; the others of that family stand beside it.
  title text NOT NULL,
  family text NOT NULL,
  others jsonb NOT NULL DEFAULT '[]',
  verdict text NOT NULL CHECK (verdict IN ('eligible', 'discretionary')),
  -- Found open on, opens on, last day on which it is open.
  day date NOT NULL,
  -- Open when the client was first evaluated: nothing has happened.
  at_first boolean NOT NULL DEFAULT false,
  -- Rests on health, convictions or asylum; its reasons are then sealed as these facts are.
  sensitive boolean NOT NULL,
  reasons jsonb,
  sealed_reasons text,
  state text NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'planned', 'dismissed', 'gone')),
  decided_by uuid,
  decided_at timestamptz(3),
  decision_reason text NOT NULL DEFAULT '',
  found_at timestamptz(3) NOT NULL,
  gone_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  UNIQUE (firm_id, person_id, title, kind, day),
  FOREIGN KEY (firm_id, person_id) REFERENCES persons (firm_id, id),
  FOREIGN KEY (firm_id, decided_by) REFERENCES users (firm_id, id),
  CHECK ((state = 'gone') = (gone_at IS NOT NULL)),
  CHECK (sensitive = (sealed_reasons IS NOT NULL)),
  CHECK (sensitive = (reasons IS NULL)),
  CHECK ((decided_by IS NULL) = (decided_at IS NULL))
);
CREATE INDEX opportunities_listed ON opportunities (firm_id, state, kind, day, id);
SELECT protect_by_firm('opportunities');
GRANT SELECT, INSERT, UPDATE ON opportunities TO quantieme_app;

-- Whatever is written of a client asks for their evaluation, in the same transaction, whoever writes it: no use case,
-- import or correction by hand can forget to. Clients only, and those who were: nobody is told what a relative may ask for.
CREATE FUNCTION ask_for_eligibility(firms uuid[], persons uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO client_eligibility AS c (firm_id, person_id, due_on)
  SELECT p.firm_id, p.id, DATE '1970-01-01'
    FROM (SELECT DISTINCT * FROM unnest($1, $2) AS u (firm_id, id)) u
    JOIN persons p ON p.firm_id = u.firm_id AND p.id = u.id
   WHERE (p.kind = 'client' AND p.archived_at IS NULL)
      OR EXISTS (SELECT FROM client_eligibility e WHERE e.firm_id = p.firm_id AND e.person_id = p.id)
   ORDER BY p.firm_id, p.id
  ON CONFLICT (firm_id, person_id) DO UPDATE
    SET due_on = excluded.due_on, asked = c.asked + 1, retry_at = NULL, attempts = 0
$$;
REVOKE EXECUTE ON FUNCTION ask_for_eligibility(uuid[], uuid[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION ask_for_eligibility(uuid[], uuid[]) TO quantieme_app;

CREATE FUNCTION facts_ask_for_eligibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ask_for_eligibility(array_agg(firm_id), array_agg(person_id)) FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER person_facts_told AFTER INSERT ON person_facts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION facts_ask_for_eligibility();
CREATE TRIGGER person_facts_ended AFTER UPDATE ON person_facts REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION facts_ask_for_eligibility();

CREATE FUNCTION relations_ask_for_eligibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ask_for_eligibility(array_agg(r.firm_id), array_agg(ends.id))
     FROM changed r, LATERAL (VALUES (r.person_id), (r.other_person_id)) AS ends (id);
  RETURN NULL;
END $$;
CREATE TRIGGER relations_made AFTER INSERT ON relations REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION relations_ask_for_eligibility();
CREATE TRIGGER relations_changed AFTER UPDATE ON relations REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION relations_ask_for_eligibility();
CREATE TRIGGER relations_removed AFTER DELETE ON relations REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION relations_ask_for_eligibility();

CREATE FUNCTION persons_ask_for_eligibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ask_for_eligibility(array_agg(firm_id), array_agg(id)) FROM changed;
  RETURN NULL;
END $$;
CREATE TRIGGER persons_recorded AFTER INSERT ON persons REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION persons_ask_for_eligibility();

-- A birth date or a nationality counts for the family too.
CREATE FUNCTION identities_ask_for_eligibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ask_for_eligibility(array_agg(t.firm_id), array_agg(t.id)) FROM (
    WITH told AS (
      SELECT n.firm_id, n.id FROM changed n JOIN before o ON o.firm_id = n.firm_id AND o.id = n.id
       WHERE (n.birth_date, n.nationalities, n.kind, n.archived_at)
          IS DISTINCT FROM (o.birth_date, o.nationalities, o.kind, o.archived_at))
    SELECT firm_id, id FROM told
    UNION ALL
    SELECT t.firm_id, r.other_person_id FROM told t JOIN relations r ON r.firm_id = t.firm_id AND r.person_id = t.id
    UNION ALL
    SELECT t.firm_id, r.person_id FROM told t JOIN relations r ON r.firm_id = t.firm_id AND r.other_person_id = t.id
  ) t;
  RETURN NULL;
END $$;
CREATE TRIGGER persons_changed AFTER UPDATE ON persons REFERENCING OLD TABLE AS before NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION identities_ask_for_eligibility();

CREATE FUNCTION events_ask_for_eligibility() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM ask_for_eligibility(array_agg(dp.firm_id), array_agg(dp.person_id))
     FROM changed e
     JOIN dossier_persons dp ON dp.firm_id = e.firm_id AND dp.dossier_id = e.dossier_id AND dp.role = 'client';
  RETURN NULL;
END $$;
CREATE TRIGGER events_recorded AFTER INSERT ON events REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION events_ask_for_eligibility();
CREATE TRIGGER events_changed AFTER UPDATE ON events REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION events_ask_for_eligibility();

-- Who comes into a dossier, or leaves it, takes its events along.
CREATE TRIGGER dossier_persons_joined AFTER INSERT ON dossier_persons REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION facts_ask_for_eligibility();
CREATE TRIGGER dossier_persons_left AFTER DELETE ON dossier_persons REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION facts_ask_for_eligibility();
