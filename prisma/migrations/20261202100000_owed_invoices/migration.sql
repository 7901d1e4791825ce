-- What is still owed of each invoice, counted as money comes in and credit notes go out: nobody adds up years to know it.
-- A row is there while something is owed.
CREATE TABLE owed_invoices (
  firm_id uuid NOT NULL,
  invoice_id uuid NOT NULL,
  due_on date NOT NULL,
  owed_cents bigint NOT NULL CHECK (owed_cents > 0),
  PRIMARY KEY (firm_id, invoice_id),
  FOREIGN KEY (firm_id, invoice_id) REFERENCES invoices (firm_id, id)
);
SELECT protect_by_firm('owed_invoices');
GRANT SELECT, INSERT, DELETE ON owed_invoices TO quantieme_app;

-- Two payments at once wait for each other, so that the second sees the first.
CREATE FUNCTION count_owed(firm uuid, invoice uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM invoices i WHERE i.firm_id = firm AND i.id = invoice FOR UPDATE;
  DELETE FROM owed_invoices o WHERE o.firm_id = firm AND o.invoice_id = invoice;
  INSERT INTO owed_invoices (firm_id, invoice_id, due_on, owed_cents)
    SELECT i.firm_id, i.id, i.due_on, money.owed FROM invoices i, LATERAL (
      SELECT i.gross_cents
        - coalesce((SELECT sum(c.gross_cents) FROM invoices c
                     WHERE c.firm_id = firm AND c.corrects_id = invoice AND c.status = 'issued'), 0)
        - coalesce((SELECT sum(CASE p.direction WHEN 'in' THEN p.amount_cents ELSE -p.amount_cents END) FROM payments p
                     WHERE p.firm_id = firm AND p.invoice_id = invoice AND p.cancelled_at IS NULL), 0) AS owed) money
     WHERE i.firm_id = firm AND i.id = invoice AND i.kind = 'invoice' AND i.status = 'issued' AND money.owed > 0;
END $$;
REVOKE EXECUTE ON FUNCTION count_owed(uuid, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION count_owed(uuid, uuid) TO quantieme_app;

CREATE FUNCTION count_owed_of_payment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_owed(NEW.firm_id, NEW.invoice_id);
  RETURN NULL;
END $$;
CREATE TRIGGER payments_owed AFTER INSERT OR UPDATE ON payments
  FOR EACH ROW EXECUTE FUNCTION count_owed_of_payment();

CREATE FUNCTION count_owed_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM count_owed(NEW.firm_id, coalesce(NEW.corrects_id, NEW.id));
  RETURN NULL;
END $$;
CREATE TRIGGER invoices_owed AFTER INSERT OR UPDATE ON invoices
  FOR EACH ROW WHEN (NEW.status = 'issued') EXECUTE FUNCTION count_owed_of_invoice();

-- Forced row-level security binds an owner who is no superuser: for these rows it is lifted, in this transaction.
ALTER TABLE invoices NO FORCE ROW LEVEL SECURITY;
ALTER TABLE payments NO FORCE ROW LEVEL SECURITY;
ALTER TABLE owed_invoices NO FORCE ROW LEVEL SECURITY;
SELECT count_owed(firm_id, id) FROM invoices WHERE status = 'issued' AND kind = 'invoice';
ALTER TABLE owed_invoices FORCE ROW LEVEL SECURITY;
ALTER TABLE payments FORCE ROW LEVEL SECURITY;
ALTER TABLE invoices FORCE ROW LEVEL SECURITY;

-- The list, the month, the drafts.
CREATE INDEX invoices_created ON invoices (firm_id, created_at, id);
CREATE INDEX invoices_issued ON invoices (firm_id, issued_on) WHERE status = 'issued';
CREATE INDEX invoices_drafts ON invoices (firm_id) WHERE status = 'draft';
