-- Whoever keeps a copy of an hour, an expense or a fee is told when it is billed, and when that is taken back.
CREATE FUNCTION follow_billed_items() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO pending_changes (firm_id, kind, record_id, dossier_id, action)
  SELECT r.firm_id, CASE r.kind WHEN 'time' THEN 'time-entry' ELSE r.kind END, r.item_id, r.dossier_id, 'updated'
    FROM new_rows r;
  RETURN NULL;
END $$;
CREATE TRIGGER billing_items_told AFTER INSERT ON billing_items REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION follow_billed_items();
CREATE TRIGGER billing_items_told_again AFTER UPDATE ON billing_items REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION follow_billed_items();
