-- Decisions of a period are found by their type, whatever the firm has recorded besides.
CREATE INDEX events_by_type ON events (firm_id, type, on_day) INCLUDE (dossier_id) WHERE status = 'recorded';
