-- Tables of duty mode, worked out before the day begins (docs/adr/0041-duty-mode.md). They hold law: nothing of any dossier.
CREATE TABLE duty_tables (
  firm_id uuid NOT NULL,
  issued_on date NOT NULL,
  -- What worked it out: engine, time zone data and key.
  maker text NOT NULL,
  -- The same, with the changes of law that the firm had adopted.
  law text NOT NULL,
  -- As it is answered, signed.
  content text NOT NULL,
  PRIMARY KEY (firm_id, issued_on),
  FOREIGN KEY (firm_id) REFERENCES firms (id)
);
SELECT protect_by_firm('duty_tables');
GRANT SELECT, INSERT, UPDATE, DELETE ON duty_tables TO quantieme_app;
GRANT SELECT (firm_id, issued_on, maker) ON duty_tables TO quantieme_sweeper;
CREATE POLICY made_for_any_firm ON duty_tables FOR SELECT TO quantieme_sweeper USING (true);
