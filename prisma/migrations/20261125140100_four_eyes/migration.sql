-- A fatal deadline that one person says was met waits, where the firm wants it, for another to confirm it.
ALTER TABLE deadlines
  -- What the first person said: its day, moment, author, note and proof. The deadline runs on meanwhile.
  ADD COLUMN done_claim jsonb,
  ADD COLUMN done_confirmed_by uuid,
  ADD COLUMN done_confirmed_at timestamptz(3),
  ADD FOREIGN KEY (firm_id, done_confirmed_by) REFERENCES users (firm_id, id),
  ADD CHECK (done_claim IS NULL OR done_on IS NULL),
  ADD CHECK (done_confirmed_by <> done_by),
  ADD CHECK ((done_confirmed_by IS NULL) = (done_confirmed_at IS NULL)),
  ADD CHECK (done_confirmed_at IS NULL OR done_on IS NOT NULL);
CREATE INDEX deadlines_claimed ON deadlines (firm_id, prudent_last_day, id)
  WHERE done_claim IS NOT NULL AND outcome = 'live';

ALTER TABLE firms ADD COLUMN four_eyes boolean NOT NULL DEFAULT false;
GRANT UPDATE (four_eyes) ON firms TO quantieme_app;
