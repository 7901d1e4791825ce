-- People of a firm who work together: the échéancier is read by team.
CREATE TABLE teams (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, id),
  CONSTRAINT teams_name UNIQUE (firm_id, name),
  FOREIGN KEY (firm_id) REFERENCES firms (id),
  CHECK (name <> '')
);
SELECT protect_by_firm('teams');
GRANT SELECT, INSERT, UPDATE, DELETE ON teams TO quantieme_app;

CREATE TABLE team_members (
  firm_id uuid NOT NULL,
  team_id uuid NOT NULL,
  user_id uuid NOT NULL,
  PRIMARY KEY (firm_id, team_id, user_id),
  FOREIGN KEY (firm_id, team_id) REFERENCES teams (firm_id, id) ON DELETE CASCADE,
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
CREATE INDEX team_members_user ON team_members (firm_id, user_id);
SELECT protect_by_firm('team_members');
GRANT SELECT, INSERT, DELETE ON team_members TO quantieme_app;

-- Filters, view and order of a list, under a name: its author's own, or for the whole firm.
CREATE TABLE saved_views (
  firm_id uuid NOT NULL,
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  page text NOT NULL,
  name text NOT NULL,
  -- What the address of the page says: names and values, as text.
  search jsonb NOT NULL,
  shared boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 1,
  created_at timestamptz(3) NOT NULL DEFAULT now(),
  -- Kept for a day, so that deleting can be undone.
  deleted_at timestamptz(3),
  PRIMARY KEY (firm_id, id),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id),
  CHECK (name <> '')
);
CREATE INDEX saved_views_author ON saved_views (firm_id, user_id);
CREATE INDEX saved_views_shared ON saved_views (firm_id) WHERE shared;
SELECT protect_by_firm('saved_views');
GRANT SELECT, INSERT, UPDATE, DELETE ON saved_views TO quantieme_app;

-- In which order somebody wants the views of a page, and which one opens with it.
CREATE TABLE saved_view_choices (
  firm_id uuid NOT NULL,
  user_id uuid NOT NULL,
  page text NOT NULL,
  view_ids uuid[] NOT NULL DEFAULT '{}',
  default_id uuid,
  PRIMARY KEY (firm_id, user_id, page),
  FOREIGN KEY (firm_id, user_id) REFERENCES users (firm_id, id)
);
SELECT protect_by_firm('saved_view_choices');
GRANT SELECT, INSERT, UPDATE ON saved_view_choices TO quantieme_app;
