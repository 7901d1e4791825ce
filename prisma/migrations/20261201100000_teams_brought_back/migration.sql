-- A deleted team is kept for a day, so that deleting can be undone: it comes back as itself, and views that name it hold.
ALTER TABLE teams ADD COLUMN deleted_at timestamptz(3);
ALTER TABLE teams DROP CONSTRAINT teams_name;
CREATE UNIQUE INDEX teams_name ON teams (firm_id, name) WHERE deleted_at IS NULL;
