-- Alerts also leave by SMS, and for a system of the firm's own (docs/adr/0018-sms-and-webhook.md).

-- E.164; null: no SMS reaches her.
ALTER TABLE users ADD COLUMN mobile text CHECK (mobile ~ '^\+[1-9][0-9]{6,14}$');

-- Where a system of the firm is called. The secret that signs the calls is made from SECRET_KEY and secret_id.
CREATE TABLE firm_webhooks (
  firm_id uuid NOT NULL REFERENCES firms (id),
  url text NOT NULL CHECK (url LIKE 'https://%'),
  secret_id uuid NOT NULL,
  -- Signs as well until then (real time, the database's), so that the system has the time to learn the new one.
  former_secret_id uuid,
  former_until timestamptz(3),
  updated_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id),
  CHECK ((former_secret_id IS NULL) = (former_until IS NULL))
);
SELECT protect_by_firm('firm_webhooks');
GRANT SELECT, INSERT, UPDATE, DELETE ON firm_webhooks TO quantieme_app;

-- What a webhook carries is for the firm, not for a person.
ALTER TABLE messages
  ALTER COLUMN recipient_id DROP NOT NULL,
  ADD CHECK (channel IN ('mail', 'sms', 'webhook')),
  ADD CHECK ((recipient_id IS NULL) = (channel = 'webhook'));
ALTER TABLE alert_sends
  ALTER COLUMN recipient_id DROP NOT NULL,
  DROP CONSTRAINT alert_sends_channel_check,
  ADD CONSTRAINT alert_sends_channel_check CHECK (channel IN ('mail', 'app', 'sms', 'webhook')),
  ADD CHECK ((recipient_id IS NULL) = (channel = 'webhook')),
  DROP CONSTRAINT alert_sends_firm_id_alert_id_channel_recipient_id_key,
  ADD CONSTRAINT alert_sends_firm_id_alert_id_channel_recipient_id_key
    UNIQUE NULLS NOT DISTINCT (firm_id, alert_id, channel, recipient_id);
