-- Who was in the dossier on that day? Since when each person is, and who no longer is.

-- Of those already there nobody wrote it down: as far as we know, since the dossier was opened.
ALTER TABLE dossier_persons ADD COLUMN joined_at timestamptz(3) NOT NULL DEFAULT now();
UPDATE dossier_persons dp SET joined_at = d.created_at
  FROM dossiers d WHERE d.firm_id = dp.firm_id AND d.id = dp.dossier_id;

ALTER TABLE case_versions DROP CONSTRAINT case_versions_kind_check;
ALTER TABLE case_versions ADD CONSTRAINT case_versions_kind_check
  CHECK (kind IN ('dossier', 'deadline', 'derived-event', 'note', 'participant'));
