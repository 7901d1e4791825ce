-- What other software calls the records it copies (docs/adr/0028-contract.md): each client has names of its own.

CREATE TABLE external_ids (
  firm_id uuid NOT NULL,
  client_id uuid NOT NULL,
  kind text NOT NULL CHECK (kind IN ('dossier', 'person', 'organisation', 'time-entry', 'expense', 'invoice')),
  -- Of any of these tables. A record that is deleted leaves its name behind, which its client takes back.
  record_id uuid NOT NULL,
  external_id text NOT NULL CHECK (length(external_id) BETWEEN 1 AND 200),
  set_at timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY (firm_id, client_id, kind, record_id),
  UNIQUE (firm_id, client_id, kind, external_id),
  FOREIGN KEY (firm_id, client_id) REFERENCES api_clients (firm_id, id)
);
SELECT protect_by_firm('external_ids');
GRANT SELECT, INSERT, DELETE ON external_ids TO quantieme_app;
GRANT UPDATE (external_id, set_at) ON external_ids TO quantieme_app;
