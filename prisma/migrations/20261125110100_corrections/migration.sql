-- Whoever was told of a date that no longer holds is told so, by an alert of its own.
ALTER TABLE alerts
  -- The last alert that said what no longer holds.
  ADD COLUMN corrects uuid,
  ADD FOREIGN KEY (firm_id, corrects) REFERENCES alerts (firm_id, id),
  ADD CHECK ((step = 'correction') = (corrects IS NOT NULL));
DROP INDEX alerts_once;
CREATE UNIQUE INDEX alerts_once ON alerts (firm_id, deadline_id, step, target_at)
  WHERE status <> 'cancelled' AND step <> 'correction';
