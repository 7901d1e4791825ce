-- The journal of the firm is read by person, by kind of thing and by day, newest first.

CREATE INDEX audit_entries_actor ON audit_entries (firm_id, actor_id, id) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_entries_kind ON audit_entries (firm_id, subject_kind, id);
CREATE INDEX audit_entries_at ON audit_entries (firm_id, at);
