-- What proves that an act was done: its kind, its reference and its day.
ALTER TABLE deadlines
  ADD COLUMN done_proof jsonb,
  ADD CHECK (done_proof IS NULL OR done_on IS NOT NULL);

-- Whether a deadline at the end of which a right is lost is marked done without one.
ALTER TABLE firms
  ADD COLUMN proof_of_fatal text NOT NULL DEFAULT 'asked' CHECK (proof_of_fatal IN ('asked', 'required'));
GRANT UPDATE (proof_of_fatal) ON firms TO quantieme_app;
