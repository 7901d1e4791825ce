-- When a firm is open, who is away, and who answers instead.

-- Hours of the day are local, in the firm's zone, written HH:MM. Working days are those of ISO 8601: 1 is Monday.
-- Public holidays are those of the territory.
ALTER TABLE firms
  ADD COLUMN territory text NOT NULL DEFAULT 'metropole' CHECK (territory <> ''),
  ADD COLUMN opens_at text NOT NULL DEFAULT '09:00' CHECK (opens_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD COLUMN closes_at text NOT NULL DEFAULT '18:00' CHECK (closes_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD COLUMN working_days integer[] NOT NULL DEFAULT '{1,2,3,4,5}'
    CHECK (cardinality(working_days) BETWEEN 1 AND 7 AND working_days <@ '{1,2,3,4,5,6,7}'::integer[]),
  ADD CHECK (opens_at COLLATE "C" < closes_at COLLATE "C");
GRANT UPDATE (territory, opens_at, closes_at, working_days) ON firms TO quantieme_app;

-- What the zone of a firm says of where it sits.
UPDATE firms SET territory = CASE time_zone
    WHEN 'America/Guadeloupe' THEN 'guadeloupe'
    WHEN 'America/Martinique' THEN 'martinique'
    WHEN 'America/Cayenne' THEN 'guyane'
    WHEN 'Indian/Reunion' THEN 'reunion'
    WHEN 'Indian/Mayotte' THEN 'mayotte'
    WHEN 'America/Miquelon' THEN 'saint-pierre-et-miquelon'
    WHEN 'Pacific/Noumea' THEN 'nouvelle-caledonie'
    WHEN 'Pacific/Tahiti' THEN 'polynesie'
    WHEN 'Pacific/Wallis' THEN 'wallis-et-futuna'
    ELSE territory END;

CREATE TABLE firm_closures (
  firm_id uuid NOT NULL REFERENCES firms (id),
  id uuid NOT NULL,
  from_on date NOT NULL,
  -- The last day of it.
  to_on date NOT NULL,
  label text NOT NULL DEFAULT '',
  PRIMARY KEY (firm_id, id),
  CHECK (from_on <= to_on)
);
SELECT protect_by_firm('firm_closures');
GRANT SELECT, INSERT, DELETE ON firm_closures TO quantieme_app;

-- The hour of somebody's daily message, and who answers for her alerts when she does not.
ALTER TABLE users
  ADD COLUMN deputy_id uuid,
  ADD COLUMN digest_at text NOT NULL DEFAULT '08:00' CHECK (digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  ADD FOREIGN KEY (firm_id, deputy_id) REFERENCES users (firm_id, id),
  ADD CHECK (deputy_id <> id);

CREATE TABLE absences (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  from_on date NOT NULL,
  -- The last day of it.
  to_on date NOT NULL,
  -- Null: the standing deputy, if there is one.
  deputy_id uuid,
  created_by uuid,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, deputy_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, created_by) REFERENCES users (firm_id, id),
  CHECK (from_on <= to_on),
  CHECK (deputy_id <> user_id)
);
CREATE INDEX absences_period ON absences (firm_id, to_on, from_on);
SELECT protect_by_firm('absences');
GRANT SELECT, INSERT, DELETE ON absences TO quantieme_app;
