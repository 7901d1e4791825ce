-- An alert is acknowledged in the application, or by the link of its mail (docs/adr/0017-acknowledgement-by-link.md).
ALTER TABLE alerts ADD COLUMN acknowledged_by_way text CHECK (acknowledged_by_way IN ('app', 'mail'));
UPDATE alerts SET acknowledged_by_way = 'app' WHERE acknowledged_by IS NOT NULL;
ALTER TABLE alerts ADD CHECK ((acknowledged_by IS NULL) = (acknowledged_by_way IS NULL));

-- Before a firm is known: one narrow door, for whoever holds the signature of a message's id. A message that nobody
-- has tried to send yet, or whose recipient can no longer sign in, is not found.
CREATE POLICY sign_in ON messages FOR SELECT TO CURRENT_USER USING (true);

CREATE FUNCTION find_mailed_message(wanted_id uuid) RETURNS TABLE (
  firm_id uuid, recipient_id uuid, role text, is_lawyer boolean, locale text, firm_name text, time_zone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.firm_id, m.recipient_id, u.role, u.is_lawyer, u.locale, f.name, f.time_zone
    FROM messages m
    JOIN users u ON u.firm_id = m.firm_id AND u.id = m.recipient_id
    JOIN firms f ON f.id = m.firm_id
   WHERE m.id = wanted_id AND m.channel = 'mail' AND m.message_id IS NOT NULL AND u.status = 'active'
$$;
REVOKE EXECUTE ON FUNCTION find_mailed_message(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_mailed_message(uuid) TO quantieme_app;

-- The key of messages begins with the firm; this look-up does not know it. Not unique on purpose: a unique key across
-- firms answers questions.
CREATE INDEX messages_by_id ON messages (id);
