-- Where a dossier stands, as the states of its procedure say: written with its next date by whatever computes it; the nightly
-- computation of every open dossier fills it in.
ALTER TABLE dossiers ADD COLUMN phase text
  CHECK (phase IN ('preparing', 'filed', 'refused', 'appeal', 'court', 'granted', 'ended'));
CREATE INDEX dossiers_phase ON dossiers (firm_id, phase, (coalesce(next_deadline_on, date '9999-12-31')), id)
  WHERE status <> 'closed';
