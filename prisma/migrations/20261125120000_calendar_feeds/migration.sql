-- Deadlines in the calendars that people already look at: feeds, each opened by the address it was given once.

CREATE TABLE calendar_feeds (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  -- Whose deadlines, for a person's feed; who answers for it, for that of the firm. It dies with the account.
  user_id uuid NOT NULL,
  scope text NOT NULL CHECK (scope IN ('person', 'firm')),
  label text NOT NULL CHECK (label <> ''),
  -- What titles say of clients, as far as the firm allows it.
  titles text NOT NULL DEFAULT 'neutral' CHECK (titles IN ('neutral', 'initials', 'names')),
  token_hash bytea NOT NULL CHECK (length(token_hash) = 32),
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  last_used_at timestamptz(3),
  last_used_by text,
  -- What was last served, and when it was first seen to differ from what was served before.
  version text,
  version_at timestamptz(3),
  revoked_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  CHECK ((version IS NULL) = (version_at IS NULL))
);
-- Not unique on purpose, as for sessions: 256 bits do not collide, and a unique key across firms answers questions.
CREATE INDEX calendar_feeds_token ON calendar_feeds (token_hash);
CREATE INDEX calendar_feeds_user ON calendar_feeds (firm_id, user_id) WHERE revoked_at IS NULL;
SELECT protect_by_firm('calendar_feeds');
GRANT SELECT, INSERT ON calendar_feeds TO quantieme_app;
GRANT UPDATE (last_used_at, last_used_by, version, version_at, revoked_at) ON calendar_feeds TO quantieme_app;

-- What the firm allows; no row: nothing is revealed, what is done stays in view.
CREATE TABLE calendar_settings (
  firm_id uuid NOT NULL REFERENCES firms (id),
  titles text NOT NULL CHECK (titles IN ('neutral', 'initials', 'names')),
  done text NOT NULL CHECK (done IN ('shown', 'removed')),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id)
);
SELECT protect_by_firm('calendar_settings');
GRANT SELECT, INSERT, UPDATE ON calendar_settings TO quantieme_app;

-- Deadlines that have left somebody's hands: their feeds say so for a while, or calendars would keep them.
CREATE TABLE calendar_departures (
  firm_id uuid NOT NULL,
  user_id uuid NOT NULL,
  deadline_id uuid NOT NULL,
  times integer NOT NULL DEFAULT 1,
  -- The product's clock.
  left_at timestamptz(3) NOT NULL,
  PRIMARY KEY (firm_id, user_id, deadline_id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  FOREIGN KEY (firm_id, deadline_id) REFERENCES deadlines (firm_id, id)
);
SELECT protect_by_firm('calendar_departures');
GRANT SELECT, INSERT, UPDATE ON calendar_departures TO quantieme_app;

CREATE FUNCTION leave_calendar() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_departures AS l (firm_id, user_id, deadline_id, left_at)
  SELECT OLD.firm_id, OLD.assignee_id, OLD.id, NEW.updated_at
   WHERE EXISTS (SELECT FROM calendar_feeds f
                  WHERE f.firm_id = OLD.firm_id AND f.user_id = OLD.assignee_id AND f.revoked_at IS NULL)
  ON CONFLICT (firm_id, user_id, deadline_id) DO UPDATE SET times = l.times + 1, left_at = excluded.left_at;
  RETURN NULL;
END $$;
CREATE TRIGGER deadlines_leave_calendar AFTER UPDATE OF assignee_id ON deadlines FOR EACH ROW
  WHEN (OLD.assignee_id IS NOT NULL AND OLD.assignee_id IS DISTINCT FROM NEW.assignee_id)
  EXECUTE FUNCTION leave_calendar();

CREATE FUNCTION leave_calendar_together() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO calendar_departures AS l (firm_id, user_id, deadline_id, left_at)
  SELECT OLD.firm_id, x.user_id, d.id, NEW.updated_at
    FROM (SELECT DISTINCT unnest(ARRAY[OLD.responsible_id, OLD.paralegal_id]) AS user_id) x
    JOIN deadlines d ON d.firm_id = OLD.firm_id AND d.dossier_id = OLD.id AND d.prudent_last_day IS NOT NULL
   WHERE x.user_id IS DISTINCT FROM NEW.responsible_id AND x.user_id IS DISTINCT FROM NEW.paralegal_id
     AND EXISTS (SELECT FROM calendar_feeds f
                  WHERE f.firm_id = OLD.firm_id AND f.user_id = x.user_id AND f.revoked_at IS NULL)
  ON CONFLICT (firm_id, user_id, deadline_id) DO UPDATE SET times = l.times + 1, left_at = excluded.left_at;
  RETURN NULL;
END $$;
CREATE TRIGGER dossiers_leave_calendar AFTER UPDATE OF responsible_id, paralegal_id ON dossiers FOR EACH ROW
  WHEN (OLD.responsible_id IS DISTINCT FROM NEW.responsible_id OR OLD.paralegal_id IS DISTINCT FROM NEW.paralegal_id)
  EXECUTE FUNCTION leave_calendar_together();

-- The index on assignees holds what is live; a calendar also says what has ended.
CREATE INDEX deadlines_assignee_ended ON deadlines (firm_id, assignee_id)
  WHERE assignee_id IS NOT NULL AND outcome <> 'live';

-- Before a firm is known: one narrow door. A feed that was revoked, that nobody has read for half a year, or whose
-- person has lost the account is not found.
CREATE POLICY sign_in ON calendar_feeds FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION find_calendar_feed(wanted_hash bytea) RETURNS TABLE (
  firm_id uuid, id uuid, user_id uuid, scope text, titles text, user_name text, role text, is_lawyer boolean,
  user_locale text, firm_name text, firm_locale text, time_zone text, version text, version_at timestamptz)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT c.firm_id, c.id, c.user_id, c.scope, c.titles, u.name, u.role, u.is_lawyer, u.locale, f.name, f.locale,
         f.time_zone, c.version, c.version_at
    FROM calendar_feeds c
    JOIN users u ON u.firm_id = c.firm_id AND u.id = c.user_id
    JOIN firms f ON f.id = c.firm_id
   WHERE c.token_hash = wanted_hash AND c.revoked_at IS NULL AND u.status = 'active'
     AND coalesce(c.last_used_at, c.created_at) > clock_timestamp() - interval '180 days'
$$;
REVOKE EXECUTE ON FUNCTION find_calendar_feed(bytea) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_calendar_feed(bytea) TO quantieme_app;
