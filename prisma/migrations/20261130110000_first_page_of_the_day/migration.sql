-- What the first page of the day looks for, over a whole firm.
CREATE INDEX derived_events_born ON derived_events (firm_id, on_day) WHERE born_at IS NOT NULL;
CREATE INDEX events_hearings ON events (firm_id, on_day)
  WHERE status = 'recorded' AND type IN ('audience', 'cts-audience');
CREATE INDEX events_hearing_notices ON events (firm_id, (dates ->> 'appointmentOn'))
  WHERE status = 'recorded' AND type IN ('avis-audience', 'avis-audience-cnda', 'cts-convocation');
CREATE INDEX document_versions_from_clients ON document_versions (firm_id, uploaded_at) WHERE via = 'client';
CREATE INDEX person_facts_on_their_word ON person_facts (firm_id, recorded_at)
  WHERE source = 'client-stated' AND recorded_by IS NULL AND ended_at IS NULL;
