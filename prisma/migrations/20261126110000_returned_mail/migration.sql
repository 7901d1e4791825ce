-- Mail that comes back (docs/adr/0019-returned-mail.md): a server took a message, and nobody received it.

ALTER TABLE messages
  -- A server that still tries said so; it is only noted. The product's clock.
  ADD COLUMN delayed_at timestamptz(3),
  -- An owner has said since that the mailbox works.
  ADD COLUMN bounce_cleared_at timestamptz(3),
  DROP CONSTRAINT messages_state_check,
  ADD CONSTRAINT messages_state_check
    CHECK (state IN ('gathering', 'leaving', 'failed', 'sent', 'quarantined', 'cancelled', 'returned')),
  DROP CONSTRAINT messages_check3,
  -- What came back had been taken.
  ADD CONSTRAINT messages_sent_check CHECK ((state IN ('sent', 'returned')) = (sent_at IS NOT NULL)),
  ADD CONSTRAINT messages_returned_check CHECK (state <> 'returned' OR bounced_at IS NOT NULL);
GRANT UPDATE (delayed_at, bounce_cleared_at) ON messages TO quantieme_app;
CREATE INDEX messages_returned ON messages (firm_id, recipient_id)
  WHERE bounced_at IS NOT NULL AND bounce_cleared_at IS NULL;

-- Before a firm is known: one narrow door, for whoever holds the signature of a mail's id.
CREATE POLICY returned_mail ON mail_outbox FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION find_returned_mail(wanted_id uuid) RETURNS TABLE (firm_id uuid, is_alert boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT m.firm_id, true FROM messages m WHERE m.id = wanted_id AND m.channel = 'mail' AND m.message_id IS NOT NULL
  UNION ALL
  SELECT o.firm_id, false FROM mail_outbox o WHERE o.id = wanted_id
$$;
REVOKE EXECUTE ON FUNCTION find_returned_mail(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION find_returned_mail(uuid) TO quantieme_app;
-- Not unique on purpose: a unique key across firms answers questions.
CREATE INDEX mail_outbox_by_id ON mail_outbox (id);

-- People whose mailbox gives mail back: until a later message was taken and did not come back within a day, or an owner
-- said that it works. Runs as whoever asks.
CREATE FUNCTION refusing_mailboxes(of_firm uuid, taken_before timestamptz)
RETURNS TABLE (recipient_id uuid, returned_at timestamptz, bounce text)
LANGUAGE sql STABLE AS $$
  SELECT DISTINCT ON (m.recipient_id) m.recipient_id, m.bounced_at, m.bounce
    FROM messages m
    JOIN users u ON u.firm_id = m.firm_id AND u.id = m.recipient_id AND u.status = 'active'
   WHERE m.firm_id = of_firm AND m.bounced_at IS NOT NULL AND m.bounce_cleared_at IS NULL
     AND NOT EXISTS (
       SELECT FROM messages n
        WHERE n.firm_id = of_firm AND n.recipient_id = m.recipient_id AND n.channel = m.channel AND n.state = 'sent'
          AND n.sent_at > m.bounced_at AND n.sent_at <= taken_before)
   ORDER BY m.recipient_id, m.bounced_at DESC
$$;
REVOKE EXECUTE ON FUNCTION refusing_mailboxes(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION refusing_mailboxes(uuid, timestamptz) TO quantieme_app;

-- The watchdog learns how many mailboxes give mail back, beside the messages that no server took.
DROP FUNCTION firms_to_watch(timestamptz, uuid);
CREATE FUNCTION firms_to_watch(due_before timestamptz, only_firm uuid)
RETURNS TABLE (firm_id uuid, unrouted_since timestamptz, unsent_since timestamptz, refused integer, mailboxes integer,
               told text[], untold text[])
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT f.id,
         (SELECT min(a.wake_at) FROM alerts a WHERE a.firm_id = f.id AND a.pending AND a.wake_at < due_before),
         (SELECT min(m.due_at) FROM messages m WHERE m.firm_id = f.id AND m.pending AND m.due_at < due_before),
         (SELECT count(*)::int FROM messages m
           WHERE m.firm_id = f.id AND m.state = 'quarantined' AND EXISTS (
             SELECT FROM alert_sends s JOIN alerts a ON a.firm_id = s.firm_id AND a.id = s.alert_id
              WHERE s.firm_id = m.firm_id AND s.carried_by = m.id
                AND a.status IN ('sent', 'failed') AND a.settled_at IS NULL)),
         (SELECT count(*)::int FROM refusing_mailboxes(f.id, due_before - interval '1 day')),
         ARRAY(SELECT w.trouble FROM watch_notices w
                WHERE w.firm_id = f.id AND w.ended_at IS NULL AND w.told_at IS NOT NULL),
         ARRAY(SELECT w.trouble FROM watch_notices w
                WHERE w.firm_id = f.id AND w.ended_at IS NULL AND w.told_at IS NULL)
    FROM firms f
   WHERE only_firm IS NULL OR f.id = only_firm
$$;
REVOKE EXECUTE ON FUNCTION firms_to_watch(timestamptz, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION firms_to_watch(timestamptz, uuid) TO quantieme_app;
